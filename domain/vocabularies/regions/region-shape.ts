import type { Term } from '../term.ts';

/** What a region holds, before its id is known to the compiler. */
export interface RegionShape extends Term {
  /** The three digits of the United Nations' M49 standard. */
  readonly m49: string;
}
