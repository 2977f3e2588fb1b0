import { z } from 'zod';
import type { PublishedRecord } from '../../domain/record.ts';
import type { SearchAnswer } from '../search/search-port.ts';
import { foundPassage, ofDocument, sayPassage } from './found-passage.ts';
import { saySource, sourceOf, sourceOutput } from './source-of.ts';

/** A record among others, short. */
export const foundOutput = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  city: z.string().optional(),
  country: z.string().optional(),
  status: z.string().optional(),
  years: z.object({ adopted: z.int(), start: z.int(), end: z.int() }).partial(),
  summary: z.string(),
  /** What matched, in its own words. */
  matched: z.array(z.object({ field: z.string(), text: z.string() })),
  passages: z
    .array(foundPassage)
    .optional()
    .describe('The best of its documents; the tool “passages” has more.'),
  ...sourceOutput,
});

export type Found = z.infer<typeof foundOutput>;

const LONGEST_SUMMARY = 400; // characters; the tool `record` has all of it

/** What a search found, in its order. */
export function foundRecords({ hits }: Pick<SearchAnswer, 'hits'>, publicUrl: string): Found[] {
  return hits.map(({ json, matched, passages }) => {
    const record = JSON.parse(json.toString()) as PublishedRecord;
    const { id, kind, title, city, status, years, summary } = record;
    return {
      id,
      kind,
      title,
      ...(city && { city: city.id, country: city.country }),
      ...(status && { status }),
      years: { ...years },
      summary: summary.length > LONGEST_SUMMARY ? `${summary.slice(0, LONGEST_SUMMARY)}…` : summary,
      matched: matched.map(({ field, snippet }) => ({ field, text: snippet })),
      ...(passages && { passages: passages.best.map((passage) => ofDocument(passage, publicUrl)) }),
      ...sourceOf(record, publicUrl),
    };
  });
}

export function sayFound(found: Found): string {
  const { id, title, kind, city, country, status, years, summary, passages = [] } = found;
  const place = [city, country].filter(Boolean).join(', ');
  const facts = [kind, place, years.adopted ?? years.start, status].filter(Boolean).join(' · ');
  return [`${title} [${id}]`, facts, summary, ...passages.map(sayPassage), saySource(found)]
    .filter((line) => line !== '')
    .join('\n');
}
