import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ImportSummary } from '../../domain/desk.ts';
import { openDatabase } from '../../library/catalogue/database.ts';
import { SQLITE_SUFFIXES } from '../../library/data-files.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import { seed, seededRandom } from '../random.ts';
import { openDeskSite, type DeskSite } from './desk-site.ts';
import { runMetroteca } from './run-metroteca.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const PLACES = fileURLToPath(new URL('../unit/fixtures/places.tsv', import.meta.url));
const TABLE = 'id,title,city,country\na,Plan A,London,GB\nb,Plan B,London,GB\n';

let root: string;
let dataDir: string;
let saved: string;
let index: TestIndex;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'metroteca-backup-'));
  index = openTestIndex();
  dataDir = join(root, 'made');
  saved = join(root, 'made-saved');
  await makeLibrary();
}, 120_000);
afterAll(async () => {
  rmSync(root, { recursive: true });
  await index.leave();
});
let copies = 0;
beforeEach(() => {
  copies += 1;
  dataDir = join(root, `data-${copies}`);
  saved = join(root, `saved-${copies}`);
  cpSync(join(root, 'made'), dataDir, { recursive: true });
  cpSync(join(root, 'made-saved'), saved, { recursive: true });
});

const metroteca = (words: readonly string[], input = '') =>
  runMetroteca(words, { dataDir, index }, { input });

/** Runs the command that a message says, with the folder of the backup for DIR. */
async function doWhatItSays(message: string) {
  const said = /npm run metroteca -- ([^\n]*)/.exec(message)?.[1];
  expect(said, message).toBeDefined();
  const words = said!.split(' ').map((word) => (word === 'DIR' ? saved : word));
  const ran = await metroteca(words);
  expect(ran.code, ran.errors).toBe(0);
  return ran;
}

/** A library with two records, two editors and a backup; afterwards a third record came in. */
async function makeLibrary(): Promise<void> {
  (await openGazetteer(dataDir, { source: PLACES })).close();
  await imported(TABLE);
  for (const name of ['Ana', 'Ben']) await metroteca(['editor', 'add', name, '--token']);
  expect(await metroteca(['backup', saved])).toMatchObject({ code: 0 });
  await imported(`${TABLE}c,Plan C,London,GB\n`);
}

async function imported(table: string): Promise<void> {
  const path = join(root, 'table.csv');
  writeFileSync(path, table);
  expect(await metroteca(['import', path, '--kind', 'strategy'])).toMatchObject({ code: 0 });
}

function countRecords(): number {
  const catalogue = openCatalogue(dataDir);
  const count = catalogue.records.countPublished();
  catalogue.close();
  return count;
}

/** A database as it is when nobody has it open, changed: closed ones of this process are let go of some time later. */
function damageDatabase(path: string, change: (bytes: Buffer) => Buffer | undefined): void {
  const database = openDatabase(path);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const bytes = change(readFileSync(path));
  for (const suffix of SQLITE_SUFFIXES) rmSync(`${path}${suffix}`, { force: true });
  if (bytes) writeFileSync(path, bytes);
}

const cutOff = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));

function overwritten(bytes: Buffer): Buffer {
  const random = seededRandom(seed);
  return Buffer.from(bytes.map(() => Math.floor(random() * 256)));
}

const setAside = (name: string) =>
  readdirSync(dataDir).filter((found) => found.startsWith(`${name}.damaged-`) && /\d$/.test(found));

describe('a catalogue', () => {
  test.each([
    ['cut off', cutOff, true],
    ['overwritten', overwritten, true],
    ['empty', () => Buffer.alloc(0), false],
    ['gone', () => undefined, false],
  ])('that is %s is named, and comes back by what the message says', async (_how, damage, isKept) => {
    const path = join(dataDir, 'catalogue.sqlite');
    damageDatabase(path, damage);
    const left = existsSync(path) ? readFileSync(path) : undefined;
    const { code, errors } = await metroteca(['imports']);
    expect([code, errors]).toEqual([2, expect.stringContaining(path)]);
    expect(errors).not.toContain('    at ');
    expect(existsSync(path) ? readFileSync(path) : undefined).toEqual(left); // nothing was made in its place

    const { output } = await doWhatItSays(errors);
    expect(output).toContain('2 records');
    expect(countRecords()).toBe(2);
    expect(await index.publishedIds()).toEqual(['a', 'b']);
    const aside = setAside('catalogue.sqlite');
    expect(aside.map((name) => readFileSync(join(dataDir, name)))).toEqual(isKept ? [left] : []);
  });

  test('that is whole is replaced only by what the refusal says', async () => {
    const { code, errors } = await metroteca(['restore', saved]);
    expect([code, errors]).toEqual([2, expect.stringContaining('3 records that this would replace')]);
    await doWhatItSays(errors);
    expect(countRecords()).toBe(2);
  });
});

