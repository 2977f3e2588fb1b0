import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { importsCommand } from '../../ingest/command/imports-command.ts';
import type { Session } from '../../ingest/command/session.ts';
import { openTerminal } from '../../ingest/command/terminal.ts';

/** Clears the screen, sets the title, and turns what follows around. */
const HOSTILE = 'a\u001b[2J\u001b]0;owned\u0007\u009b31m\r\u202eb\u0000';
const SHOWN = 'a\\u001b[2J\\u001b]0;owned\\u0007\\u009b31m\\u000d\\u202eb\\u0000';

function opened(isTTY = false) {
  const [output, errors] = [Object.assign(new PassThrough(), { isTTY }), new PassThrough()];
  const terminal = openTerminal({ input: Readable.from([]), output, errors });
  return { terminal, out: () => String(output.read() ?? ''), err: () => String(errors.read() ?? '') };
}

describe('a terminal', () => {
  it('shows what a file would have it obey, in answers and in notes', () => {
    const { terminal, out, err } = opened();
    terminal.print(`${HOSTILE}\n`);
    terminal.note(HOSTILE);
    expect([out(), err()]).toEqual([`${SHOWN}\n`, `${SHOWN}\n`]);
  });

  it('keeps JSON the same JSON', () => {
    const { terminal, out } = opened();
    terminal.print(JSON.stringify({ name: HOSTILE }));
    const printed = out();
    expect(JSON.parse(printed)).toEqual({ name: HOSTILE });
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    expect(printed).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });

  it('leaves line ends, letters and the marks of right-to-left texts in words alone', () => {
    const text = 'id,title\r\n1,\u0645\u062f\u064a\u0646\u0629 \u00e9\n\tx';
    const { terminal, out } = opened();
    terminal.print(text);
    expect(out()).toBe(text);
  });

  it('pours bytes as they are into a file, and never into a terminal', async () => {
    for (const isTTY of [false, true]) {
      const { terminal, out } = opened(isTTY);
      await terminal.pour([HOSTILE]);
      expect(out()).toBe(isTTY ? SHOWN : HOSTILE);
    }
  });

  it('is not obeyed by the names of files in the list of imports', async () => {
    const { terminal, out } = opened();
    const counts = { read: 1, new: 1, changed: 0, unchanged: 0, refused: 0, archived: 0 };
    const files = [{ name: `${HOSTILE}.csv`, sha256: '', bytes: 1 }];
    const entry = {
      id: 'imp-1',
      at: '2026-01-02T03:04:05Z',
      state: 'published',
      mode: 'upsert',
      counts,
      files,
    };
    const session = {
      terminal,
      catalogue: () => ({ imports: { list: () => [entry] } }),
    } as unknown as Session;
    const given = { words: [], text: () => undefined, texts: () => [], has: () => false };
    await importsCommand.run(given, session);
    expect(out()).toContain(`${SHOWN}.csv`);
  });
});
