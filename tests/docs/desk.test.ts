import { describe, expect, it } from 'vitest';
import { IMPORT_STATES } from '../../domain/desk.ts';
import { OptionsSchema } from '../../server/desk/import-options-schema.ts';
import { STEPS } from '../../web/desk/steps/steps.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';

const PAGE = 'docs/desk.md';

describe('docs/desk.md', () => {
  it('explains every state of an import', () => {
    expect(codeColumn(tableUnder(PAGE, 'The way of a file'), 'state')).toEqual(IMPORT_STATES);
  });

  it('explains every step of an import, in its order', () => {
    expect(codeColumn(tableUnder(PAGE, 'Five steps'), 'step')).toEqual(STEPS);
  });

  it('explains every option, in the same order', () => {
    expect(codeColumn(tableUnder(PAGE, 'Options'), 'option')).toEqual(Object.keys(OptionsSchema.shape));
  });
});
