import type { City } from '../../domain/city.ts';
import type { LibraryRecord } from '../../domain/record.ts';

/** Whom one may ask, and about which record of theirs. */
export interface Addressee {
  readonly id: string;
  readonly title: string;
  readonly city: City;
  readonly contact?: LibraryRecord['contact'];
}