describe('accounts', () => {
  test.each([
    ['cut off', cutOff],
    ['overwritten', overwritten],
  ])('that are %s are named, and come back without the records', async (_how, damage) => {
    const path = join(dataDir, 'editors.sqlite');
    damageDatabase(path, damage);
    const { code, errors } = await metroteca(['editor', 'list']);
    expect([code, errors]).toEqual([2, expect.stringContaining(`${path} is damaged`)]);
    const { output } = await doWhatItSays(errors);
    expect(output).toContain('2 accounts (Ana, Ben)');
    expect(countRecords()).toBe(3);
    expect((await metroteca(['editor', 'list'])).output).toMatch(/Ana .*\n.*Ben /s);
    expect(setAside('editors.sqlite')).toHaveLength(1);
  });

  test('of a backup end every session, and the audit log keeps what happened since', async () => {
    await metroteca(['editor', 'add', 'Cleo', '--token']);
    const before = openEditors(dataDir);
    const session = before.sessions.open(before.editors.find('Ana')!.editor);
    before.close();
    await metroteca(['restore', saved, '--force']);
    const { editors, sessions, audit, close } = openEditors(dataDir);
    expect(editors.list().map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    expect(sessions.find(session)).toBeUndefined();
    expect(audit.list().map(({ action, subject }) => [action, subject])).toEqual([
      ['library.restored', saved],
      ['editor.added', 'Cleo'],
      ['editor.added', 'Ben'],
      ['editor.added', 'Ana'],
    ]);
    close();
  });

  test('stay when a backup is from before they were part of it', async () => {
    rmSync(join(saved, 'editors.sqlite'));
    const { output } = await metroteca(['restore', saved, '--force']);
    expect(output).toContain('no accounts');
    expect((await metroteca(['editor', 'list'])).output).toContain('Ana');
  });
});

describe('a damaged backup', () => {
  test.each(['catalogue.sqlite', 'editors.sqlite', 'mappings.json'])(
    '(%s) is called that, and nothing is touched',
    async (name) => {
      copyFileSync(join(saved, 'catalogue.sqlite'), join(saved, 'mappings.json')); // no JSON
      if (name !== 'mappings.json') {
        rmSync(join(saved, 'mappings.json'));
        truncateSync(join(saved, name), 9_000);
      }
      for (const words of [
        ['restore', saved, '--force'],
        ['restore', saved, '--only', 'accounts'],
      ]) {
        const { code, errors } = await metroteca(words);
        expect([code, errors]).toEqual([
          2,
          expect.stringContaining(`The backup in ${saved} is damaged: ${name}`),
        ]);
      }
      expect(countRecords()).toBe(3);
    },
  );
});

describe('a backup of a site that runs', () => {
  let site: DeskSite;
  afterEach(() => site.close());

  test('brings a waiting import back as it was, which can then be published', async () => {
    rmSync(saved, { recursive: true });
    site = await openDeskSite();
    const [ana, ben] = [site.editor('Ana'), site.editor('Ben', 'admin')];
    const upload = await ana.upload('table.csv', TABLE, { kind: 'strategy' });
    const { id } = (await upload.json()) as ImportSummary;
    await ana.until(id, 'ready');
    const at = { dataDir: site.dataDir, index: site.index };
    const backup = await runMetroteca(['backup', saved], at);
    expect(backup.output).toContain('1 waiting imports');
    await ana.send('POST', `/api/imports/${id}/publish`);
    await ana.until(id, 'published');

    const { code, output, errors } = await runMetroteca(['restore', saved, '--force'], at);
    expect([code, errors]).toEqual([0, expect.anything()]);
    expect(output).toContain('0 records, 0 imports, 1 uploaded files, 0 documents, 1 waiting imports');
    expect(output).toContain('2 accounts (Ana, Ben)');
    expect((await ana.until(id, 'ready')).problem).toBeUndefined();
    expect((await ben.send('POST', `/api/imports/${id}/publish`)).status).toBe(202);
    await ana.until(id, 'published');
    expect(await site.index.publishedIds()).toEqual(['a', 'b']);
  });
});
