import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { LibraryRecord } from '../../domain/record.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import { openTable } from '../../ingest/rows/open-table.ts';

/** A record with the other names of its city, as an index is made of it. */
export interface BenchRecord {
  readonly record: LibraryRecord;
  readonly cityNames: readonly string[];
}

export const QUESTION_SETS = ['tuning', 'held-out', 'everyday tuning', 'everyday held-out'] as const;

const QuestionSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'es', 'fr', 'pt', 'ca', 'ar', 'de', 'it', 'ru', 'zh']),
  q: z.string(),
  /** What it asks for, where several questions ask the same in other words or languages: they share their grades. */
  need: z.string().optional(),
  /** `everyday` ones came later, as people type: slips, questions, places, other languages. */
  set: z.enum(QUESTION_SETS),
  /** Record id to grade: 3 what was asked for, 2 most of it, 1 touches on it, 0 something else. */
  judged: z.record(z.string(), z.int().min(0).max(3)),
});

export type Question = z.infer<typeof QuestionSchema>;

const QUESTIONS = join(import.meta.dirname, 'questions');
const FIXTURES = join(import.meta.dirname, '../../fixtures');

export function readQuestions(): Question[] {
  return questionFiles().flatMap(readQuestionFile);
}

export function questionFiles(): string[] {
  return readdirSync(QUESTIONS)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

export function readQuestionFile(name: string): Question[] {
  return z.array(QuestionSchema).parse(JSON.parse(readFileSync(join(QUESTIONS, name), 'utf8')));
}

export function writeQuestionFile(name: string, questions: readonly Question[]): void {
  writeFileSync(join(QUESTIONS, name), `${JSON.stringify(questions, null, 2)}\n`);
}

export function needOf({ need, id }: Question): string {
  return need ?? id;
}

/** The sample collection, read as an import reads it. */
export async function readSampleRecords(): Promise<BenchRecord[]> {
  const gazetteer = await openGazetteer(join(tmpdir(), 'metroteca-bench-gazetteer'));
  try {
    const records: BenchRecord[] = [];
    for (const name of ['strategies.csv', 'practices.csv']) {
      const table = await openTable({ name, path: join(FIXTURES, name) }, { kind: 'auto' }, gazetteer);
      for await (const { record } of table.rows()) {
        if (record) records.push({ record, cityNames: gazetteer.names(record.city?.id ?? '') });
      }
      await table.close();
    }
    return records;
  } finally {
    gazetteer.close();
  }
}
