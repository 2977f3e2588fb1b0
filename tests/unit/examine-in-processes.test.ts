import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KeptImport } from '../../ingest/import/kept-imports.ts';
import type { TableLook } from '../../ingest/import/look-at-table.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import type { ProcessLimits } from '../../server/desk/examine/examine-in-processes.ts';
import { examineHere, type Examiner } from '../../server/desk/examine/examiner.ts';
import { buildRecord } from '../build-record.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { fewPlaces } from '../sample-library.ts';
import { built } from '../build-program.ts';

const PATIENT: ProcessLimits = { recordMs: 60_000, importMs: 60_000, recordMb: 256, importMb: 512 };
const MAX_ROWS = 1_000;

// As it is installed: from the sources each process takes seconds to begin.
const { examineInProcesses } = await built<
  typeof import('../../server/desk/examine/examine-in-processes.ts')
>('server/desk/examine/examine-in-processes.js');

let places: string;
let dataDir: string;
let catalogue: Catalogue;
let gazetteer: Gazetteer;
let processes: Examiner;
const looks: TableLook[] = [];

beforeAll(async () => {
  places = await fewPlaces();
});
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-examine-'));
  copyFileSync(join(places, 'gazetteer.sqlite'), join(dataDir, 'gazetteer.sqlite'));
  mkdirSync(join(dataDir, 'uploads'));
  catalogue = openCatalogue(dataDir);
  gazetteer = await openGazetteer(dataDir, { own: catalogue.cities });
  processes = opened(PATIENT);
});
afterEach(async () => {
  await processes.close();
  gazetteer.close();
  catalogue.close();
  rmSync(dataDir, { recursive: true });
});

const opened = (limits: ProcessLimits) => examineInProcesses({ dataDir, maxRows: MAX_ROWS }, limits);

function importOf(content: string | Buffer, name = 'table.csv', id = 'imp-1') {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex'); // another content never overwrites what is being read
  const upload = join(dataDir, 'uploads', sha256);
  if (!existsSync(upload)) writeFileSync(upload, bytes);
  const folder = join(dataDir, 'imports', id);
  mkdirSync(folder, { recursive: true });
  const kept: KeptImport = {
    id,
    by: 'Ana',
    at: '2026-01-02T03:04:05.000Z',
    state: 'examining',
    file: { name, sha256, bytes: bytes.length },
    options: { kind: 'strategy', mode: 'upsert', strict: false, force: false },
    examination: 1,
  };
  return { kept, folder, isAdmin: false };
}

function run(examiner: Examiner, asked: ReturnType<typeof importOf>, signal = new AbortController().signal) {
  return examiner.import(asked, signal, { onProgress: () => {}, onLook: (look) => looks.push(look) });
}

const TABLE = 'id,title,city,country\na,Plan A,Barcelona,ES\nb,Plan B,Nowhere,ES\nc,,Barcelona,ES\n';
const MANY_ROWS = `id,title,city,country\n${Array.from({ length: 100_000 }, (_, at) => `${at},Plan ${at},Barcelona,ES\n`).join('')}`;
const RECORD = buildRecord({ id: 'a' });
const HOSTILE = { summary: `a${' '.repeat(90_000)}x`, sdgs: `11: ${'a'.repeat(90_000)}1` };

