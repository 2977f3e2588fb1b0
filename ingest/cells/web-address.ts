import { WebAddressSchema } from '../../domain/values.ts';
import { remembering } from '../../library/words/remembering.ts';

/** Addresses that are good beyond doubt: no port, no user, no letters that are encoded in host names. */
const PLAIN = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,12}(?:\/[\w./?=&#%+~:,;@!$()*-]*)?$/;

const isGood = remembering((text: string) => WebAddressSchema.safeParse(text).success);

/** What `WebAddressSchema` says, mostly without taking the address apart. */
export function isWebAddress(text: string): boolean {
  return (PLAIN.test(text) && !text.includes('xn--')) || isGood(text);
}
