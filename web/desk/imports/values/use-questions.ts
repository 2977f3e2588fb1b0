import { useState } from 'react';
import type { ImportQuestion } from '../../../../domain/desk.ts';
import type { Mapping } from '../../api/import-options.ts';
import { useOpenImport } from '../import-context.ts';

/** A word of the file that was not understood, or was given a meaning. */
export interface AskedValue {
  readonly key: string;
  /** Our header; undefined for a place. */
  readonly to: string | undefined;
  readonly value: string;
  /** What it is to be read as; '' leaves it out; undefined: no answer yet. */
  readonly answer: string | undefined;
  /** As the library asked it; undefined for answers given earlier, which it does not ask about any more. */
  readonly question: ImportQuestion | undefined;
}

/** Of these the words of the file stay in the record until somebody says what they mean; of others the cell is empty then. */
const STAY = new Set(['unknown-topic', 'unknown-city']);

export function wordsStay({ code }: ImportQuestion): boolean {
  return STAY.has(code);
}

/** The questions that keep rows out and have no answer yet. */
export function useOpenQuestions(): readonly ImportQuestion[] {
  const { counted, draft } = useOpenImport();
  return (counted?.questions ?? []).filter(
    (question) => question.keepsOut && answerTo(question, draft.options.mapping) === undefined,
  );
}

/**
 * What is asked, in an order that stays while one answers: a question that has been answered stays in its place until
 * the step is left, so that the focus does too.
 */
export function useAskedValues(): readonly AskedValue[] {
  const { counted, draft } = useOpenImport();
  const [seen, setSeen] = useState<ReadonlyMap<string, ImportQuestion>>(new Map());
  const questions = counted?.questions ?? [];
  if (questions.some((question) => seen.get(keyOf(question)) !== question)) {
    setSeen(new Map([...seen, ...questions.map((question) => [keyOf(question), question] as const)]));
  }
  const { mapping } = draft.options;
  const now = new Set(questions.map(keyOf));
  const asked = [...seen.values()].map((question) => ({
    key: keyOf(question),
    to: question.to,
    value: question.value,
    answer: answerTo(question, mapping),
    question,
  }));
  return [
    ...asked.filter(({ key, answer }) => answer !== undefined || now.has(key)), // others were settled elsewhere
    ...answersOf(mapping).filter(({ key }) => !seen.has(key)),
  ];
}

function answerTo({ to, value }: ImportQuestion, mapping: Mapping | undefined): string | undefined {
  const answers = to === undefined ? mapping?.cities : mapping?.values?.[to];
  return answers && Object.hasOwn(answers, value) ? answers[value] : undefined;
}

function answersOf(mapping: Mapping | undefined): AskedValue[] {
  const values = Object.entries(mapping?.values ?? {}).flatMap(([to, answers]) =>
    Object.entries(answers ?? {}).map(([value, answer]) => ({ to, value, answer })),
  );
  const cities = Object.entries(mapping?.cities ?? {}).map(([value, answer]) => {
    return { to: undefined, value, answer };
  });
  return [...values, ...cities].map((given) => ({ ...given, key: keyOf(given), question: undefined }));
}

function keyOf({ to, value }: { readonly to?: string | undefined; readonly value: string }): string {
  return JSON.stringify([to ?? null, value]);
}
