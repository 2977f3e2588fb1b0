import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../ingest/command/run-command.ts';
import { openTerminal } from '../../ingest/command/terminal.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { isPassword } from '../../library/accounts/passwords.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-editor-command-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function collector() {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}

async function metroteca(words: readonly string[], input: Readable = Readable.from([])) {
  const [output, errors] = [collector(), collector()];
  const terminal = openTerminal({ input, output: output.stream, errors: errors.stream });
  const signal = new AbortController().signal;
  const code = await runCommand(words, { DATA_DIR: dataDir }, terminal, signal);
  return { code, out: output.text(), err: errors.text() };
}

/** A terminal at which somebody types a line whenever it is asked to show nothing; and how often it was. */
function keyboard(...lines: string[]) {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode(isRaw: boolean) {
      modes.push(isRaw);
      if (isRaw) setImmediate(() => input.write(`${lines.shift() ?? '\u0003'}\r`));
    },
  });
  return { input, modes };
}

async function passwordOf(name: string): Promise<string | undefined> {
  const store = openEditors(dataDir);
  const found = store.editors.find(name)?.passwordHash;
  store.close();
  return found;
}

describe('metroteca editor', () => {
  it('adds an editor with a password from standard input, of which nothing is shown', async () => {
    const password = 'correct horse battery';
    const { code, out, err } = await metroteca(
      ['editor', 'add', 'Ana', '--role', 'admin', '--password-stdin'],
      Readable.from([Buffer.from(`${password}\n`)]),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Ana can sign in now (admin)');
    expect(out).not.toContain(password);
    expect(await isPassword(password, await passwordOf('Ana'))).toBe(true);
  });

  it('asks twice on a terminal that shows nothing meanwhile', async () => {
    const { input, modes } = keyboard('correct horsf\u007fe battery', 'correct horse battery');
    const { code, out, err } = await metroteca(['editor', 'add', 'Ana'], input);
    expect(code).toBe(0);
    expect(modes).toEqual([true, false, true, false]);
    expect(out + err).not.toContain('horse');
    expect(await isPassword('correct horse battery', await passwordOf('Ana'))).toBe(true);
  });

  it('adds nobody when the two are different, or when it is given up', async () => {
    const { input } = keyboard('correct horse battery', 'correct horse batterY');
    expect((await metroteca(['editor', 'add', 'Ana'], input)).err).toContain('not the same');
    expect((await metroteca(['editor', 'add', 'Ana'], keyboard().input)).code).toBe(2);
    expect(await passwordOf('Ana')).toBeUndefined();
  });

  it('shows a token once', async () => {
    const { out } = await metroteca(['editor', 'add', 'Robot', '--token', '--json']);
    const { token, role } = JSON.parse(out) as { token: string; role: string };
    expect(role).toBe('editor');
    const store = openEditors(dataDir);
    expect(store.editors.findByToken(token)?.name).toBe('Robot');
    store.close();
    const listed = await metroteca(['editor', 'list', '--json']);
    expect(JSON.parse(listed.out)).toMatchObject([{ name: 'Robot', role: 'editor', signsInWith: 'token' }]);
    expect(listed.out).not.toContain(token);
  });

  it('removes one, and says so when there is none', async () => {
    await metroteca(['editor', 'add', 'Robot', '--token']);
    expect((await metroteca(['editor', 'remove', 'robot'])).code).toBe(0);
    expect(await metroteca(['editor', 'remove', 'robot'])).toMatchObject({ code: 2 });
    expect((await metroteca(['editor', 'list'])).out).toContain('Nobody');
  });

  it.each([
    [['editor', 'add']],
    [['editor', 'list', 'Ana']],
    [['editor', 'promote', 'Ana']],
    [['editor', 'add', 'Ana']],
    [['editor', 'add', 'command line', '--token']],
    [['editor', 'add', 'Ana', '--role', 'owner', '--token']],
  ])('refuses %j and says why', async (words) => {
    const { code, out, err } = await metroteca(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('refuses a short password', async () => {
    const input = Readable.from([Buffer.from('short\n')]);
    const { code, err } = await metroteca(['editor', 'add', 'Ana', '--password-stdin'], input);
    expect(code).toBe(2);
    expect(err).toContain('at least 12 characters');
    expect(await passwordOf('Ana')).toBeUndefined();
  });

  it.each([
    '123456789012',
    'password1234',
    'qwertyuiop12',
    'Metroteca2026!',
    'Ana Gómez 2024',
    'abcabcabcabc',
  ])('refuses %s, which is among the first that are tried', async (password) => {
    const input = Readable.from([Buffer.from(`${password}\n`)]);
    const { code, err, out } = await metroteca(['editor', 'add', 'Ana Gómez', '--password-stdin'], input);
    expect(code).toBe(2);
    expect(err).toMatch(/among the first [\d,]+ that somebody would try.*Take four words/);
    expect(`${out}${err}`).not.toContain(password);
    expect(await passwordOf('Ana Gómez')).toBeUndefined();
  });
});
