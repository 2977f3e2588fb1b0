import { z } from 'zod';
import { CitySchema } from './city.ts';
import { IndicatorSchema } from './evidence.ts';
import { PublishedRecordSchema } from './record.ts';
import { SearchResponseSchema } from './responses.ts';
import { TranslatedSchema } from './translation-schema.ts';

/** A case in a line: what the start page says of it, in the language of `lang` where it has texts in it. */
export const CaseLineSchema = PublishedRecordSchema.pick({
  id: true,
  kind: true,
  title: true,
  textLanguage: true,
}).extend({
  translated: TranslatedSchema.optional(),
  city: CitySchema.pick({ id: true, name: true, country: true }),
});

/** What a reader gets who has not asked anything yet. It does not grow with the collection. */
export const StartResponseSchema = z.object({
  total: z.int().nonnegative(),
  cases: z.int().nonnegative(),
  /** Those that have a case. */
  cities: z.int().nonnegative(),
  /** The week of `reading`, after ISO 8601. */
  week: z.string(),
  /** Saved searches by problem, those that find any: how many cases, and one of them. */
  problems: z.array(
    z.object({ id: z.string(), count: z.int().positive(), example: CaseLineSchema.optional() }),
  ),
  /** Cases with a number that says what came of them, others every week. */
  reading: z.array(
    CaseLineSchema.extend({
      region: CitySchema.shape.region,
      outcome: z.string().optional(),
      indicator: IndicatorSchema.optional(),
    }),
  ),
  /** Continents: cases that somebody wrote, and rows of registers. */
  regions: z.array(z.object({ id: z.string(), label: z.string(), cases: z.int(), rows: z.int() })),
  /** Topics with the fewest cases. */
  thin: z.array(z.object({ id: z.string(), label: z.string(), cases: z.int() })),
  /** What was published in the month before the newest publication: cases by source, registers together. */
  lately: z.object({
    since: z.iso.date().nullable(),
    sources: z.array(z.object({ id: z.string(), label: z.string(), count: z.int().positive() })),
    moreSources: z.int().nonnegative(),
    registers: z.int().nonnegative(),
    rows: z.int().nonnegative(),
  }),
  facets: SearchResponseSchema.shape.facets,
  more: SearchResponseSchema.shape.more,
});

export type CaseLine = z.infer<typeof CaseLineSchema>;
export type StartResponse = z.infer<typeof StartResponseSchema>;
