import { describe, expect, it } from 'vitest';
import { ERROR_STATUSES } from '../../domain/errors.ts';
import { FACETS, type Facet } from '../../domain/facets.ts';
import { PARAMETERS } from '../../domain/query-codec.ts';
import { QUERY_ISSUE_CODES } from '../../domain/query-parameters.ts';
import {
  DEFAULT_PAGE_SIZE,
  EMPTY_QUERY,
  FACETS_WITH_ALL,
  MAX_PAGE_SIZE,
  MAX_QUERY_LENGTH,
  MAX_TERMS_PER_FACET,
  SORTS,
} from '../../domain/query.ts';
import { SearchResponseSchema } from '../../domain/responses.ts';
import { ROUTES } from '../../server/routes.ts';
import { codeColumn, codesIn, tableUnder } from './markdown-table.ts';
import { readText } from './repository.ts';

const PAGE = 'docs/api.md';

describe('docs/api.md', () => {
  const parameters = tableUnder(PAGE, 'Search parameters');
  const valuesOf = (parameter: string) =>
    parameters.find((row) => row['parameter'] === `\`${parameter}\``)?.['values'] ?? '';

  it('lists the paths that the server answers', () => {
    const mounted = new Set(ROUTES.map(({ path }) => path));
    expect(codeColumn(tableUnder(PAGE, 'Paths'), 'path').toSorted()).toEqual([...mounted].toSorted());
  });

  it('lists the parameters that are accepted, in canonical order', () => {
    expect(codeColumn(parameters, 'parameter')).toEqual(PARAMETERS);
  });

  it('lists the values of the parameters that have few', () => {
    expect(codesIn(valuesOf('sort'))).toEqual(SORTS);
    expect(codesIn(valuesOf('lang'))).toEqual(['/api/vocabulary', EMPTY_QUERY.lang]);
    expect(codesIn(valuesOf('all'))).toEqual(FACETS_WITH_ALL);
  });

  it('names the limits', () => {
    expect(valuesOf('q')).toContain(`at most ${MAX_QUERY_LENGTH} characters`);
    expect(valuesOf('size')).toContain(`1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} by default`);
    expect(readText(PAGE)).toContain(`at most ${MAX_TERMS_PER_FACET} each`);
  });

  it('describes every facet of the registry as it is', () => {
    const documented = tableUnder(PAGE, 'Facets').map((row) => [
      row['facet'],
      row['order'],
      row['all of these'],
      / under `(\w+)`/.exec(row['terms'] ?? '')?.[1],
    ]);
    const coded = FACETS.map((facet: Facet) => [
      `\`${facet.key}\``,
      facet.order,
      facet.allowsAll ? 'yes' : 'no',
      facet.under,
    ]);
    expect(documented).toEqual(coded);
  });

  it('explains every field of a search answer', () => {
    const documented = codeColumn(tableUnder(PAGE, 'A search answer'), 'field');
    expect(documented).toEqual(Object.keys(SearchResponseSchema.shape));
  });

  it('lists every error code with its status', () => {
    const rows = tableUnder(PAGE, 'Errors');
    const documented = rows.map((row) => [codeColumn([row], 'code')[0], Number(row['status'])]);
    expect(documented).toEqual(Object.entries(ERROR_STATUSES));
  });

  it('lists every code of a query issue', () => {
    expect(codeColumn(tableUnder(PAGE, 'Query issues'), 'code')).toEqual(QUERY_ISSUE_CODES);
  });
});
