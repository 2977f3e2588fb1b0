import { CitySchema, type City } from '../../domain/city.ts';
import { KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { lacksOf, RecordSchema, type LibraryRecord, type TaggedGoal } from '../../domain/record.ts';
import { MAX_YEAR, MIN_YEAR } from '../../domain/values.ts';
import { ACTORS } from '../../domain/vocabularies/actors.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { ENTRIES } from '../../domain/vocabularies/entries.ts';
import { SCOPES } from '../../domain/vocabularies/scopes.ts';
import {
  CostSchema,
  EvidenceSchema,
  FunderSchema,
  OutcomeSchema,
  PartialDateSchema,
  RelationSchema,
} from '../../domain/evidence.ts';
import { CoverageSchema } from '../../domain/offers/coverage.ts';
import { ExchangeSchema } from '../../domain/offers/exchange.ts';
import { FundSchema } from '../../domain/offers/fund.ts';
import { ToolkitSchema } from '../../domain/offers/toolkit.ts';
import { TranslationSchema } from '../../domain/translation-schema.ts';
import { isTargetId } from '../../domain/vocabularies/sdg-target-ids.ts';
import { SECTION_HEADINGS } from '../../domain/vocabularies/section-headings.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { termIds } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TITLE_AUTHORS } from '../../domain/vocabularies/title-authors.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { isRecordId } from '../cells/record-ids.ts';
import { isWebAddress } from '../cells/web-address.ts';

/** What breaks the contract of a record; nothing when it is one. The schema says what, and is asked only then. */
export function recordProblems(record: LibraryRecord): { path: PropertyKey[]; message: string }[] {
  if (isRecord(record)) return [];
  const lacking = lacksOf(record);
  const found = RecordSchema.safeParse(record).error?.issues ?? [];
  return lacking === undefined ? found : [...found, { path: [], message: `Incomplete: ${lacking}` }];
}

/**
 * Whether a value of the record's type keeps to `RecordSchema`: the same answer in a tenth of the time, which a test
 * holds against the schema. Where this says no, the schema decides.
 */
export function isRecord(record: LibraryRecord): boolean {
  const { years, links, funding, contact, image, source, lastVerified } = record;
  return (
    isRecordId(record.id) &&
    KNOWN.kinds.has(record.kind) &&
    isFilled(record.title) &&
    isFilledOrAbsent(record.titleOriginal) &&
    typeof record.summary === 'string' &&
    record.sections.every(({ heading, text }) => KNOWN.headings.has(heading) && isFilled(text)) &&
    lacksOf(record) === undefined &&
    (record.city === undefined || isCity(record.city)) &&
    hasGoodOffer(record) &&
    hasGoodTranslations(record) &&
    isKnownOrAbsent(KNOWN.scopes, record.scope) &&
    record.themes.every((id) => KNOWN.themes.has(id)) &&
    isKnownOrAbsent(KNOWN.provenances, record.themesFrom) &&
    record.topics.every((id) => KNOWN.topics.has(id)) &&
    isKnownOrAbsent(KNOWN.provenances, record.topicsFrom) &&
    record.unmappedTopics.every(isFilled) &&
    record.sdgs.every((tag) => isBetween(tag.goal, 1, 17) && isTagged(tag)) &&
    record.sdgTargets.every((tag) => isTargetId(tag.target) && isTagged(tag)) &&
    isKnownOrAbsent(KNOWN.documentTypes, record.documentType) &&
    isKnownOrAbsent(KNOWN.statuses, record.status) &&
    [years.adopted, years.start, years.end].every(isYearOrAbsent) &&
    record.languages.every((tag) => LANGUAGE_TAG.test(tag)) &&
    record.actors.every((id) => KNOWN.actors.has(id)) &&
    record.awards.every(
      ({ name, year, result }) => isFilled(name) && isYearOrAbsent(year) && isFilledOrAbsent(result),
    ) &&
    hasGoodEvidence(record) &&
    (funding === undefined || isFunding(funding)) &&
    isLinkOrAbsent(links.landing) &&
    isLinkOrAbsent(links.document) &&
    links.alsoAt.every(isWebAddress) &&
    (contact === undefined ||
      (isFilledOrAbsent(contact.organisation) &&
        isFilledOrAbsent(contact.role) &&
        isLinkOrAbsent(contact.page) &&
        isFilledOrAbsent(contact.address))) &&
    (image === undefined || isWebAddress(image.url)) &&
    (source === undefined || isSource(source)) &&
    (lastVerified === undefined || isDate(lastVerified))
  );
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const CURRENCY = /^[A-Z]{3}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const setOf = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);
const KNOWN = {
  kinds: setOf(KIND_IDS),
  headings: setOf(termIds(SECTION_HEADINGS)),
  scopes: setOf(termIds(SCOPES)),
  themes: setOf(termIds(THEMES)),
  topics: setOf(termIds(TOPICS)),
  provenances: setOf(['declared', 'derived']),
  derivations: setOf(['target', 'topic', 'source']),
  documentTypes: setOf(termIds(DOCUMENT_TYPES)),
  statuses: setOf(termIds(STATUSES)),
  titleAuthors: setOf(termIds(TITLE_AUTHORS)),
  entries: setOf(termIds(ENTRIES)),
  actors: setOf(termIds(ACTORS)),
};

/** Cities come from the gazetteer again and again as the same object, which is never changed. */
const goodCities = new WeakSet<City>();

function isCity(city: City): boolean {
  if (goodCities.has(city)) return true;
  const isGood = CitySchema.safeParse(city).success;
  if (isGood) goodCities.add(city);
  return isGood;
}

function isTagged({ from, via }: Pick<TaggedGoal, 'from' | 'via'>): boolean {
  return KNOWN.provenances.has(from) && isKnownOrAbsent(KNOWN.derivations, via);
}

function hasGoodTranslations({ textLanguage, translations }: LibraryRecord): boolean {
  return (
    (textLanguage === undefined || LANGUAGE_TAG.test(textLanguage)) &&
    (translations === undefined ||
      (translations.length > 0 && translations.every((each) => TranslationSchema.safeParse(each).success)))
  );
}

/** Few records have these, so the schemas themselves are asked. */
function hasGoodOffer({ coverage, toolkit, fund, exchange }: LibraryRecord): boolean {
  return (
    (coverage === undefined || CoverageSchema.safeParse(coverage).success) &&
    (toolkit === undefined || ToolkitSchema.safeParse(toolkit).success) &&
    (fund === undefined || FundSchema.safeParse(fund).success) &&
    (exchange === undefined || ExchangeSchema.safeParse(exchange).success)
  );
}

/** Few records have these, so the schemas themselves are asked. */
function hasGoodEvidence(record: LibraryRecord): boolean {
  const { outcome, cost, evidence = [], relations = [], asOf, startedOn } = record;
  return (
    isKnownOrAbsent(KNOWN.titleAuthors, record.titleBy) &&
    isKnownOrAbsent(KNOWN.entries, record.entry) &&
    (outcome === undefined || OutcomeSchema.safeParse(outcome).success) &&
    (cost === undefined || CostSchema.safeParse(cost).success) &&
    (record.evidence === undefined || evidence.length > 0) &&
    evidence.every((page) => EvidenceSchema.safeParse(page).success) &&
    (record.relations === undefined || relations.length > 0) &&
    relations.every((relation) => RelationSchema.safeParse(relation).success) &&
    [asOf, startedOn].every((date) => date === undefined || PartialDateSchema.safeParse(date).success) &&
    isLinkOrAbsent(record.verifiedFrom)
  );
}

function isFunding({ amount, currency, funders }: NonNullable<LibraryRecord['funding']>): boolean {
  return (
    (amount === undefined || (Number.isFinite(amount) && amount >= 0)) &&
    (currency === undefined || CURRENCY.test(currency)) &&
    funders.every((funder) =>
      funder.share === undefined && funder.fund === undefined
        ? isFilled(funder.name)
        : FunderSchema.safeParse(funder).success,
    )
  );
}

function isSource({ name, id, url, licence }: NonNullable<LibraryRecord['source']>): boolean {
  return isFilled(name) && isFilledOrAbsent(id) && isLinkOrAbsent(url) && isFilledOrAbsent(licence);
}

function isFilled(text: string): boolean {
  return text.length > 0;
}

function isFilledOrAbsent(text: string | undefined): boolean {
  return text === undefined || text.length > 0;
}

function isKnownOrAbsent(known: ReadonlySet<string>, id: string | undefined): boolean {
  return id === undefined || known.has(id);
}

function isLinkOrAbsent(link: string | undefined): boolean {
  return link === undefined || isWebAddress(link);
}

function isYearOrAbsent(year: number | undefined): boolean {
  return year === undefined || isBetween(year, MIN_YEAR, MAX_YEAR);
}

function isBetween(number: number, min: number, max: number): boolean {
  return Number.isInteger(number) && number >= min && number <= max;
}

function isDate(text: string): boolean {
  const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
