import type { NamedHeader } from '../../../../domain/columns.ts';
import { ACCESS_WAYS } from '../../../../domain/vocabularies/access-ways.ts';
import { DIFFICULTIES } from '../../../../domain/vocabularies/difficulties.ts';
import { EDITION_STATUSES } from '../../../../domain/vocabularies/edition-statuses.ts';
import { EXCHANGE_FORMS } from '../../../../domain/vocabularies/exchange-forms.ts';
import { INSTRUMENTS } from '../../../../domain/vocabularies/instruments.ts';
import { OPENNESS } from '../../../../domain/vocabularies/openness.ts';
import { STAGES } from '../../../../domain/vocabularies/stages.ts';
import { WINDOW_KINDS } from '../../../../domain/vocabularies/window-kinds.ts';
import { ACTORS } from '../../../../domain/vocabularies/actors.ts';
import { DOCUMENT_TYPES } from '../../../../domain/vocabularies/document-types.ts';
import { SCOPES } from '../../../../domain/vocabularies/scopes.ts';
import { STATUSES } from '../../../../domain/vocabularies/statuses.ts';
import { ENTRIES } from '../../../../domain/vocabularies/entries.ts';
import type { Vocabulary } from '../../../../domain/vocabularies/term.ts';
import { TRANSLATION_LANGUAGES, type TranslationLanguage } from '../../../../domain/translations.ts';
import { TITLE_AUTHORS } from '../../../../domain/vocabularies/title-authors.ts';
import { THEMES } from '../../../../domain/vocabularies/themes.ts';
import { TRANSLATORS } from '../../../../domain/vocabularies/translators.ts';

/** How a field is filled in. `lines`: one value a line. `words`: several short values in one line. */
export type FieldShape =
  | { readonly as: 'line' | 'number' | 'area' | 'date' | 'lines' | 'words' | 'topics' | 'goals' | 'whose' }
  | { readonly as: 'select' | 'checks'; readonly vocabulary: Vocabulary };

export type FormField = FieldShape & {
  /** Of the column in a table. */
  readonly header: string;
  readonly isNeeded?: true;
  /** Half as wide as the form. */
  readonly isShort?: true;
};

/**
 * The fields of the form in their groups, which are those of the columns. Which of them a kind has, its entry says.
 * `city_id` follows from the others.
 */
