import { z } from 'zod';
import {
  TRANSLATED_FIELDS,
  TRANSLATION_LANGUAGES,
  type Translated,
  type Translation,
} from './translations.ts';
import { termIds } from './vocabularies/term.ts';
import { TRANSLATORS } from './vocabularies/translators.ts';

export const TranslationSchema = z
  .object({
    language: z.enum(TRANSLATION_LANGUAGES),
    by: z.enum(termIds(TRANSLATORS)),
    title: z.string().min(1).optional(),
    summary: z.string().min(1).optional(),
    outcome: z.string().min(1).optional(),
  })
  .refine(
    (translation) => TRANSLATED_FIELDS.some((field) => translation[field] !== undefined),
    'no text',
  ) satisfies z.ZodType<Translation>;

export const TranslatedSchema = z.object({
  language: z.enum(TRANSLATION_LANGUAGES),
  by: z.enum(termIds(TRANSLATORS)),
  fields: z.array(z.enum(TRANSLATED_FIELDS)),
}) satisfies z.ZodType<Translated>;
