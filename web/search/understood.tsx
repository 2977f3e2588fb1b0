import { changeQuery } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { goTo } from '../address/go.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useAddress } from '../address/address-context.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { wayBack } from './way-back.ts';
import styles from './search-page.module.css';

/** What the address had that the page does not understand: no condition is lost in silence. */
export function NotUnderstood() {
  const { leftOut } = useAddress();
  const { search } = useMessages();
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  if (leftOut.length === 0) return null;
  return (
    <output className={styles.aside}>
      {search.understood.address({ parts: list.format(leftOut.map(quoted)) })}
    </output>
  );
}

/** What the words were taken for, where that is not just what was typed, and the pages of cities that they name. */
export function Understood({ answer }: { readonly answer: SearchResponse }) {
  const { corrected, leftOut, places } = answer;
  const cities = places.filter(({ kind }) => kind === 'city');
  return (
    <>
      {corrected.length + leftOut.length > 0 && <TakenFor answer={answer} />}
      {cities.map(({ id, label }) => (
        <CityLink key={id} id={id} label={label} />
      ))}
    </>
  );
}

function TakenFor({ answer }: { readonly answer: SearchResponse }) {
  const { corrected, leftOut } = answer;
  const { query, hrefOf } = useAddress();
  const { understood } = useMessages().search;
  const words = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  const { q, in: part } = answer.query;
  const without = part === 'records' ? understood.leftOut : understood.leftOutInside;
  const meant = corrected.reduce((text, { from, to }) => text.replaceAll(from, to), q);
  return (
    <p className={styles.aside} id="understood">
      {corrected.length > 0 && <>{understood.corrected({ text: meant })} </>}
      {leftOut.length > 0 && <>{without({ words: words.format(leftOut.map(quoted)) })} </>}
      <InSiteLink href={hrefOf(changeQuery(query, { words: 'typed' }))}>
        {understood.asTyped({ text: q })}
      </InSiteLink>
    </p>
  );
}

function quoted(word: string): string {
  return `“${word}”`;
}

function CityLink({ id, label }: { readonly id: string; readonly label: string }) {
  const { search } = useMessages();
  const links = useSiteLinks();
  const href = links.toCity(id);
  return (
    <p className={styles.aside}>
      <InSiteLink href={href} onFollow={() => goTo(href, wayBack())}>
        {search.aboutCity({ city: label })}
      </InSiteLink>{' '}
      · <InSiteLink href={links.toFunds({ city: id })}>{search.fundsForCity({ city: label })}</InSiteLink>
    </p>
  );
}
