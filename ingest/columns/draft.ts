import type {
  Award,
  LibraryRecord,
  Provenance,
  RecordKind,
  Section,
  TaggedGoal,
  TaggedTarget,
} from '../../domain/record.ts';
import type { Period } from '../cells/periods.ts';

/** What the cells of a row say, before it is known whether it makes a record. */
export interface Draft {
  id?: string;
  /** The id only looks like one of ours. */
  isIdAssumed?: boolean;
  kind?: RecordKind;
  title?: string;
  titleOriginal?: string;
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
  funding: Partial<NonNullable<LibraryRecord['funding']>> & { funders: string[] };
  links: LibraryRecord['links'];
  contact: NonNullable<LibraryRecord['contact']>;
  image: Partial<NonNullable<LibraryRecord['image']>>;
  source: Partial<NonNullable<LibraryRecord['source']>>;
  lastVerified?: string;
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
    funding: { funders: [] },
    links: { alsoAt: [] },
    contact: {},
    image: {},
    source: {},
  };
}
