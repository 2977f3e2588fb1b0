import { z } from 'zod';

/** Ids are addresses: short enough for a URL, a file name and an engine key. */
export const MAX_ID_LENGTH = 120;
export const RecordIdSchema = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Years that a plan can name. Older and later ones are typing mistakes. */
export const MIN_YEAR = 1800;
export const MAX_YEAR = 2200;
export const YearSchema = z.int().min(MIN_YEAR).max(MAX_YEAR);

/** BCP 47, such as `ca`, `pt-BR`, `zh-Hant`. */
export const LanguageTagSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

/** Only these two schemes: a `javascript:` link from a table must never reach a page. */
export const WebAddressSchema = z.url({ protocol: /^https?$/ });
