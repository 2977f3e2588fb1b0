import { preloadRecordPage } from '../record/preload.ts';
import { useAddress } from '../address/address-context.ts';
import { goTo } from '../address/go.ts';
import { annotateEntry } from '../address/history-entry.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import type { RowHit } from '../../domain/responses.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { TRANSLATORS } from '../../domain/vocabularies/translators.ts';
import { GoalTile, goalName } from '../ui/goal-tile.tsx';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { Star } from '../shortlist/star.tsx';
import { hasEnded, marksOf, type Mark } from './result-marks.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { Passages } from './passages.tsx';
import { PlaceMeta } from '../ui/place-meta.tsx';
import { periodText } from '../ui/period-text.ts';
import { useToday } from '../ui/use-today.ts';
import { wayBack } from './way-back.ts';
import { WhyMatched } from './why-matched.tsx';
import styles from './result.module.css';

/** One record at a glance: its title; where, what kind and when; what, or why it matched; and what it is worth. */
export function Result({ hit }: { readonly hit: RowHit }) {
  const { search } = useMessages();
  const textLanguage = useTextLanguage();
  const { q } = useAddress().query;
  const href = useSiteLinks().toRecord(hit.id);
  const titleMatch = hit.matched.find(({ field, snippet }) => field === 'title' && snippet === hit.title);

  function open() {
    annotateEntry({ opened: hit.id });
    goTo(href, wayBack());
  }

  return (
    <article className={styles.result}>
      <h3 className={styles.title}>
        <InSiteLink
          href={href}
          onFollow={open}
          onPointerEnter={preloadRecordPage}
          onFocus={preloadRecordPage}
          id={`result-${hit.id}`}
        >
          <bdi lang={textLanguage(hit, 'title')}>
            {titleMatch ? <MarkedText {...titleMatch} /> : hit.title}
          </bdi>
        </InSiteLink>
      </h3>
      <Star id={hit.id} title={hit.title} />
      <MetaLine hit={hit} />
      {hit.isSimilar && <p className={styles.found}>{search.similarInMeaning}</p>}
      <WhyMatched hit={hit} />
      {hit.passages && <Passages record={hit.id} q={q} found={hit.passages} />}
      <Marks hit={hit} />
      <Goals hit={hit} />
    </article>
  );
}

function MetaLine({ hit }: { readonly hit: RowHit }) {
  const thisYear = Number(useToday().slice(0, 4));
  const language = useLanguage();
  const messages = useMessages();
  const parts = [
    labelOf(KINDS, hit.kind, language),
    periodText(hit, language, messages),
    hasEnded(hit, thisYear) && (
      <strong key="ended" className={styles.ended}>
        {messages.search.ended}
      </strong>
    ),
    hit.translated?.by === 'machine' && labelOf(TRANSLATORS, 'machine', language),
    hit.contact?.organisation && <bdi key="who">{hit.contact.organisation}</bdi>, // whom to ask, and often not the town itself
  ];
  return (
    <p className={styles.meta}>
      <PlaceMeta record={hit} parts={parts} onFollow={(href) => goTo(href, wayBack())} />
    </p>
  );
}

const SIGNS: Partial<Record<Mark['kind'], IconName>> = {
  document: 'document',
  award: 'award',
  verified: 'checked',
};

/** Their value alone would not say what they are. */
const NAMED: readonly Mark['kind'][] = ['document', 'verified'];

/** What a decision asks for first, each with its value. */
function Marks({ hit }: { readonly hit: RowHit }) {
  const language = useLanguage();
  const { search } = useMessages();
  const marks = marksOf(hit, language);
  const uses = hit.usedBy ?? 0;
  if (marks.length + uses === 0) return null;
  return (
    <ul className={styles.marks} aria-label={search.marks.title}>
      {uses > 0 && <li className={styles.outcome}>{search.marks.usedInCases({ count: uses })}</li>}
      {marks.map(({ kind, text }) => (
        <li key={`${kind} ${text}`} className={kind === 'result' ? styles.outcome : styles[kind]}>
          {kind in SIGNS && <Icon name={SIGNS[kind]!} />}
          {NAMED.includes(kind) ? (
            <>
              {' '}
              {search.marks[kind]} {text}
            </>
          ) : (
            <>
              <span className="for-readers">{search.marks[kind]}: </span>
              <bdi title={`${search.marks[kind]}: ${text}`}>{text}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Read out last; seen at the end of the line that says where and when, where there is room. */
function Goals({ hit }: { readonly hit: RowHit }) {
  const language = useLanguage();
  const { search } = useMessages();
  if (hit.sdgs.length === 0) return null;
  return (
    <ul className={styles.goals} aria-label={search.goals}>
      {hit.sdgs.map(({ goal }) => (
        <li key={goal} title={goalName(goal, language)}>
          <GoalTile goal={goal} />
          <span className="for-readers">{`${goal} ${goalName(goal, language)}`}</span>
        </li>
      ))}
    </ul>
  );
}
