import type { LibraryRecord, RecordKind } from '../../domain/record.ts';
import { SECTION_HEADINGS } from '../../domain/vocabularies/section-headings.ts';
import { findTerm, isTermId, termIds } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import type { City } from '../../domain/city.ts';
import type { RowNotes } from '../cells/notes.ts';
import type { Draft } from '../columns/draft.ts';
import { assembleOffer } from './assemble-offer.ts';
import { assembleSdgs, MANY_GOALS } from './assemble-sdgs.ts';
import { assembleYears, startInYear } from './assemble-years.ts';
import { recordProblems } from './check-record.ts';
import { recordIdOf } from './record-id.ts';
import { translationsOf } from './translations-of.ts';

/** What a row gets that its cells do not say. */
export interface RowDefaults {
  readonly kind: RecordKind;
  /** Nobody said the kind: it was told from the columns or the file's name. */
  readonly isKindAssumed?: boolean;
  /** The source of rows that name none. */
  readonly source?: string | undefined;
  /** The source of ids where neither row nor import names one: the name of the file. */
  readonly fileSource?: string | undefined;
}

/** The record that a draft makes; what contradicts itself is reported, and undefined means that it makes none. */
export function assembleRecord(
  draft: Draft,
  city: City | undefined,
  defaults: RowDefaults,
  notes: RowNotes,
): LibraryRecord | undefined {
  const { title } = draft;
  if (title === undefined) return undefined;
  const kind = draft.kind ?? defaults.kind;
  const years = assembleYears(draft, notes);
  const record = withoutUndefined({
    id: draft.id ?? recordIdOf(title, city?.id ?? '', kind),
    kind,
    title,
    titleOriginal: draft.titleOriginal,
    titleBy: draft.titleBy,
    entry: draft.entry,
    summary: draft.summary ?? '',
    sections: inOrder(draft.sections),
    textLanguage: draft.textLanguage,
    translations: translationsOf(draft, notes),
    city,
    scope: draft.scope,
    ...subjectsOf(draft),
    ...assembleSdgs(draft.goals, draft.targets),
    documentType: draft.documentType,
    status: draft.status ?? (draft.period?.isOngoing === true ? 'ongoing' : undefined),
    years,
    startedOn: startInYear(draft, years),
    languages: draft.languages,
    actors: draft.actors,
    awards: draft.awards,
    outcome: isFilled(draft.outcome) ? draft.outcome : undefined,
    cost: costOf(draft, notes),
    funding: isFilled(draft.funding) ? draft.funding : undefined,
    links: linksOf(draft),
    contact: isFilled(draft.contact) ? draft.contact : undefined,
    image: imageOf(draft, notes),
    source: sourceOf(draft, defaults, notes),
    evidence: draft.evidence.length > 0 ? draft.evidence : undefined,
    relations: draft.relations.length > 0 ? draft.relations : undefined,
    asOf: draft.asOf,
    lastVerified: draft.lastVerified,
    verifiedFrom: draft.verifiedFrom,
    ...assembleOffer(draft, kind, notes),
  }) as LibraryRecord;
  if (record.sdgs.filter((tag) => tag.from === 'declared').length >= MANY_GOALS) {
    notes.turnTo('sdgs', 'sdgs');
    notes.add('over-tagged', { message: `${MANY_GOALS} goals or more are declared.` });
  }
  return checked(record, notes);
}

/** The last line of defence: no record breaks the contract, even if readers of cells let something through. */
function checked(record: LibraryRecord, notes: RowNotes): LibraryRecord | undefined {
  const problems = recordProblems(record);
  for (const { path, message } of problems) {
    notes.turnTo(undefined, path.join('.'));
    notes.add('invalid-value', { message });
  }
  return problems.length === 0 ? record : undefined;
}

function subjectsOf(draft: Draft): Partial<LibraryRecord> {
  const { themes, topics, unmappedTopics } = draft;
  const derived = themes.length > 0 ? [] : themesOf(topics);
  const hasTopics = topics.length > 0 || unmappedTopics.length > 0;
  return {
    themes: themes.length > 0 ? themes : derived,
    themesFrom:
      themes.length > 0 ? (draft.themesFrom ?? 'declared') : derived.length > 0 ? 'derived' : undefined,
    topics,
    topicsFrom: hasTopics ? (draft.topicsFrom ?? 'declared') : undefined,
    unmappedTopics,
  };
}

/** The themes that topics belong to, in the order of the vocabulary. */
export function themesOf(topics: readonly string[]) {
  const parents = topics.map((id) => findTerm(TOPICS, id)?.parent ?? '').filter((id) => isTermId(THEMES, id));
  return termIds(THEMES).filter((id) => parents.includes(id));
}

function inOrder(sections: Draft['sections']): Draft['sections'] {
  if (sections.length < 2) return sections;
  const order = termIds(SECTION_HEADINGS);
  return [...sections].sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading));
}

function imageOf({ image }: Draft, notes: RowNotes): LibraryRecord['image'] {
  const { url, ...rest } = image;
  if (url !== undefined) return { url, ...rest };
  if (isFilled(rest)) {
    notes.turnTo('image_url', 'image.url', { costs: 'cell' });
    notes.add('missing-value', { message: 'There is a credit or a description, but no image.' });
  }
  return undefined;
}

/** Where to read on is the first official page and document of the evidence, unless the row says it. */
export function linksOf({ links, evidence }: Pick<Draft, 'links' | 'evidence'>): LibraryRecord['links'] {
  const first = (kind: Draft['evidence'][number]['kind']) => evidence.find((page) => page.kind === kind)?.url;
  const landing = links.landing ?? first('official-page');
  const document = links.document ?? first('official-document');
  return { ...links, ...(landing !== undefined && { landing }), ...(document !== undefined && { document }) };
}

function costOf({ cost, funding }: Draft, notes: RowNotes): LibraryRecord['cost'] {
  const { amount, currency = funding.currency, ...rest } = cost;
  if (amount !== undefined && currency !== undefined) {
    if (cost.currency === undefined) {
      notes.turnTo('cost_currency', 'cost.currency', { costs: 'cell' });
      notes.add('alias-used', { value: String(amount), message: `Taken as ${currency}, like the funding.` });
    }
    return { amount, currency, ...rest };
  }
  if (isFilled(cost)) {
    notes.turnTo(
      amount === undefined ? 'cost_amount' : 'cost_currency',
      amount === undefined ? 'cost.amount' : 'cost.currency',
      { costs: 'cell' },
    );
    const lacking = amount === undefined ? 'There is no amount' : 'There is no currency';
    notes.add('missing-value', {
      message: `${lacking} for what it cost.`,
      ...(amount !== undefined && { value: String(amount) }),
    });
  }
  return undefined;
}

function sourceOf({ source }: Draft, defaults: RowDefaults, notes: RowNotes): LibraryRecord['source'] {
  const fallback = source.id === undefined ? undefined : defaults.fileSource;
  const name = source.name ?? defaults.source ?? fallback;
  if (name !== undefined) return { ...source, name };
  if (isFilled(source)) {
    notes.turnTo('source', 'source.name', { costs: 'cell' });
    notes.add('missing-value', {
      message: 'There is an id, address or licence of a source, but not its name.',
    });
  }
  return undefined;
}

function isFilled(group: object): boolean {
  return Object.values(group).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
}

function withoutUndefined<T extends object>(object: T): T {
  const filled: Partial<T> = {};
  for (const key in object) if (object[key] !== undefined) filled[key] = object[key];
  return filled as T;
}
