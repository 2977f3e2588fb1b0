/** A stretch of a text that is the same in both, or only in one. */
export interface Stretch {
  readonly text: string;
  readonly isDifferent: boolean;
}

/**
 * What differs between two texts, seen from each: the words before and after the change are the same, what is
 * between them differs. Enough for an eye that looks for the one sentence that was rewritten.
 */
export function differenceOf(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  ) {
    end += 1;
  }
  return { before: stretches(old, start, end), after: stretches(fresh, start, end) };
}

function stretches(words: readonly string[], start: number, end: number): Stretch[] {
  const middle = words.length - end;
  return [
    { text: words.slice(0, start).join(''), isDifferent: false },
    { text: words.slice(start, middle).join(''), isDifferent: true },
    { text: words.slice(middle).join(''), isDifferent: false },
  ].filter(({ text }) => text !== '');
}

/** Words with the space after them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
