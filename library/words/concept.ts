import { spellings } from './spellings.ts';

/** Words of one meaning, by language (`en`, `es`, `fr`, `pt`, `ca`, or `xx` for names used everywhere), separated by `;`. */
export type Spelled = Readonly<Partial<Record<'en' | 'es' | 'fr' | 'pt' | 'ca' | 'xx', string>>>;

/** One meaning and the words for it; singular is enough, endings are taken off. */
export interface Concept {
  /** Lower-case letters only: it becomes a word of the index. */
  readonly id: string;
  readonly words: readonly string[];
  /** Wider concepts: a record about this one is found by their words too, never the other way round. */
  readonly within: readonly string[];
}

/** Words that mean several concepts at once: social housing is housing, and affordable. */
export interface Compound {
  readonly means: readonly string[];
  readonly words: readonly string[];
}

export function concept(id: string, spelled: Spelled, ...within: readonly string[]): Concept {
  return { id, words: listed(spelled), within };
}

export function compound(means: readonly string[], spelled: Spelled): Compound {
  return { means, words: listed(spelled) };
}

function listed(spelled: Spelled): readonly string[] {
  return Object.values(spelled).flatMap((text) => spellings(text));
}
