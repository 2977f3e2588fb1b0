import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findColumn } from '../../ingest/columns/match-header.ts';
import { fileKindOf } from '../../ingest/read/file-kind.ts';
import { guessEncodings } from '../../ingest/read/guess-encoding.ts';
import { linkKey } from '../../library/catalogue/identity-keys.ts';
import { mayVisit } from '../../library/links/robots.ts';
import { checksumOf } from '../../server/desk/sources/fetch-table.ts';

const SIZES = [800, 4_000, 20_000, 100_000]; // characters
/** Milliseconds of computing, for what takes some at most. */
const TOO_LONG = 1_500;

describe('what is read besides cells takes linear time', () => {
  test.each(['<!---->', '<!-- x --><', '<?xml ', ' <!--', '<html'])('a file that begins with %s', (part) => {
    const start = Buffer.from(`${part.repeat(Math.ceil(1_024 / part.length))}x`);
    // Ever longer starts: the time of a pattern that tries all ways doubles with each comment.
    for (let length = 64; length <= start.length; length += 16) {
      expect(timed(() => fileKindOf(start.subarray(0, length)))).toBeLessThan(TOO_LONG);
    }
  });

  test.each([
    ['one long word', 'a'],
    ['spaces', ' '],
    ['words', 'ab '],
  ])('the encoding of %s', (_, part) => {
    for (const length of [4_000, 32_000, 256 * 1_024]) {
      const head = Buffer.from(`${part.repeat(length / part.length)}\xe9`, 'latin1');
      expect(timed(() => guessEncodings(head, () => false))).toBeLessThan(TOO_LONG);
    }
  });

  test.each(['(', '(\n', '*', ' ', ' ('])('a header of %j', (part) => {
    for (const length of SIZES) {
      const header = `a${part.repeat(Math.ceil(length / part.length))}x`;
      expect(timed(() => findColumn(header))).toBeLessThan(TOO_LONG);
    }
  });

  test.each([
    ['spaces', ' '],
    ['marks', ' #'],
    ['stars', '*a'],
    ['colons', ': '],
  ])('a robots.txt with a line of %s', (_, part) => {
    for (const length of [...SIZES, 500 * 1_024]) {
      const line = `Disallow: b${part.repeat(length / part.length)}c d`;
      expect(timed(() => mayVisit(`User-agent: *\n${line}`, '/table.csv'))).toBeLessThan(TOO_LONG);
    }
  });

  test('a fetched table of 50 MB, while others have their turns', async () => {
    const bytes = Buffer.alloc(50_000_000, 'a,b\n');
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    const found = await checksumOf(bytes);
    clearInterval(others);
    expect(turns).toBeGreaterThan(0);
    expect(found).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('an address that nearly ends in slashes', () => {
    for (const length of SIZES) {
      const address = `https://a.example/${'/'.repeat(length)}x?a=b`;
      expect(timed(() => linkKey(address))).toBeLessThan(TOO_LONG);
    }
  });
});

function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