export const FORM_GROUPS = {
  text: [
    { header: 'title', as: 'line', isNeeded: true },
    { header: 'title_original', as: 'line' },
    { header: 'title_by', as: 'select', vocabulary: TITLE_AUTHORS, isShort: true },
    { header: 'entry', as: 'select', vocabulary: ENTRIES, isShort: true },
    { header: 'summary', as: 'area' },
  ],
  place: [
    { header: 'city', as: 'line', isNeeded: true, isShort: true },
    { header: 'country', as: 'line', isShort: true },
    { header: 'state', as: 'line', isShort: true },
    { header: 'scope', as: 'select', vocabulary: SCOPES, isShort: true },
    { header: 'coverage', as: 'lines', isShort: true },
  ],
  toolkit: [
    { header: 'toolkit_publishers', as: 'lines', isShort: true },
    { header: 'toolkit_audience', as: 'lines', isShort: true },
    { header: 'toolkit_edition', as: 'line', isShort: true },
    { header: 'toolkit_year', as: 'number', isShort: true },
    { header: 'toolkit_openness', as: 'select', vocabulary: OPENNESS, isShort: true },
    { header: 'toolkit_difficulty', as: 'select', vocabulary: DIFFICULTIES, isShort: true },
    { header: 'toolkit_time_needed', as: 'line', isShort: true },
    { header: 'toolkit_status', as: 'select', vocabulary: EDITION_STATUSES, isShort: true },
    { header: 'toolkit_phases', as: 'area' },
    { header: 'toolkit_required_for', as: 'lines' },
    { header: 'toolkit_archive_url', as: 'line' },
  ],
  fund: [
    { header: 'fund_giver', as: 'line', isShort: true },
    { header: 'fund_manager', as: 'line', isShort: true },
    { header: 'fund_instruments', as: 'checks', vocabulary: INSTRUMENTS },
    { header: 'fund_stages', as: 'checks', vocabulary: STAGES },
    { header: 'fund_amount_min', as: 'line', isShort: true },
    { header: 'fund_amount_max', as: 'line', isShort: true },
    { header: 'fund_amount_typical', as: 'line', isShort: true },
    { header: 'fund_currency', as: 'line', isShort: true },
    { header: 'fund_max_share', as: 'line', isShort: true },
    { header: 'fund_own_share_min', as: 'line', isShort: true },
    { header: 'fund_applicants', as: 'lines', isShort: true },
    { header: 'fund_countries', as: 'lines', isShort: true },
    { header: 'fund_groups', as: 'lines', isShort: true },
    { header: 'fund_networks', as: 'lines', isShort: true },
    { header: 'fund_population_min', as: 'line', isShort: true },
    { header: 'fund_population_max', as: 'line', isShort: true },
    { header: 'fund_capital', as: 'line', isShort: true },
    { header: 'fund_metropolitan_authority', as: 'line', isShort: true },
    { header: 'fund_by_invitation', as: 'line', isShort: true },
    { header: 'fund_access', as: 'select', vocabulary: ACCESS_WAYS, isShort: true },
    { header: 'fund_other_rules', as: 'area' },
    { header: 'fund_window', as: 'select', vocabulary: WINDOW_KINDS, isShort: true },
    { header: 'fund_usual', as: 'line', isShort: true },
    { header: 'fund_opens', as: 'line', isShort: true },
    { header: 'fund_closes', as: 'line', isShort: true },
  ],
  exchange: [
    { header: 'exchange_host', as: 'line', isShort: true },
    { header: 'exchange_form', as: 'select', vocabulary: EXCHANGE_FORMS, isShort: true },
    { header: 'exchange_place', as: 'lines', isShort: true },
    { header: 'exchange_when', as: 'lines', isShort: true },
    { header: 'exchange_who', as: 'line' },
    { header: 'exchange_fee', as: 'line' },
    { header: 'exchange_how_to_join', as: 'area' },
  ],
  subject: [
    { header: 'themes', as: 'checks', vocabulary: THEMES },
    { header: 'themes_from', as: 'whose', isShort: true },
    { header: 'topics', as: 'topics' },
    { header: 'topics_from', as: 'whose', isShort: true },
    { header: 'sdgs', as: 'goals' },
    { header: 'sdg_targets', as: 'words', isShort: true },
    { header: 'sdg_targets_derived', as: 'words', isShort: true },
  ],
  time: [
    { header: 'status', as: 'select', vocabulary: STATUSES, isShort: true },
    { header: 'document_type', as: 'select', vocabulary: DOCUMENT_TYPES, isShort: true },
    { header: 'year_adopted', as: 'number', isShort: true },
    { header: 'year_start', as: 'number', isShort: true },
    { header: 'started_on', as: 'line', isShort: true },
    { header: 'year_end', as: 'number', isShort: true },
    { header: 'languages', as: 'lines', isShort: true },
  ],
  sections: [
    { header: 'background', as: 'area' },
    { header: 'objectives', as: 'area' },
    { header: 'implementation', as: 'area' },
    { header: 'results', as: 'area' },
    { header: 'challenges', as: 'area' },
    { header: 'lessons', as: 'area' },
    { header: 'transferability', as: 'area' },
  ],
  people: [
    { header: 'actors', as: 'checks', vocabulary: ACTORS },
    { header: 'awards', as: 'lines' },
    { header: 'funding_amount', as: 'number', isShort: true },
    { header: 'funding_currency', as: 'line', isShort: true },
    { header: 'funders', as: 'lines' },
    { header: 'contact_organisation', as: 'line', isShort: true },
    { header: 'contact_role', as: 'line', isShort: true },
    { header: 'contact_page', as: 'line', isShort: true },
    { header: 'contact_address', as: 'line', isShort: true },
  ],
  evidence: [
    { header: 'outcome', as: 'area' },
    { header: 'indicators', as: 'lines' },
    { header: 'cost_amount', as: 'number', isShort: true },
    { header: 'cost_currency', as: 'line', isShort: true },
    { header: 'cost_year', as: 'number', isShort: true },
    { header: 'cost_what', as: 'line', isShort: true },
    { header: 'evidence', as: 'lines' },
    { header: 'as_of', as: 'line', isShort: true },
    { header: 'last_verified', as: 'date', isShort: true },
    { header: 'verified_from', as: 'line' },
    { header: 'relations', as: 'lines' },
  ],
  links: [
    { header: 'landing_url', as: 'line' },
    { header: 'document_url', as: 'line' },
    { header: 'also_at', as: 'lines' },
    { header: 'source', as: 'line', isShort: true },
    { header: 'source_id', as: 'line', isShort: true },
    { header: 'source_url', as: 'line', isShort: true },
    { header: 'licence', as: 'line', isShort: true },
    { header: 'image_url', as: 'line' },
    { header: 'image_credit', as: 'line', isShort: true },
    { header: 'image_alt', as: 'line', isShort: true },
  ],
  translations: [
    { header: 'text_language', as: 'line', isShort: true },
    ...TRANSLATION_LANGUAGES.flatMap((language) => translationFields(language)),
  ],
} as const satisfies Readonly<Record<string, readonly (FormField & { header: NamedHeader })[]>>;

/** The texts in one language, and who made them. */
function translationFields(language: TranslationLanguage) {
  return [
    { header: `title_${language}`, as: 'line' },
    { header: `summary_${language}`, as: 'area' },
    { header: `outcome_${language}`, as: 'area' },
    { header: `translation_${language}`, as: 'select', vocabulary: TRANSLATORS, isShort: true },
  ] as const satisfies readonly (FormField & { header: NamedHeader })[];
}

export type FormGroup = keyof typeof FORM_GROUPS;

export const FORM_GROUP_NAMES = Object.keys(FORM_GROUPS) as FormGroup[];
