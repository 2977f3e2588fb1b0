import type { Said } from '../../library/words/prepare-text.ts';
import type { Matching } from './matching.ts';

/** What a text is looked for in documents as. */
export interface PassageReading {
  readonly said: readonly Said[];
  readonly matching: Matching & { readonly attributesToSearchOn?: string[] };
  readonly isHalfTyped: boolean;
}

/** What matches inside documents. */
export interface FoundInDocuments {
  readonly reading: PassageReading;
  /** Passages by record, without any filter. */
  readonly counts: ReadonlyMap<string, number>;
}
