import { z } from 'zod';
import { PartialDateSchema } from '../evidence.ts';
import { EXCHANGE_FORMS } from '../vocabularies/exchange-forms.ts';
import { termIds } from '../vocabularies/term.ts';

const line = z.string().min(1);

/** From one day, month or year, to another one where it takes longer. */
export const DateSpanSchema = z.object({ from: PartialDateSchema, to: PartialDateSchema.optional() });

/** When one may come: at any time, on these dates, or as the source says it in words. */
export const OccasionSchema = z.object({
  rolling: z.literal(true).optional(),
  dates: z.array(DateSpanSchema),
  inWords: line.optional(),
});

/** What is said of a training, a visit or a lab and of nothing else. Its city is the city of the record. */
export const ExchangeSchema = z.object({
  host: line.optional(),
  /** Online, or in words; the city in which people meet is that of the record. */
  place: z.object({ online: z.literal(true).optional(), text: line.optional() }).optional(),
  form: z.enum(termIds(EXCHANGE_FORMS)).optional(),
  when: OccasionSchema.optional(),
  /** For whom it is. */
  who: line.optional(),
  /** In words, such as `free` or `EUR 300`. */
  fee: line.optional(),
  howToJoin: line.optional(),
});

export type DateSpan = z.infer<typeof DateSpanSchema>;
export type Occasion = z.infer<typeof OccasionSchema>;
export type Exchange = z.infer<typeof ExchangeSchema>;
