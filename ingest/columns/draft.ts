import type { Evidence, Funder, Indicator, Relation } from '../../domain/evidence.ts';
import type {
  Award,
  LibraryRecord,
  Provenance,
  RecordKind,
  Section,
  TaggedGoal,
  TaggedTarget,
} from '../../domain/record.ts';
import type { Translation, TranslationLanguage } from '../../domain/translations.ts';
import type { Period } from '../cells/periods.ts';
import { emptyOfferDraft, type OfferDraft } from './offer-draft.ts';

/** What the cells of a row say, before it is known whether it makes a record. */
export interface Draft extends OfferDraft {
  id?: string;
  /** The id only looks like one of ours. */
  isIdAssumed?: boolean;
  kind?: RecordKind;
  title?: string;
  titleOriginal?: string;
  titleBy?: LibraryRecord['titleBy'];
  entry?: LibraryRecord['entry'];
  summary?: string;
  sections: Section[];
  place: { cityId?: string; city?: string; state?: string; country?: string };
  scope?: LibraryRecord['scope'];
  themes: LibraryRecord['themes'];
  themesFrom?: Provenance;
  topics: LibraryRecord['topics'];
  topicsFrom?: Provenance;
  unmappedTopics: string[];
  goals: TaggedGoal[];
  targets: TaggedTarget[];
  documentType?: LibraryRecord['documentType'];
  status?: LibraryRecord['status'];
  period?: Period;
  years: LibraryRecord['years'];
  languages: string[];
  actors: LibraryRecord['actors'];
  awards: Award[];
  outcome: { text?: string; indicators: Indicator[] };
  cost: Partial<NonNullable<LibraryRecord['cost']>>;
  funding: Partial<NonNullable<LibraryRecord['funding']>> & { funders: Funder[] };
  links: LibraryRecord['links'];
  contact: NonNullable<LibraryRecord['contact']>;
  image: Partial<NonNullable<LibraryRecord['image']>>;
  source: Partial<NonNullable<LibraryRecord['source']>>;
  evidence: Evidence[];
  relations: Relation[];
  textLanguage?: string;
  translations: Partial<Record<TranslationLanguage, Partial<Translation>>>;
  startedOn?: string;
  asOf?: string;
  lastVerified?: string;
  verifiedFrom?: string;
}

export function emptyDraft(): Draft {
  return {
    sections: [],
    place: {},
    themes: [],
    topics: [],
    unmappedTopics: [],
    goals: [],
    targets: [],
    years: {},
    languages: [],
    actors: [],
    awards: [],
    outcome: { indicators: [] },
    cost: {},
    funding: { funders: [] },
    links: { alsoAt: [] },
    contact: {},
    image: {},
    source: {},
    evidence: [],
    relations: [],
    translations: {},
    ...emptyOfferDraft(),
  };
}
