const MAX_REMEMBERED = 10_000; // more than any vocabulary has spellings; keeps memory flat
const MAX_LENGTH = 500; // longer texts hardly come again

/**
 * Answers by text, those that were asked for lately: columns repeat a few values many times. It holds at least `half` of them, those
 * asked for last, and at most twice as many. Two maps in turn: to note the order of each use took a tenth of an import.
 */
export class Memory<Answer> {
  readonly #half: number;
  #newer = new Map<string, { readonly answer: Answer }>();
  #older = new Map<string, { readonly answer: Answer }>();

  constructor(most = MAX_REMEMBERED) {
    this.#half = most / 2;
  }

  /** The answer in a box, so that one that is undefined is an answer too. */
  get(text: string): { readonly answer: Answer } | undefined {
    const known = this.#newer.get(text);
    if (known !== undefined) return known;
    const kept = this.#older.get(text);
    if (kept !== undefined) this.#keep(text, kept);
    return kept;
  }

  set(text: string, answer: Answer): void {
    if (text.length <= MAX_LENGTH) this.#keep(text, { answer });
  }

  #keep(text: string, box: { readonly answer: Answer }): void {
    if (this.#newer.size >= this.#half) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(text, box);
  }
}

/** The same function, which answers from memory what it was asked before; `most`: how many answers it keeps. */
export function remembering<Answer>(
  ask: (text: string) => Answer,
  most = MAX_REMEMBERED,
): (text: string) => Answer {
  const answers = new Memory<Answer>(most);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
