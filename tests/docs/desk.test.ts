import { describe, expect, it } from 'vitest';
import { ACTIVITY_KIND_NAMES } from '../../domain/activity.ts';
import { HOUSEKEEPING_LISTS } from '../../domain/desk-lists.ts';
import { IMPORT_STATES } from '../../domain/desk.ts';
import { ImportOptionsSchema } from '../../domain/import-options.ts';
import { STEPS } from '../../web/desk/imports/steps/steps.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { readText } from './repository.ts';

const PAGE = 'docs/desk.md';

describe('docs/desk.md', () => {
  it('explains every state of an import', () => {
    expect(codeColumn(tableUnder(PAGE, 'What happens to a file'), 'state')).toEqual(IMPORT_STATES);
  });

  it('explains every step of an import, in its order', () => {
    expect(codeColumn(tableUnder(PAGE, 'Five steps'), 'step')).toEqual(STEPS);
  });

  it('explains every option, in the same order', () => {
    expect(codeColumn(tableUnder(PAGE, 'Options'), 'option')).toEqual(Object.keys(ImportOptionsSchema.shape));
  });

  it('explains every list to work through, in the order of the page', () => {
    expect(codeColumn(tableUnder(PAGE, 'Lists to work through'), 'list')).toEqual(HOUSEKEEPING_LISTS);
  });

  it('explains every kind of the activity log', () => {
    expect(codeColumn(tableUnder(PAGE, 'Activity'), 'kind')).toEqual(ACTIVITY_KIND_NAMES);
  });

  it('explains every page', () => {
    const documented = codeColumn(tableUnder(PAGE, 'The pages'), 'page');
    expect(new Set(documented.map((path) => path.split('/')[2]))).toEqual(
      new Set([
        'join', // for those who have no account yet
        ...[...readText('web/desk/desk-pages.ts').matchAll(/path: '([^']+)'/g)].map(([, path]) => path),
      ]),
    );
  });
});
