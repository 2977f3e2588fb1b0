import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EVERYWHERE } from '../../domain/team.ts';
import type { Editor } from '../../library/accounts/editor.ts';
import type { ImportMode } from '../../library/catalogue/import-store.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { KeptImport } from '../../ingest/import/kept-imports.ts';
import { ImportListSchema } from '../../server/desk/imports/import-contract.ts';
import { listImports } from '../../server/desk/imports/list-imports.ts';
import type { Desk } from '../../server/desk/open-desk.ts';
import { openImports, type Imports } from './builders/open-imports.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

const ANA: Editor = { name: 'Ana', role: 'admin', scope: EVERYWHERE } as Editor;

let cities: Gazetteer;
let library: Imports;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());
beforeEach(() => {
  library = openImports(cities);
  put('i1', 'upsert', 'Ana', '2026-01-05T10:00:00.000Z');
  put('i2', 'edit', 'Ben', '2026-02-05T10:00:00.000Z');
  put('i3', 'replace', 'Ben', '2026-03-05T23:59:00.000Z');
  put('i4', 'undo', 'Ana', '2026-03-06T00:00:00.000Z');
});
afterEach(() => library.close());

function put(id: string, mode: ImportMode, by: string, at: string): void {
  const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  const entry = { id, at, by, mode, files: [], counts, report: {}, state: 'published' } as const;
  library.catalogue.imports.put(entry);
}

const WAITING = {
  id: 'w1',
  by: 'Ben',
  at: '2026-04-01T00:00:00.000Z',
  state: 'ready',
  file: { name: 'a.csv', sha256: '', bytes: 1 },
  options: { kind: 'auto', mode: 'upsert' },
  examination: 1,
} satisfies KeptImport;

function listed(query: object, editor = ANA) {
  const { catalogue } = library;
  const imports = {
    list: () => [WAITING],
    find: (id: string) => {
      const entry = catalogue.imports.find(id);
      return { id, isPublishing: false, ...(id === WAITING.id ? { kept: WAITING } : { entry }) };
    },
  } as unknown as Desk['imports'];
  return listImports({ imports, catalogue, uploadLimit: 1 }, editor, ImportListSchema.parse(query));
}

const ids = (query: object, editor?: Editor) => listed(query, editor).imports.map(({ id }) => id);

describe('the list of imports', () => {
  test('begins with what waits, and names everybody who imports', () => {
    expect(ids({})).toEqual(['w1', 'i4', 'i3', 'i2', 'i1']);
    expect(listed({}).people).toEqual(['Ana', 'Ben']);
  });

  test.each([
    [{ origin: 'table' }, ['w1', 'i3', 'i1']],
    [{ origin: 'edit' }, ['i2']],
    [{ origin: 'undo' }, ['i4']],
    [{ by: 'Ben' }, ['w1', 'i3', 'i2']],
    [{ state: 'ready' }, ['w1']],
    [{ state: 'published', by: 'Ana' }, ['i4', 'i1']],
    [{ from: '2026-02-05', to: '2026-03-05' }, ['i3', 'i2']],
    [{ by: 'Ben', page: 2, size: 2 }, ['i2']],
  ])('is narrowed by %j', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test('has nothing of others for somebody who is limited to a place', () => {
    const scope = { ...EVERYWHERE, countries: ['GB'] };
    const limited = { ...ANA, scope };
    expect(ids({}, limited)).toEqual(['i4', 'i1']);
    expect(ids({ by: 'Ben' }, limited)).toEqual([]);
    expect(listed({}, limited).people).toEqual(['Ana']);
  });
});
