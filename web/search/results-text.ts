import type { Messages } from '../messages/messages.ts';

interface Counted {
  readonly total: number;
  readonly text: string;
  /** The kinds that are chosen. */
  readonly kinds: readonly string[];
}

/** "214 results for “food”", "13 practices" where only those are asked for, "214 strategies and practices". */
export function resultsText(words: Messages['search'], { total, text, kinds }: Counted): string {
  if (text !== '') return words.resultsFor(total, text);
  const [kind] = kinds;
  if (kinds.length !== 1 || (kind !== 'strategy' && kind !== 'practice')) return words.results(total);
  return words.resultsOf[kind](total);
}
