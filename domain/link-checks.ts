import { z } from 'zod';
import { WebAddressSchema } from './values.ts';

/** What a visit to an address found, from good to bad. */
export const LINK_STATES = [
  'good',
  'moved', // it answers at another address, for good
  'closed', // the server does not let programs in
  'not-asked', // robots.txt asks programs to stay away
  'slow',
  'failing', // the server says that something is wrong with it
  'unreachable',
  'looping',
  'private', // it goes to an address that is not public
  'gone',
] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** States of links that a reader cannot follow any more. */
export const DEAD_LINK_STATES: readonly LinkState[] = [
  'slow',
  'failing',
  'unreachable',
  'looping',
  'private',
  'gone',
];

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
