import type { ImportCounts } from '../../../domain/desk.ts';
import type { DeskMessages } from '../../../languages/messages.ts';

const RESULTS = ['new', 'changed', 'unchanged', 'refused'] as const;

/** "412 new · 38 changed", without what there is none of. */
export function countsText(counts: ImportCounts, { preview }: DeskMessages): string {
  const parts = RESULTS.filter((result) => counts[result] > 0).map((result) =>
    preview.results[result]({ count: counts[result] }),
  );
  if (counts.archived > 0) parts.push(preview.archived({ count: counts.archived }));
  return parts.join(' · ') || '–';
}
