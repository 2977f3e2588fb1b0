import { z } from 'zod';
import { LINK_STATES } from './link-states.ts';
import { WebAddressSchema } from './values.ts';

/** What the last visit to an address of a record found. */
export const LinkCheckSchema = z.object({
  url: WebAddressSchema,
  state: z.enum(LINK_STATES),
  checkedAt: z.iso.datetime(),
  /** HTTP status, where there was an answer. */
  status: z.int().optional(),
  /** Where it has moved to for good. */
  movedTo: z.string().optional(),
  /** When it answered last. */
  lastGoodAt: z.iso.datetime().optional(),
  /** Of a dead link, where an archive may have it as it was. */
  archived: z.string().optional(),
});
export type LinkCheck = z.infer<typeof LinkCheckSchema>;
