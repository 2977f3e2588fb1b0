import { describe, expect, it } from 'vitest';
import { AREAS } from '../../domain/vocabularies/areas.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { OPENNESS } from '../../domain/vocabularies/openness.ts';
import { DIFFICULTIES } from '../../domain/vocabularies/difficulties.ts';
import { EDITION_STATUSES } from '../../domain/vocabularies/edition-statuses.ts';
import { INSTRUMENTS } from '../../domain/vocabularies/instruments.ts';
import { STAGES } from '../../domain/vocabularies/stages.ts';
import { APPLICANTS } from '../../domain/vocabularies/applicants.ts';
import { ACCESS_WAYS } from '../../domain/vocabularies/access-ways.ts';
import { WINDOW_KINDS } from '../../domain/vocabularies/window-kinds.ts';
import { EXCHANGE_FORMS } from '../../domain/vocabularies/exchange-forms.ts';
import { ACTORS } from '../../domain/vocabularies/actors.ts';
import { AWARD_RESULTS } from '../../domain/vocabularies/award-results.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { ENTRIES } from '../../domain/vocabularies/entries.ts';
import { EVIDENCE_FOUND } from '../../domain/vocabularies/evidence-found.ts';
import { EVIDENCE_KINDS } from '../../domain/vocabularies/evidence-kinds.ts';
import { GOAL_ORIGINS } from '../../domain/vocabularies/goal-origins.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { POPULATION_BANDS } from '../../domain/vocabularies/population-bands.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { RELATION_TYPES } from '../../domain/vocabularies/relation-types.ts';
import { SCOPES } from '../../domain/vocabularies/scopes.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { SECTION_HEADINGS } from '../../domain/vocabularies/section-headings.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import type { Vocabulary } from '../../domain/vocabularies/term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TITLE_AUTHORS } from '../../domain/vocabularies/title-authors.ts';
import { TRANSLATORS } from '../../domain/vocabularies/translators.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { definitionOf, labelOf } from '../../languages/read-terms.ts';
import { tableUnder } from './markdown-table.ts';

const PAGE = 'docs/vocabularies.md';

const SECTIONS: [heading: string, Vocabulary][] = [
  ['Kinds', KINDS],
  ['Themes', THEMES],
  ['Topics', TOPICS],
  ['SDG goals', SDG_GOALS],
  ['Statuses', STATUSES],
  ['Document types', DOCUMENT_TYPES],
  ['Actors', ACTORS],
  ['Scopes', SCOPES],
  ['Population bands', POPULATION_BANDS],
  ['Networks of cities', NETWORKS],
  ['Regions', REGIONS],
  ['Section headings', SECTION_HEADINGS],
  ['Award results', AWARD_RESULTS],
  ['Kinds of evidence', EVIDENCE_KINDS],
  ['Evidence', EVIDENCE_FOUND],
  ['Origins of goals', GOAL_ORIGINS],
  ['Relations', RELATION_TYPES],
  ['Entries', ENTRIES],
  ['Authors of titles', TITLE_AUTHORS],
  ['Translators', TRANSLATORS],
  ['Areas', AREAS],
  ['Groups of countries', COUNTRY_GROUPS],
  ['Openness', OPENNESS],
  ['Difficulty', DIFFICULTIES],
  ['Statuses of editions', EDITION_STATUSES],
  ['Instruments', INSTRUMENTS],
  ['Stages', STAGES],
  ['Applicants', APPLICANTS],
  ['Ways of access', ACCESS_WAYS],
  ['Windows', WINDOW_KINDS],
  ['Forms of exchange', EXCHANGE_FORMS],
];

describe('docs/vocabularies.md', () => {
  it.each(SECTIONS)('lists the terms under "%s" as the code has them, in order', (heading, vocabulary) => {
    const documented = tableUnder(PAGE, heading).map(({ id, label }) => ({ id, label }));
    expect(documented).toEqual(
      vocabulary.terms.map(({ id }) => ({ id: `\`${id}\``, label: labelOf(vocabulary, id, 'en') })),
    );
  });

  it.each([
    ['Kinds', KINDS],
    ['Themes', THEMES],
    ['Topics', TOPICS],
    ['Statuses', STATUSES],
  ] as [string, Vocabulary][])(
    'defines the terms under "%s" in the words of the code',
    (heading, vocabulary) => {
      const documented = tableUnder(PAGE, heading).map(({ definition }) => definition);
      expect(documented).toEqual(vocabulary.terms.map(({ id }) => definitionOf(vocabulary, id, 'en')));
    },
  );

  it('gives each topic its theme and the goals derived from it', () => {
    const documented = tableUnder(PAGE, 'Topics').map(({ theme, goals }) => ({ theme, goals }));
    const coded = TOPICS.terms.map(({ parent, defaultSdgs }) => ({
      theme: `\`${parent}\``,
      goals: defaultSdgs.join(', '),
    }));
    expect(documented).toEqual(coded);
  });

  it('gives each region its M49 code and the region around it', () => {
    const documented = tableUnder(PAGE, 'Regions').map(({ M49, inside }) => ({ M49, inside }));
    const coded = REGIONS.terms.map(({ m49, parent }) => ({
      M49: m49,
      inside: parent ? `\`${parent}\`` : '',
    }));
    expect(documented).toEqual(coded);
  });
});
