import { randomInt } from 'node:crypto';

/** `npm run test:long` runs more rounds, each time with other numbers. */
const isLong = process.env['TEST_ROUNDS'] === 'long';
const FIXED_SEED = 20_261_130;

/** How often something random is tried: `npm test` takes the few, `npm run test:long` the many. */
export function rounds<Rounds>(few: Rounds, many: Rounds): Rounds {
  return isLong ? many : few;
}

/** Where random numbers start; TEST_SEED takes the seed of a run that failed, which is part of its message. */
export const seed = Number(process.env['TEST_SEED'] ?? (isLong ? randomInt(2 ** 31) : FIXED_SEED));

/** Numbers from 0 up to 1 that are the same wherever the seed is. */
export function seededRandom(from: number): () => number {
  let state = from;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
