import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KeptImport } from '../../ingest/import/kept-imports.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import { commitHere, type Committer } from '../../server/desk/commit/committer.ts';
import type { Doer } from '../../server/desk/commit/commit-work.ts';
import { examineHere } from '../../server/desk/examine/examiner.ts';
import { built } from '../build-program.ts';
import { fewPlaces } from '../sample-library.ts';

// As it is installed: from the sources each process takes seconds to begin.
const { commitInProcess } = await built<typeof import('../../server/desk/commit/commit-in-process.ts')>(
  'server/desk/commit/commit-in-process.js',
);

const ROWS = 800;
const MANY = 100_000; // changes, as is said: always in a process
const EVERYWHERE: Doer['scope'] = { cities: [], countries: [], sources: [] };
const ana: Doer = { role: 'editor', scope: EVERYWHERE };

let dataDir: string;
let catalogue: Catalogue;
let gazetteer: Gazetteer;
let committer: Committer;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-commit-'));
  copyFileSync(join(await fewPlaces(), 'gazetteer.sqlite'), join(dataDir, 'gazetteer.sqlite'));
  mkdirSync(join(dataDir, 'uploads'));
  catalogue = openCatalogue(dataDir);
  gazetteer = await openGazetteer(dataDir, { own: catalogue.cities });
  committer = commitInProcess(dataDir, commitHere(catalogue));
});
afterAll(() => {
  gazetteer.close();
  catalogue.close();
  rmSync(dataDir, { recursive: true });
});

/** A table that was examined. */
async function planned(id: string, summary: string, rows = ROWS) {
  const lines = Array.from({ length: rows }, (_, at) => `plan-${at},Plan ${at},Barcelona,ES,${summary}`);
  const content = `id,title,city,country,summary\n${lines.join('\n')}\n`;
  writeFileSync(join(dataDir, 'uploads', id), content);
  const folder = join(dataDir, 'imports', id);
  mkdirSync(folder, { recursive: true });
  const kept: KeptImport = {
    id,
    by: 'Ana',
    at: '2026-01-02T03:04:05.000Z',
    state: 'examining',
    file: { name: 'table.csv', sha256: id, bytes: content.length },
    options: { kind: 'strategy', mode: 'upsert', strict: false, force: false },
    examination: 1,
  };
  const reports = { onProgress: () => {}, onLook: () => {} };
  const examiner = examineHere({ catalogue, gazetteer });
  await examiner.import({ kept, folder, isAdmin: false }, new AbortController().signal, reports);
  return { kept, folder };
}

const state = () => ({
  published: catalogue.records.countPublished(),
  waits: catalogue.outbox.count().total,
});

it('answers readers while a large import is written, shows them nothing half, and asks before it lasts', async () => {
  const plan = await planned('imp-1', 'As it was.');
  const seen = new Set([JSON.stringify(state())]);
  let turns = 0;
  const look = setInterval(() => {
    turns += 1;
    seen.add(JSON.stringify(state()));
  }, 1);
  const asked: object[] = [];
  await committer.publish(plan, MANY, () => {
    asked.push(state());
    return ana;
  });
  clearInterval(look);
  const [before, after] = [{ published: 0, waits: 0 }, { published: ROWS, waits: ROWS }]; // prettier-ignore
  expect(asked).toEqual([before, before]); // when it begins, and when all is written
  expect(state()).toEqual(after);
  expect([...seen].filter((one) => ![before, after].some((each) => JSON.stringify(each) === one))).toEqual(
    [],
  );
  expect(turns).toBeGreaterThan(5);
  expect(catalogue.imports.find('imp-1')).toMatchObject({ state: 'published', by: 'Ana' });
});

it('changes nothing where leave is taken away while it writes, or the scope is', async () => {
  const plan = await planned('imp-2', 'Changed.');
  const gone = new Error('gone');
  let asked = 0;
  const withdrawn = committer.publish(plan, MANY, () => {
    asked += 1;
    if (asked > 1) throw gone;
    return ana;
  });
  await expect(withdrawn).rejects.toBe(gone);
  const scopes: Doer[] = [ana, { ...ana, scope: { ...EVERYWHERE, countries: ['FR'] } }];
  await expect(committer.publish(plan, MANY, () => scopes.shift()!)).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(catalogue.imports.find('imp-2')).toBeUndefined();
  expect(catalogue.records.head('plan-0')?.revision).toBe(1);
  expect(await committer.isOutdated(plan, MANY)).toBe(false);
});

it('refuses what is outside the scope, outdated or gone as this program does', async () => {
  const plan = await planned('imp-3', 'Changed.', 3);
  const inFrance: Doer = { role: 'editor', scope: { ...EVERYWHERE, countries: ['FR'] } };
  await expect(committer.publish(plan, MANY, () => inFrance)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(committer.reach(plan, MANY, inFrance)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await committer.reach(plan, MANY, ana)).toEqual(await commitHere(catalogue).reach(plan, MANY, ana));

  const other = await planned('imp-4', 'By somebody else.', 1);
  await committer.publish(other, 1, () => ana); // so few are written here
  await expect(committer.publish(plan, MANY, () => ana)).rejects.toMatchObject({ name: 'PlanOutdatedError' });
  expect(await committer.isOutdated(plan, MANY)).toBe(true);
  expect(await committer.isOutdated({ ...plan, folder: '/nowhere' }, MANY)).toBe(true);
  await expect(committer.undo('imp-9', MANY, 'Ana', () => ana)).rejects.toMatchObject({
    name: 'UndoRefusedError',
    message: expect.stringContaining('There is no import imp-9.'),
  });
});

it('takes an import back from a process, and what is small can wait for that', async () => {
  expect(await committer.previewUndo('imp-1', MANY)).toMatchObject({ archived: ROWS - 1, kept: ['plan-0'] });
  const undone = committer.undo('imp-1', MANY, 'Ana', () => ana);
  await committer.idle();
  expect(state().published).toBe(1);
  expect(await undone).toMatchObject({ undoes: 'imp-1', archived: ROWS - 1 });
});
