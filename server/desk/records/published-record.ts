import type { StoredRecord } from '../../../library/catalogue/record-store.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Workshop } from '../workshop.ts';

type Place = Pick<Workshop, 'catalogue'>;

/** A record of any state. Throws `not_found`. */
export function storedRecord({ catalogue }: Place, id: string): StoredRecord {
  const stored = catalogue.records.find(id);
  if (!stored) throw new ApiError('not_found', ({ refusals }) => refusals.library.record({ id }));
  return stored;
}

/** A record that readers have. Throws `not_found`, or `conflict` when it was taken out. */
export function publishedRecord(desk: Place, id: string): StoredRecord {
  const stored = storedRecord(desk, id);
  if (stored.state === 'published') return stored;
  throw new ApiError('conflict', ({ refusals }) => refusals.records.takenOut({ id }));
}
