import { useLocation, useSearch } from 'wouter';
import type { Language } from '../../domain/query.ts';
import { hrefTo, readAddress, writeAddress } from '../address/address.ts';
import { currentEntry } from '../address/history-entry.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { SPOKEN } from '../language/spoken.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import styles from '../ui/page.module.css';
import { Popup } from '../ui/popup.tsx';

/** A menu of the languages, each by its own name, as links to the same page in it. */
export function LanguageSwitch() {
  const [path] = useLocation();
  const search = useSearch();
  const current = useLanguage();
  const { page } = useMessages();
  const inLanguage = (part: string, language: Language) => writeAddress({ ...readAddress(part), language });
  const here = (language: Language) =>
    path === '/' ? inLanguage(search, language) : withLanguage(search, language);

  /** A record still leads back to its results, then in the new language. */
  function notes(language: Language) {
    const { results } = currentEntry();
    return results === undefined ? {} : { results: inLanguage(results, language) };
  }

  const spoken = SPOKEN.find(({ tag }) => tag === current);

  return (
    <nav aria-label={page.language}>
      <Popup name={spoken?.name ?? current} isMenu>
        <ul className={styles.languages}>
          {SPOKEN.map(({ tag: language, name }) => (
            <li key={language}>
              <InSiteLink
                href={hrefTo(path, here(language))}
                notes={notes(language)}
                hrefLang={language}
                lang={language}
                aria-current={language === current ? 'true' : undefined}
              >
                {name}
              </InSiteLink>
            </li>
          ))}
        </ul>
      </Popup>
    </nav>
  );
}

/** Pages other than the search have parameters of their own, which stay as they are. */
function withLanguage(search: string, language: Language): string {
  const parameters = new URLSearchParams(search);
  parameters.set('lang', language);
  return parameters.toString();
}
