import { expect, it } from 'vitest';
import type { EngineRequest } from '../../server/search/engine/client.ts';
import { rememberShared } from '../../server/search/remember-shared.ts';
import { unlimited } from '../until.ts';

const counts = (terms: number) =>
  Object.fromEntries(Array.from({ length: terms }, (_, at) => [`town-${at}`, 1]));

/** How many of so many questions are still answered from memory when all are asked again. */
async function remembered(questions: number, terms: number): Promise<number> {
  let asked = 0;
  const answer = {
    hits: [],
    totalHits: 1,
    totalPages: 1,
    facetDistribution: { 'terms.city': counts(terms) },
  };
  const client = rememberShared(
    {
      async ask(requests) {
        asked += requests.length;
        return requests.map(() => answer);
      },
    },
    () => 1,
  );
  const requests = Array.from({ length: questions }, (_, at): EngineRequest => ({
    indexUid: 'live',
    q: `word ${at}`,
  }));
  for (const request of requests) await client.ask([request], unlimited());
  asked = 0;
  for (const request of requests.toReversed()) await client.ask([request], unlimited());
  return questions - asked;
}

it('remembers a thousand small counts', async () => {
  expect(await remembered(1_000, 10)).toBe(1_000);
});

it('remembers few counts of very many terms, so that its memory does not grow with these', async () => {
  const kept = await remembered(30, 20_000);
  expect(kept).toBeGreaterThan(0);
  expect(kept * 20_000).toBeLessThan(500_000);
});
