import { setCity, setValue } from '../columns/mapping-draft.ts';
import { useOpenImport } from '../import-context.ts';
import type { AskedValue } from './use-questions.ts';

type Answered = Pick<AskedValue, 'to' | 'value'>;

/** Gives answers: for each value what it is to be read as; '' leaves it out, undefined takes the answer back. */
export function useAnswer(): (
  answers: readonly (readonly [asked: Answered, answer: string | undefined])[],
) => void {
  const { draft } = useOpenImport();
  return (answers) =>
    draft.change((options) => {
      let { mapping } = options;
      for (const [{ to, value }, answer] of answers) {
        mapping = to === undefined ? setCity(mapping, value, answer) : setValue(mapping, to, value, answer);
      }
      return { ...options, mapping };
    });
}
