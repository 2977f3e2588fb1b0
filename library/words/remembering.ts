const MAX_REMEMBERED = 10_000; // more than any vocabulary has spellings; keeps memory flat
const MAX_LENGTH = 500; // longer texts hardly come again

/** Answers by text, as many as fit: columns repeat a few values many times. */
export class Memory<Answer> {
  readonly #answers = new Map<string, Answer>();

  get(text: string): Answer | undefined {
    return this.#answers.get(text);
  }

  has(text: string): boolean {
    return this.#answers.has(text);
  }

  set(text: string, answer: Answer): void {
    if (text.length > MAX_LENGTH) return;
    if (this.#answers.size >= MAX_REMEMBERED) this.#answers.clear();
    this.#answers.set(text, answer);
  }
}

/** The same function, which answers from memory what it was asked before. */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Memory<Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
