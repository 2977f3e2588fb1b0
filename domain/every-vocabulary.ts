import { KINDS } from './kinds/index.ts';
import { ACTORS } from './vocabularies/actors.ts';
import { AREAS } from './vocabularies/areas.ts';
import { AWARD_RESULTS } from './vocabularies/award-results.ts';
import { OPENNESS } from './vocabularies/openness.ts';
import { DIFFICULTIES } from './vocabularies/difficulties.ts';
import { EDITION_STATUSES } from './vocabularies/edition-statuses.ts';
import { INSTRUMENTS } from './vocabularies/instruments.ts';
import { STAGES } from './vocabularies/stages.ts';
import { APPLICANTS } from './vocabularies/applicants.ts';
import { ACCESS_WAYS } from './vocabularies/access-ways.ts';
import { WINDOW_KINDS } from './vocabularies/window-kinds.ts';
import { EXCHANGE_FORMS } from './vocabularies/exchange-forms.ts';
import { COUNTRY_GROUPS } from './vocabularies/country-groups.ts';
import { DOCUMENT_TYPES } from './vocabularies/document-types.ts';
import { ENTRIES } from './vocabularies/entries.ts';
import { EVIDENCE_FOUND } from './vocabularies/evidence-found.ts';
import { EVIDENCE_KINDS } from './vocabularies/evidence-kinds.ts';
import { GOAL_ORIGINS } from './vocabularies/goal-origins.ts';
import { NETWORKS } from './vocabularies/networks.ts';
import { POPULATION_BANDS } from './vocabularies/population-bands.ts';
import { REGIONS } from './vocabularies/regions.ts';
import { RELATION_TYPES } from './vocabularies/relation-types.ts';
import { SCOPES } from './vocabularies/scopes.ts';
import { SDG_GOALS } from './vocabularies/sdg-goals.ts';
import { SDG_TARGETS } from './vocabularies/sdg-targets.ts';
import { SECTION_HEADINGS } from './vocabularies/section-headings.ts';
import { STATUSES } from './vocabularies/statuses.ts';
import { THEMES } from './vocabularies/themes.ts';
import { TITLE_AUTHORS } from './vocabularies/title-authors.ts';
import { TOPICS } from './vocabularies/topics.ts';
import { TRANSLATORS } from './vocabularies/translators.ts';
import type { Vocabulary } from './vocabularies/term.ts';

/** Every closed list of terms that has its labels in `terms.json`. */
export const NAMED_VOCABULARIES: readonly Vocabulary[] = [
  KINDS,
  THEMES,
  TOPICS,
  SDG_GOALS,
  REGIONS,
  POPULATION_BANDS,
  NETWORKS,
  STATUSES,
  DOCUMENT_TYPES,
  ACTORS,
  SCOPES,
  SECTION_HEADINGS,
  AWARD_RESULTS,
  EVIDENCE_KINDS,
  EVIDENCE_FOUND,
  GOAL_ORIGINS,
  RELATION_TYPES,
  ENTRIES,
  TITLE_AUTHORS,
  TRANSLATORS,
  AREAS,
  COUNTRY_GROUPS,
  OPENNESS,
  DIFFICULTIES,
  EDITION_STATUSES,
  INSTRUMENTS,
  STAGES,
  APPLICANTS,
  ACCESS_WAYS,
  WINDOW_KINDS,
  EXCHANGE_FORMS,
];

/** Every closed list of terms; the official texts of targets are in `sdg.json`. */
export const VOCABULARIES: readonly Vocabulary[] = NAMED_VOCABULARIES.flatMap((vocabulary) =>
  vocabulary.key === 'sdg' ? [vocabulary, SDG_TARGETS] : [vocabulary],
);
