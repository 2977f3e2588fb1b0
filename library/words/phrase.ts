/** Words that have a meaning together, and the keys for it in the index. */
export interface Phrase {
  readonly text: string;
  readonly keys: readonly string[];
}
