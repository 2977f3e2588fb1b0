import fc from 'fast-check';
import type { City } from '../../../domain/city.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { kindOf } from '../../../domain/kinds/kind-of.ts';
import type { LibraryRecord, RecordKind, TaggedGoal, TaggedTarget } from '../../../domain/record.ts';
import { ACTORS } from '../../../domain/vocabularies/actors.ts';
import { DOCUMENT_TYPES } from '../../../domain/vocabularies/document-types.ts';
import { EVIDENCE_KINDS } from '../../../domain/vocabularies/evidence-kinds.ts';
import { RELATION_TYPES } from '../../../domain/vocabularies/relation-types.ts';
import { TRANSLATION_LANGUAGES } from '../../../domain/translations.ts';
import { matchTerm } from '../../../library/words/match-term.ts';
import { SCOPES } from '../../../domain/vocabularies/scopes.ts';
import { SDG_TARGET_IDS } from '../../../domain/vocabularies/sdg-target-ids.ts';
import { SECTION_HEADINGS } from '../../../domain/vocabularies/section-headings.ts';
import { STATUSES } from '../../../domain/vocabularies/statuses.ts';
import { termIds } from '../../../domain/vocabularies/term.ts';
import { THEMES } from '../../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../../domain/vocabularies/topics.ts';
import { cleanText } from '../../../ingest/cells/clean-text.ts';
import { isEmptyMark } from '../../../ingest/cells/empty-marks.ts';
import { linksOf } from '../../../ingest/rows/assemble-record.ts';
import { assembleSdgs } from '../../../ingest/rows/assemble-sdgs.ts';
import { arbitraryOffer } from './arbitrary-offer.ts';

/** Pieces that a careless reader or writer trips over. */
const TRAPS = ['=1+1', '-', '+34 93', '@x', "'=", 'a; b', 'a|b', '"quoted"', 'say "so"', '<b>bold</b>', '&lt;b&gt;', 'AT&T', 'a < b',
  'N/A', 'null', '- point', '11,2', 'é', '東京', '\n\nnext', 'a, 2014', '2014', 'winner', 'SDG 11', ',', "O'Hare", '…']; // prettier-ignore

const words = fc.array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
  minLength: 1,
  maxLength: 4,
});
const rawText = words.map((parts) => parts.join(' '));

/** Text as it is in records: never empty, and already clean. */
const line = rawText.map((text) => settled(text, 'line')).filter((text) => text !== '');
const paragraphs = rawText.map((text) => settled(text, 'text')).filter((text) => text !== '');
const link = fc
  .webUrl({ withQueryParameters: true })
  .filter((url) => URL.canParse(url) && settled(url, 'line') === url);
const year = fc.integer({ min: 1800, max: 2200 });
const provenance = fc.constantFrom('declared' as const, 'derived' as const);
const via = fc.constantFrom(undefined, 'target' as const, 'topic' as const, 'source' as const);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const goal = fc.record({ goal: fc.integer({ min: 1, max: 17 }), from: provenance, via }).map(tag<TaggedGoal>);
const target = fc
  .record({ target: fc.constantFrom(...SDG_TARGET_IDS), from: provenance, via })
  .map(tag<TaggedTarget>);

const award = fc
  .record({
    name: line,
    year: maybe(year),
    result: maybe(fc.oneof(fc.constantFrom('winner', 'shortlisted'), line)),
  })
  .map((given) => defined(given) as LibraryRecord['awards'][number]);

const amount = fc
  .double({ min: 0, max: 1e15, noNaN: true, noDefaultInfinity: true })
  .map((given) => given + 0); // no -0
const id = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}$/).filter((text) => !isEmptyMark(text)); // a cell that says `na` says no id
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
);
const funder = fc
  .record({ name: line, share: maybe(fc.constantFrom(0.5, 12.25, 100)), fund: maybe(id) })
  .map((given) => defined(given) as { name: string });
const evidence = fc
  .record({
    url: link,
    kind: fc.constantFrom(...termIds(EVIDENCE_KINDS)),
    publisher: line,
    accessed: day,
    title: maybe(line),
    language: maybe(fc.constantFrom('ca', 'pt-BR')),
    published: maybe(partialDate),
    archived: maybe(link),
    copy: maybe(fc.constant(true as const)),
  })
  .map((given) => defined(given) as Evidence);
const indicator = fc
  .record({
    name: line,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((given) => given + 0),
    unit: line,
    year,
    baseline: maybe(amount),
  })
  .map((given) => defined(given) as { name: string; value: number; unit: string; year: number });
const translations = fc
  .uniqueArray(
    fc.record({
      language: fc.constantFrom(...TRANSLATION_LANGUAGES),
      by: fc.constantFrom('human' as const, 'machine' as const),
      title: maybe(line),
      summary: maybe(paragraphs),
      outcome: maybe(paragraphs),
    }),
    { maxLength: 2, selector: ({ language }) => language },
  )
  .map((list) => list.filter(({ title, summary, outcome }) => title ?? summary ?? outcome))
  .map((list) => list.map((each) => defined(each)).sort((a, b) => (a.language < b.language ? -1 : 1)));
const relation = fc.record({ id, as: fc.constantFrom(...termIds(RELATION_TYPES)) });

