import { describe, expect, it } from 'vitest';
import { FACET_KEYS } from '../../domain/facets.ts';
import { TOOLS } from '../../server/assistants/tools.ts';
import { codeColumn, codesIn, tableUnder } from './markdown-table.ts';

const PAGE = 'docs/assistants.md';

describe('docs/assistants.md', () => {
  it('lists the tools with what each takes', () => {
    const rows = tableUnder(PAGE, 'Tools');
    expect(codeColumn(rows, 'tool')).toEqual(TOOLS.map(({ name }) => name));
    for (const [at, { name: tool, input }] of TOOLS.entries()) {
      const takes = rows[at]?.['takes'] ?? '';
      const others = Object.keys(input.shape).filter((name) => name !== 'lang');
      const hasFilters = FACET_KEYS.every((key) => others.includes(key));
      expect(takes.includes('filters')).toBe(hasFilters);
      const listed = hasFilters ? others.filter((name) => !FACET_KEYS.includes(name as never)) : others;
      const hint = `${tool}: an argument is missing on the page, or a facet has the name of an argument`;
      expect(codesIn(takes).toSorted(), hint).toEqual(listed.toSorted());
    }
  });
});
