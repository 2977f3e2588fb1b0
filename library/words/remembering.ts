import { LRUCache } from 'lru-cache';

const MAX_REMEMBERED = 10_000; // more than any vocabulary has spellings; keeps memory flat
const MAX_LENGTH = 500; // longer texts hardly come again

/** Answers by text, those that were asked for last: columns repeat a few values many times. */
export class Memory<Answer> {
  readonly #answers = new LRUCache<string, { readonly answer: Answer }>({ max: MAX_REMEMBERED });

  /** The answer in a box, so that one that is undefined is an answer too. */
  get(text: string): { readonly answer: Answer } | undefined {
    return this.#answers.get(text);
  }

  set(text: string, answer: Answer): void {
    if (text.length <= MAX_LENGTH) this.#answers.set(text, { answer });
  }
}

/** The same function, which answers from memory what it was asked before. */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Memory<Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
