import { describe, expect, test } from 'vitest';
import { describeProgress, openProgressLine } from '../../ingest/command/progress-line.ts';

/** A progress line with a clock that the test moves. */
function open(output: { isTTY?: boolean; columns?: number } = {}) {
  let now = 1_000;
  let text = '';
  const line = openProgressLine({ ...output, write: (piece) => (text += piece) }, () => now);
  return {
    ...line,
    pass: (ms: number) => void (now += ms),
    written: () => {
      const piece = text;
      text = '';
      return piece;
    },
  };
}

test.each([
  [{ stage: 'reading' }, 0, 'reading'],
  [{ stage: 'reading', done: 500 }, 0, 'reading: 500'],
  [{ stage: 'reading', done: 12_000, share: 0.25 }, 4, 'reading: 12,000 (25 %), 3,000 a second, 12 s left'],
  [{ stage: 'indexing', done: 1_000, share: 0.05 }, 60, 'indexing: 1,000 (5 %), 17 a second, 19 min left'],
  [{ stage: 'preparing', share: 0.5 }, 0.5, 'preparing: 50 %'],
])('%j after %i seconds reads %j', (progress, seconds, text) => {
  expect(describeProgress(progress, seconds)).toBe(text);
});

describe('on a terminal', () => {
  test('a bar with rate and time left is drawn again and again on one line, and cleared at the end', () => {
    const line = open({ isTTY: true, columns: 100 });
    line.show({ stage: 'reading', done: 500, share: 0.25 });
    expect(line.written()).toBe('\r\u001B[2K[######------------------] reading: 500 (25 %)');
    line.show({ stage: 'reading', done: 600, share: 0.3 });
    expect(line.written()).toBe(''); // too soon to be seen
    line.pass(2_000);
    line.show({ stage: 'reading', done: 1_000, share: 0.5 });
    expect(line.written()).toContain(
      '[############------------] reading: 1,000 (50 %), 500 a second, 2 s left',
    );
    line.end();
    expect(line.written()).toBe('\r\u001B[2K');
  });

  test('it never takes a second line', () => {
    const line = open({ isTTY: true, columns: 30 });
    line.show({ stage: 'reading', done: 500, share: 0.25 });
    expect(line.written().replace('\r\u001B[2K', '')).toHaveLength(29);
  });
});

describe('anywhere else', () => {
  test('plain lines come now and then, and none for what is over at once', () => {
    const line = open();
    line.show({ stage: 'reading', done: 500, share: 0.25 });
    line.pass(1_000);
    line.show({ stage: 'saving', done: 0 });
    expect(line.written()).toBe('');
    line.pass(6_000);
    line.show({ stage: 'saving', done: 900, share: 0.3 });
    line.pass(100);
    line.show({ stage: 'saving', done: 950, share: 0.31 });
    line.end();
    expect(line.written()).toBe('saving: 900 (30 %), 150 a second, 14 s left\n');
  });
});
