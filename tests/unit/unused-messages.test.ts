import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../languages/compile.ts';
import { readLanguageFile } from '../../languages/languages.ts';
import { CATALOGUES } from '../../languages/message-types.ts';
import { pathsBelow, readText } from '../docs/repository.ts';

/** Which sentence says what is wrong with a query is decided there; the server has the words. */
const QUERY_SENTENCES = 'domain/query-parameters.ts';

const CODE = [...['web', 'server'].flatMap(pathsBelow), QUERY_SENTENCES]
  .filter((path) => /\.tsx?$/.test(path))
  .map(readText);

/** Groups that code reads by what data says: codes, terms, fields and columns. Each is named in the code itself. */
const READ_BY_DATA: Readonly<Record<string, readonly string[]>> = {
  site: [
    'search.sorts',
    'search.statuses',
    'search.marks',
    'search.places',
    'facets.searchIn',
    'facets.yearsMeanings',
    'failure.reasons',
    'start.example',
    'start.problems',
    'page.aboutPages',
  ],
  pages: ['eligibility.windows', 'eligibility.verdicts'],
  server: ['refusals.documents.notFetched'],
  prose: ['about', 'method', 'help', 'accessibility', 'privacy'],
  record: ['fields', 'needs', 'history.states', 'back', 'documents.issues', 'documents.shown'],
  'desk-records': [
    'documents.shownChoices',
    'documents.advice',
    'documentList.states',
    'bulk.whats',
    'bulk.values',
    'states',
    'form.hints',
    'form.issues',
    'history.actions',
    'history.modes',
    'keeping.why',
    'keeping.linkStates',
  ],
  'desk-team': [
    'people.signsIn',
    'reports.states',
    'reports.mark',
    'sources.schedules',
    'sources.modes',
    'sources.results',
    'activity.actions',
    'activity.kinds',
    'webhooks.problems',
  ],
  desk: [
    'review.states',
    'session.roles',
    'session.roleMeans',
    'failures',
    'history.states',
    'history.edits',
    'file.delimiters',
    'preview.explains',
    'history.filter.origins',
    'duplicates.decisions',
    'reshape.kinds',
    'publish.reasons',
    'publish.stages',
    'columnGroups',
    'fields',
    'issues',
  ],
};

describe.each(CATALOGUES)('Every message of en/%s.json', (name) => {
  it('is said by the code', () => {
    const catalogue = (readLanguageFile('en', `${name}.json`) ?? {}) as Catalogue;
    expect(unsaid(catalogue, READ_BY_DATA[name] ?? [])).toEqual([]);
  });
});

/** Messages of which no file of the code names both the key and the group that it is in. */
function unsaid(group: Catalogue, readByData: readonly string[], above: readonly string[] = []): string[] {
  return Object.entries(group).flatMap(([key, message]) => {
    const path = [...above, key].join('.');
    if (typeof message !== 'string' && !readByData.includes(path)) {
      return unsaid(message, readByData, [...above, key]);
    }
    const words = [key, ...above.slice(-1)].map((each) => new RegExp(`(?<![\\w-])${each}(?![\\w-])`));
    return CODE.some((code) => words.every((word) => word.test(code))) ? [] : [path];
  });
}
