import type { Vocabulary } from '../../../domain/vocabularies/term.ts';
import { namesOfGoal } from '../sdg-names.ts';
import { spellings } from '../spellings.ts';
import { ACTOR_ALIASES } from './actors.ts';
import { AWARD_RESULT_ALIASES } from './award-results.ts';
import { DOCUMENT_TYPE_ALIASES } from './document-types.ts';
import { EVIDENCE_KIND_ALIASES } from './evidence-kinds.ts';
import { KIND_ALIASES } from './kinds.ts';
import {
  APPLICANT_ALIASES,
  AREA_ALIASES,
  COUNTRY_GROUP_ALIASES,
  INSTRUMENT_ALIASES,
  WINDOW_KIND_ALIASES,
} from './offers.ts';
import { REGION_ALIASES } from './regions.ts';
import { SCOPE_ALIASES } from './scopes.ts';
import { SECTION_ALIASES } from './section-headings.ts';
import { STATUS_ALIASES } from './statuses.ts';
import { THEME_ALIASES } from './themes.ts';
import { TOPIC_ALIASES } from './topics.ts';

/** By the key of the vocabulary, then by id. */
const ALIASES: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
  kind: KIND_ALIASES,
  theme: THEME_ALIASES,
  topic: TOPIC_ALIASES,
  region: REGION_ALIASES,
  status: STATUS_ALIASES,
  type: DOCUMENT_TYPE_ALIASES,
  actor: ACTOR_ALIASES,
  scope: SCOPE_ALIASES,
  section: SECTION_ALIASES,
  area: AREA_ALIASES,
  group: COUNTRY_GROUP_ALIASES,
  applicant: APPLICANT_ALIASES,
  instrument: INSTRUMENT_ALIASES,
  window: WINDOW_KIND_ALIASES,
  'award-result': AWARD_RESULT_ALIASES,
  'evidence-kind': EVIDENCE_KIND_ALIASES,
};

/** Spellings of a term that importers meet in files, in any language, besides its labels. */
export function aliasesOf({ key }: Pick<Vocabulary, 'key'>, id: string): readonly string[] {
  return key === 'sdg' ? namesOfGoal(id) : spellings(ALIASES[key]?.[id] ?? '');
}
