import type { FacetKey } from '../../domain/facets.ts';
import type { Language } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { languageOfText, type Spoken } from '../../domain/translations.ts';
import { populationBand } from '../../domain/vocabularies/population-bands.ts';
import { SECTION_HEADINGS } from '../../domain/vocabularies/section-headings.ts';
import { termLabel } from '../language/term-label.ts';
import type { PagesMessages, RecordMessages, SiteMessages } from '../../languages/messages.ts';
import { awardText } from '../ui/award-text.ts';
import { contactLines, costLines, funderLines, outcomeLines } from '../ui/decision-lines.ts';
import { listText } from '../ui/joined-text.ts';
import { hostOf, OutsideLink } from '../ui/outside-link.tsx';
import { placeText } from '../ui/place-text.ts';
import { periodText } from '../ui/period-text.ts';
import type { CompareRow } from './filled-rows.ts';
import { GoalsCell } from './goals-cell.tsx';
import { labelOf } from '../language/terms.ts';

/** What is compared of records, in the order of the record page. */
export function recordRows(
  words: PagesMessages['compare'],
  language: Language,
  messages: SiteMessages,
  names: RecordMessages,
): CompareRow<Spoken<PublishedRecord>>[] {
  const terms = (facet: FacetKey, ids: readonly string[]) =>
    listText(
      language,
      ids.map((id) => termLabel(language, facet, id)),
    );
  return [
    {
      name: words.place,
      of: (record) => placeText(record, language),
    },
    {
      name: words.population,
      of: ({ city }) => city?.population && terms('population', [populationBand(city.population)]),
    },
    { name: words.kind, of: ({ kind }) => terms('kind', [kind]) },
    { name: words.period, of: (record) => periodText(record, language, messages) },
    {
      name: words.goals,
      of: ({ sdgs }) => sdgs.length > 0 && <GoalsCell goals={sdgs.map(({ goal }) => goal)} />,
    },
    {
      name: names.outcome,
      of: (record) => linesOf(outcomeLines(record, language, names), languageOfText(record, 'outcome')),
    },
    { name: names.cost, of: (record) => linesOf(costLines(record, language, names)) },
    { name: words.funding, of: (record) => linesOf(funderLines(record, language)) },
    { name: names.contact, of: (record) => linesOf(contactLines(record)) },
    { name: names.evidence, of: evidenceOf },
    { name: words.topics, of: ({ topics }) => terms('topic', topics) },
    { name: words.actors, of: ({ actors }) => terms('actor', actors) },
    { name: words.summary, of: (record) => asWritten(record.summary, languageOfText(record, 'summary')) },
    ...SECTION_HEADINGS.terms.map((heading) => ({
      name: labelOf(SECTION_HEADINGS, heading.id, language),
      of: ({ sections, ...record }: Spoken<PublishedRecord>) =>
        asWritten(
          sections
            .filter((section) => section.heading === heading.id)
            .map(({ text }) => text)
            .join('\n\n'),
          languageOfText(record),
        ),
    })),
    {
      name: words.awards,
      of: ({ awards }) =>
        awards.length > 0 && (
          <ul>
            {awards.map((award, at) => (
              <li key={at}>{awardText(award, language)}</li>
            ))}
          </ul>
        ),
    },
    { name: words.source, of: ({ source }) => source && <bdi>{source.name}</bdi> },
  ];
}

/** A text of the record, which runs as its own language does. */
function asWritten(text: string, language: string) {
  return (
    text !== '' && (
      <div dir="auto" lang={language}>
        {text}
      </div>
    )
  );
}

/** Lines below each other; nothing when there are none. */
function linesOf(lines: readonly string[], language?: string) {
  return (
    lines.length > 0 && (
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto" lang={language}>
            {line}
          </li>
        ))}
      </ul>
    )
  );
}

/** The pages that say so. */
function evidenceOf({ evidence }: Pick<PublishedRecord, 'evidence'>) {
  return (
    evidence && (
      <ul>
        {evidence.map(({ url, title }) => (
          <li key={url}>
            <bdi>
              <OutsideLink href={url}>{title ?? hostOf(url)}</OutsideLink>
            </bdi>
          </li>
        ))}
      </ul>
    )
  );
}
