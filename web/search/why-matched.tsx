import type { RowHit, Match } from '../../domain/responses.ts';
import { SECTION_HEADINGS } from '../../domain/vocabularies/section-headings.ts';
import { findTerm } from '../../domain/vocabularies/term.ts';
import type { Language } from '../../domain/query.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages, wordOf } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import styles from './result.module.css';

/**
 * The words that matched, where they are in the text of the record; otherwise its summary, and in which of its
 * names the words were found. The title is marked in its own place.
 */
export function WhyMatched({ hit }: { readonly hit: RowHit }) {
  const { search } = useMessages();
  const language = useLanguage();
  const textLanguage = useTextLanguage();
  const inText = hit.matched.find(({ field }) => field === 'summary') ?? hit.matched.find(isInSection);
  const hasTypedTitle = hit.matched.some(({ field, isRelated }) => field === 'title' && !isRelated);
  if (inText) {
    const heading = headingOf(inText, language);
    return (
      <p className={styles.summary} dir="auto">
        {inText.isRelated && !hasTypedTitle && <span className={styles.place}>{search.matchRelated}: </span>}
        {heading && <span className={styles.place}>{heading}: </span>}
        <span lang={textLanguage(hit, inText.field === 'summary' ? 'summary' : undefined)}>
          <MarkedText {...inText} />
        </span>
      </p>
    );
  }
  const name = hit.matched.find(({ field }) => field !== 'title');
  const place = name?.field === 'titleOriginal' ? search.original : wordOf(search.places, name?.field ?? '');
  const isTitleEnough = hit.matched.some(({ field }) => field === 'title');
  return (
    <>
      {hit.summary !== '' && (
        <p className={styles.summary} dir="auto" lang={textLanguage(hit, 'summary')}>
          {hit.summary}
        </p>
      )}
      {name && place && !isTitleEnough && (
        <p className={styles.found}>
          {name.field === 'titleOriginal' ? place : search.matchIn({ place })}: <MarkedText {...name} />
        </p>
      )}
    </>
  );
}

/** Sections are `sections.results` and the like. */
function isInSection({ field }: Match): boolean {
  return field.startsWith('sections');
}

function headingOf({ field }: Match, language: Language): string | undefined {
  const heading = findTerm(SECTION_HEADINGS, field.split('.').at(-1) ?? '');
  return heading && labelOf(SECTION_HEADINGS, heading.id, language);
}