/** Any record that reading a table can give, in one of the cities; an offer may be of none. */
export function arbitraryRecord(cities: readonly City[], kind: RecordKind): fc.Arbitrary<LibraryRecord> {
  return fc
    .record({
      id,
      title: line,
      titleOriginal: maybe(line),
      titleBy: maybe(fc.constantFrom('source' as const, 'us' as const)),
      entry: maybe(fc.constantFrom('case' as const, 'register' as const)),
      summary: fc.oneof(fc.constant(''), paragraphs),
      sections: fc.tuple(
        some(termIds(SECTION_HEADINGS)),
        fc.array(paragraphs, { minLength: 4, maxLength: 4 }),
      ),
      textLanguage: maybe(fc.constantFrom('es', 'pt-BR')),
      translations,
      city:
        kindOf(kind).belongsTo === 'city' ? fc.constantFrom(...cities) : maybe(fc.constantFrom(...cities)),
      offer: arbitraryOffer(kind, { line, paragraphs, link, year, amount, partialDate }),
      scope: maybe(fc.constantFrom(...termIds(SCOPES))),
      themes: some(termIds(THEMES)),
      themesFrom: provenance,
      topics: some(termIds(TOPICS)),
      unmappedTopics: fc.uniqueArray(line, { maxLength: 2 }).map((list) => list.filter(isUnknownTopic)),
      topicsFrom: provenance,
      goals: fc.array(goal, { maxLength: 5 }),
      targets: fc.array(target, { maxLength: 4 }),
      documentType: maybe(fc.constantFrom(...termIds(DOCUMENT_TYPES))),
      status: maybe(fc.constantFrom(...termIds(STATUSES))),
      years: fc.record({ adopted: maybe(year), start: maybe(year), end: maybe(year) }),
      languages: some(['ca', 'es', 'pt-BR', 'zh-Hant', 'na']),
      actors: some(termIds(ACTORS)),
      awards: fc.array(award, { maxLength: 3 }),
      outcome: fc.record({ text: maybe(paragraphs), indicators: fc.array(indicator, { maxLength: 2 }) }),
      cost: maybe(
        fc.record({ amount, currency: fc.constantFrom('EUR', 'USD'), year: maybe(year), what: maybe(line) }),
      ),
      funding: fc.record({
        amount: maybe(amount),
        currency: maybe(fc.constantFrom('EUR', 'USD')),
        funders: fc.uniqueArray(funder, { maxLength: 2, selector: ({ name }) => name }),
      }),
      links: fc.record({
        landing: maybe(link),
        document: maybe(link),
        alsoAt: fc.uniqueArray(link, { maxLength: 3 }),
      }),
      contact: fc.record({
        organisation: maybe(line),
        role: maybe(line),
        page: maybe(link),
        address: maybe(line),
      }),
      image: fc.record({ url: link, credit: maybe(line), alt: maybe(line) }),
      source: fc.record({ name: line, id: maybe(line), url: maybe(link), licence: maybe(line) }),
      evidence: fc.array(evidence, { maxLength: 2 }),
      relations: fc.uniqueArray(relation, {
        maxLength: 2,
        selector: ({ as, id: other }) => `${as} ${other}`,
      }),
      startsIn: maybe(fc.constantFrom('', '-02', '-02-03')),
      asOf: maybe(partialDate),
      lastVerified: maybe(day),
      verifiedFrom: maybe(link),
      has: fc.record({ image: fc.boolean(), source: fc.boolean() }),
    })
    .map(({ goals, targets, sections: [headings, texts], has, offer, startsIn, ...given }) => {
      const { start, end, adopted } = given.years;
      const themes = given.themes.length > 0 ? given.themes : themesOf(given.topics);
      const hasTopics = given.topics.length + given.unmappedTopics.length > 0;
      const draft = defined({
        ...given,
        ...offer,
        kind,
        sections: headings.map((heading, index) => ({ heading, text: texts[index] ?? 'text' })),
        themes,
        themesFrom: given.themes.length > 0 ? given.themesFrom : themes.length > 0 ? 'derived' : undefined,
        topicsFrom: hasTopics ? given.topicsFrom : undefined,
        ...assembleSdgs(goals, targets),
        years: defined({
          adopted,
          start,
          end: start !== undefined && end !== undefined && end < start ? undefined : end,
        }),
        startedOn:
          start === undefined || start === 2200 || startsIn === undefined ? undefined : `${start}${startsIn}`, // days end before 2200
        outcome: group(given.outcome),
        cost: given.cost && defined(given.cost),
        funding: group(given.funding),
        links: linksOf({ links: defined(given.links), evidence: given.evidence }),
        contact: group(given.contact),
        image: has.image ? defined(given.image) : undefined,
        source: has.source ? defined(given.source) : undefined,
        evidence: given.evidence.length > 0 ? given.evidence : undefined,
        translations: given.translations.length > 0 ? given.translations : undefined,
        relations: given.relations.length > 0 ? given.relations : undefined,
      }) as LibraryRecord;
      return draft;
    });
}

function settled(text: string, shape: 'line' | 'text'): string {
  let clean = text;
  for (let round = 0; round < 5; round += 1) clean = cleanText(clean, shape).text;
  return clean;
}

function themesOf(topics: readonly string[]): string[] {
  const parents = TOPICS.terms.filter(({ id }) => topics.includes(id)).map(({ parent }) => parent);
  return termIds(THEMES).filter((id) => parents.includes(id));
}

function isUnknownTopic(text: string): boolean {
  const parts = text.split(/\s*,\s*|\s+[/&]\s+/);
  return matchTerm(TOPICS, text) === undefined && !parts.some((part) => matchTerm(TOPICS, part));
}

function tag<Tag extends TaggedGoal | TaggedTarget>({
  via: origin,
  ...rest
}: {
  from: string;
  via: string | undefined;
}): Tag {
  return (rest.from === 'declared' || origin === undefined
    ? rest
    : { ...rest, via: origin }) as unknown as Tag;
}

function group<T extends object>(fields: T): T | undefined {
  const filled = Object.values(fields).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return filled ? defined(fields) : undefined;
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