describe('an examination in a process', () => {
  it('finds in a table what one in this program finds', async () => {
    const here = await run(examineHere({ catalogue, gazetteer }, MAX_ROWS), importOf(TABLE));
    const there = await run(processes, importOf(TABLE));
    expect(there).toEqual(here);
    expect(there).toMatchObject({ state: 'ready', examined: { read: 3 } });
    expect(looks.splice(0)).toEqual([there.look, there.look]);

    const { sha256 } = importOf(
      'network,city,url,as_of\nc40,barcelona-es,https://a.example,2026\nnobody,barcelona-es,x,soon\n',
    ).kept.file;
    const members = { name: 'members.csv', path: join(dataDir, 'uploads', sha256) };
    const read = await processes.memberships(members);
    expect(read).toEqual(await examineHere({ catalogue, gazetteer }).memberships(members));
    expect(read.rows.map(({ membership }) => membership?.network)).toEqual(['c40', undefined]);
  });

  it('finds in each of several tables, one after the other and at once, what is in that one', async () => {
    const asked = (ids: string, id?: string) =>
      importOf(
        `id,title,city,country\n${Array.from(ids, (one) => `${one},Plan ${one},Barcelona,ES\n`).join('')}`,
        'table.csv',
        id,
      );
    for (const ids of ['a', 'bc', 'd']) {
      expect(await run(processes, asked(ids))).toMatchObject({ examined: { counts: { new: ids.length } } });
    }
    const found = await Promise.all(
      ['imp-1', 'imp-2', 'imp-3'].map((id) => run(processes, asked('abcd', id))),
    );
    expect(found.map(({ id, examined }) => [id, examined?.counts.new])).toEqual([
      ['imp-1', 4],
      ['imp-2', 4],
      ['imp-3', 4],
    ]);
  });

  it('finds in the fields of a form what one in this program finds, again and again', async () => {
    for (const fields of [{ title: 'Another plan' }, { year_start: 'soon' }, HOSTILE]) {
      const here = await examineHere({ catalogue, gazetteer }).record(RECORD, fields);
      expect(await processes.record(RECORD, fields)).toEqual(here);
    }
  });

  it('is ended when it takes too long, while this program goes on, and the next one is good again', async () => {
    const hurried = opened({ ...PATIENT, recordMs: 1, importMs: 1 });
    const limit = { name: 'ExaminationLimitError', of: 'time' };
    await expect(hurried.record(RECORD, HOSTILE)).rejects.toMatchObject(limit);
    await expect(run(hurried, importOf(TABLE))).rejects.toMatchObject(limit);
    await hurried.close();
    expect((await processes.record(RECORD, { title: 'Another plan' })).record?.title).toBe('Another plan');
  });

  it('is ended when it takes too much memory, and the program goes on', async () => {
    const poor = opened({ ...PATIENT, importMb: 8, recordMb: 8 });
    const limit = { name: 'ExaminationLimitError', of: 'memory' };
    await expect(run(poor, importOf(TABLE))).rejects.toMatchObject(limit);
    await expect(poor.record(RECORD, { title: 'Another plan' })).rejects.toMatchObject(limit);
    await poor.close();
  });

  it('ends when it is given up, at once or at any moment, and the program goes on', async () => {
    const unlimited = examineInProcesses({ dataDir, maxRows: undefined }, PATIENT);
    const random = seededRandom(seed);
    for (let round = 0; round < rounds(4, 100); round += 1) {
      const giveUp = new AbortController();
      const running = run(unlimited, importOf(MANY_ROWS), giveUp.signal);
      const moment = round === 0 ? 0 : random() * 1_000;
      setTimeout(() => giveUp.abort(new Error('given up')), moment);
      await expect(running, `after ${moment} ms, seed ${seed}`).rejects.toThrow('given up');
    }
    expect(await run(unlimited, importOf(TABLE))).toMatchObject({ state: 'ready' });
    await unlimited.close();
  });

  it('fails for who asked, and ends nothing else, when its news cannot be taken', async () => {
    const onLook = () => {
      throw new Error('The accounts are locked.');
    };
    const { signal } = new AbortController();
    const running = processes.import(importOf(TABLE), signal, { onProgress: () => {}, onLook });
    await expect(running).rejects.toThrow('The accounts are locked.');
    expect(await run(processes, importOf(TABLE))).toMatchObject({ state: 'ready' });
  });

  it('reads no more rows than are allowed, packed or not', async () => {
    const rows = `title,city\n${'x,y\n'.repeat(MAX_ROWS + 1)}`;
    for (const [content, name] of [
      [rows, 'table.csv'],
      [gzipSync(rows), 'table.csv.gz'],
    ] as const) {
      const found = await run(examineHere({ catalogue, gazetteer }, MAX_ROWS), importOf(content, name));
      expect(found).toMatchObject({
        state: 'failed',
        problem: expect.stringContaining('more than 1,000 rows'),
      });
    }
  });

  it('unpacks no archive that is a thousand times larger than it looks', async () => {
    const bomb = gzipSync(`title,city\n${'a'.repeat(10_000_000)}`);
    const found = await run(examineHere({ catalogue, gazetteer }), importOf(bomb, 'table.csv.gz'));
    expect(found).toMatchObject({ state: 'failed', problem: expect.stringContaining('200 times its size') });
  });
});
