import type { PublishedRecord } from '../../domain/record.ts';

/** What a record says in sentences, each with the field that holds it. */
export interface RecordText {
  readonly field: string;
  readonly text: string;
}

/** The sentences of a record, in the order in which its page has them. */
export function recordTexts({
  summary,
  sections,
  outcome,
}: Pick<PublishedRecord, 'summary' | 'sections' | 'outcome'>): RecordText[] {
  const numbers = (outcome?.indicators ?? []).map(({ name, value, unit, baseline, year }) => {
    const before = baseline === undefined ? '' : ` (before: ${baseline})`;
    return { field: 'outcome', text: `${name}: ${value} ${unit}${before}, ${year}` };
  });
  return [
    { field: 'summary', text: summary },
    ...(outcome?.text ? [{ field: 'outcome', text: outcome.text }] : []),
    ...numbers,
    ...sections.map(({ heading, text }) => ({ field: heading, text })),
  ].filter(({ text }) => text !== '');
}
