import { describe, expect, it } from 'vitest';
import { IMPORT_ISSUES } from '../../domain/import-issues.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';

describe('docs/import-issues.md', () => {
  const rows = tableUnder('docs/import-issues.md', 'Import issues');

  it('explains every code with the level and severity of the code, in the same order', () => {
    const documented = rows.map((row) => [codeColumn([row], 'code')[0], row['level'], row['severity']]);
    const coded = Object.entries(IMPORT_ISSUES).map(([code, { level, severity }]) => [code, level, severity]);
    expect(documented).toEqual(coded);
  });

  it('says for each what it means and what to do', () => {
    const silent = rows.filter((row) => !row['what it means'] || !row['what to do']);
    expect(silent).toEqual([]);
  });
});
