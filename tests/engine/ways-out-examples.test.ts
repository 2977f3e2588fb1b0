import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { examples, type Example } from '../../server/api/openapi/examples.ts';
import { openTestSearch, TABLE, type TestSearch } from './search-table.ts';

const run = promisify(execFile);
/** Filled in once there is a server. */
const ADDRESS = 'http://library.invalid';
const LANGUAGES = [
  ['curl', 'sh', '-c'],
  ['python', 'python3', '-c'],
  ['r', 'Rscript', '-e'],
] as const;
const TASKS = examples(ADDRESS);

let table: TestSearch;
let folder: string;
let url: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  table = await openTestSearch(TABLE);
  folder = await mkdtemp(join(tmpdir(), 'test-examples-'));
  const places = { find: () => undefined, isCapital: () => undefined, named: () => [] };
  const library = { search: table.search, survey: table.survey, catalogue: table.catalogue, places };
  const config = { webDir: folder, rateLimitPerMinute: 0 };
  const app = createApp({ library: () => library, config, log: pino({ level: 'silent' }) });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
});
afterAll(async () => {
  await stop();
  await table.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Whether this machine can run a language; one that lacks its packages cannot either. */
const canRun: Readonly<Record<keyof Omit<Example, 'title'>, boolean>> = {
  curl: await works('curl', '--version'),
  python: await works('python3', '--version'),
  r: await works('Rscript', '-e', 'library(jsonlite)'),
};

async function works(command: string, ...words: string[]): Promise<boolean> {
  return run(command, words).then(
    () => true,
    () => false,
  );
}

describe.each(LANGUAGES)('the examples in %s', (language, command, flag) => {
  it.skipIf(!canRun[language]).each(TASKS.map((task) => [task.title, task] as const))(
    'run as they are: %s',
    async (_, task) => {
      const program = task[language].replaceAll(ADDRESS, url);
      const { stdout, stderr } = await run(command, [flag, program], { cwd: folder });
      expect(stderr).toBe('');
      const isSaved = program.includes('--output'); // then nothing is printed
      expect(stdout.trim() !== '').toBe(!isSaved);
    },
  );
});
