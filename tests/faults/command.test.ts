import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The same sources where nothing is built. */
let unbuilt: string;
beforeAll(() => {
  unbuilt = mkdtempSync(join(tmpdir(), 'metroteca-unbuilt-'));
  for (const name of ['domain', 'languages', 'library', 'ingest', 'web', 'node_modules'])
    symlinkSync(join(ROOT, name), join(unbuilt, name));
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(unbuilt, name));
  mkdirSync(join(unbuilt, 'server'));
  for (const name of ['metroteca.mjs', 'prepare.mjs'])
    cpSync(join(ROOT, 'server', name), join(unbuilt, 'server', name));
});
afterAll(() => rmSync(unbuilt, { recursive: true, force: true }));

/** What the command says in a folder, and the first file of the program that it ran. */
async function metroteca(folder: string, ...words: string[]) {
  const seen = mkdtempSync(join(unbuilt, 'seen-'));
  const env = { ...process.env, NODE_V8_COVERAGE: seen };
  const { stdout } = await run(process.execPath, ['server/metroteca.mjs', ...words], { cwd: folder, env });
  const urls = readdirSync(seen).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(seen, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  return { said: stdout, ran: urls.find((url) => /\/ingest\/main\.(js|ts)/.test(url)) };
}

test('metroteca is the built program where that is built from the sources, and else the sources', async () => {
  const built = await metroteca(ROOT, 'template', 'strategy');
  expect(built.said).toMatch(/^id,/);
  expect(built.ran).toContain('/dist/ingest/main.js');
  const { said, ran } = await metroteca(unbuilt, 'template', 'strategy');
  expect([said, ran]).toEqual([built.said, expect.stringContaining('/ingest/main.ts')]);
});
