import type { OfferPart } from '../kinds/kind.ts';
import type { LibraryRecord } from '../record.ts';

type Offer = Pick<LibraryRecord, OfferPart>;

/** Who makes an offer, by name: the publishers of a guide, the giver of money, the host. None for other records. */
export function makersOf({ toolkit, fund, exchange }: Offer): readonly string[] {
  if (toolkit) return toolkit.publishers;
  const one = fund?.giver ?? exchange?.host;
  return one === undefined ? [] : [one];
}
