import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { startOwnEngine } from '../../library/engine/own-engine.ts';
import { labelOf } from '../../languages/read-terms.ts';
import { engineClient } from '../../library/index/engine-client.ts';
import { seededRandom } from '../random.ts';
import { PLAIN, RICH, searchWithBm25, searchWithDefaults, type Searcher } from './relevance-baselines.ts';
import { searchAsWeDo } from './relevance-ours.ts';
import {
  needOf,
  questionFiles,
  readQuestionFile,
  readQuestions,
  readSampleRecords,
  writeQuestionFile,
  type BenchRecord,
  type Question,
} from './relevance-records.ts';

const DEPTH = 20;
const SEED = 14;

const GradesSchema = z.record(z.string(), z.record(z.string(), z.int().min(0).max(3)));

/**
 * For those who judge: `npx tsx tests/bench/judge.ts` prints what the first twenty of any of the systems have that nobody
 * judged, by need, in an order that tells nothing of the system; `… judge.ts grades.json` adds grades to the questions:
 * `{ need: { record id: 0 to 3 } }`. Questions of one need, in any language, share them.
 */
const [gradesFile] = process.argv.slice(2);
await (gradesFile === undefined ? printUnjudged() : addGrades(gradesFile));

async function printUnjudged(): Promise<void> {
  const records = await readSampleRecords();
  const byId = new Map(records.map((one) => [one.record.id, one]));
  const random = seededRandom(SEED);
  for (const [need, { questions, ids }] of await pools(records)) {
    console.log(`\n# ${need}: ${questions.join(' / ')}`);
    const shuffled = [...ids].sort().map((id) => ({ id, at: random() }));
    for (const { id } of shuffled.sort((a, b) => a.at - b.at)) console.log(described(byId.get(id)!));
  }
}

interface Pool {
  readonly questions: string[];
  readonly ids: Set<string>;
}

async function pools(records: readonly BenchRecord[]): Promise<Map<string, Pool>> {
  const found = new Map<string, Pool>();
  await withSystems(records, async (systems) => {
    const questions = readQuestions();
    const judged = judgedByNeed(questions);
    for (const question of questions) {
      const need = needOf(question);
      const pool = found.get(need) ?? { questions: [], ids: new Set<string>() };
      found.set(need, pool);
      pool.questions.push(question.q);
      for (const search of systems) {
        const first = (await search(question.q)).slice(0, DEPTH);
        for (const id of first) if (judged.get(need)?.[id] === undefined) pool.ids.add(id);
      }
    }
  });
  return found;
}

async function withSystems(
  records: readonly BenchRecord[],
  work: (systems: readonly Searcher[]) => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'metroteca-judging-'));
  const engine = await startOwnEngine({ dataDir, role: 'command', log: console.error });
  try {
    const client = engineClient(engine.url, engine.masterKey);
    const ours = await searchAsWeDo({ url: engine.url, key: engine.masterKey }, records);
    await work([
      ours.search,
      await searchWithDefaults(client, 'judging_plain', records, PLAIN, DEPTH),
      await searchWithDefaults(client, 'judging_rich', records, RICH, DEPTH),
      searchWithBm25(records, PLAIN, DEPTH),
      searchWithBm25(records, RICH, DEPTH),
    ]);
  } finally {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function described({ record }: BenchRecord): string {
  const { id, title, city, summary, topics, sdgs, outcome } = record;
  const goals = sdgs.map(({ goal }) => labelOf(SDG_GOALS, String(goal), 'en')).join('; ');
  const where = city ? `${city.name}, ${city.country}` : 'no city';
  return [id, title, where, summary, topics.join(', '), goals, outcome?.text ?? ''].join(' | ');
}

/** What any question of a need has. */
function judgedByNeed(questions: readonly Question[]): Map<string, Question['judged']> {
  const grades = new Map<string, Question['judged']>();
  for (const question of questions) {
    grades.set(needOf(question), { ...question.judged, ...grades.get(needOf(question)) });
  }
  return grades;
}

/** Grades of the file first, then those that a question has, then those of others of its need. */
async function addGrades(path: string): Promise<void> {
  const added = GradesSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const known = new Set((await readSampleRecords()).map(({ record }) => record.id));
  const shared = judgedByNeed(readQuestions());
  for (const name of questionFiles()) {
    const questions = readQuestionFile(name).map((question) => {
      const need = needOf(question);
      const judged = { ...shared.get(need), ...question.judged, ...added[need] };
      return {
        ...question,
        judged: Object.fromEntries(Object.entries(judged).filter(([id]) => known.has(id))),
      };
    });
    writeQuestionFile(name, questions);
  }
}
