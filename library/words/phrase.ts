/** Words that have a meaning together, and the keys for it in the index. */
export interface Phrase {
  readonly text: string;
  readonly keys: readonly string[];
  /** `name`: a place, only in these very letters. `people`: what its people and things are called. */
  readonly place?: 'name' | 'people';
}
