import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LostCatalogueError } from '../../library/catalogue/catalogue-error.ts';
import { newImportId } from '../../library/catalogue/import-store.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { wantsSamples } from '../../server/lifecycle/sample-collection.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-samples-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

async function wanted(prepare: (catalogue: ReturnType<typeof openCatalogue>) => void = () => {}) {
  const catalogue = openCatalogue(dataDir);
  try {
    prepare(catalogue);
    return await wantsSamples(catalogue);
  } finally {
    catalogue.close();
  }
}

function leave(folder: string, name: string): void {
  mkdirSync(join(dataDir, folder), { recursive: true });
  writeFileSync(join(dataDir, folder, name), 'title,city\nOurs,Lima\n');
}

describe('The sample collection goes', () => {
  test('into a new data folder', async () => {
    expect(await wanted()).toBe(true);
  });

  test('into one whose first import failed', async () => {
    expect(await wanted((catalogue) => putImport(catalogue, 'failed'))).toBe(true);
  });
});

describe('The sample collection does not go', () => {
  test('into a library that somebody emptied', async () => {
    expect(await wanted((catalogue) => putImport(catalogue, 'published'))).toBe(false);
  });

  test('beside a table that an editor brought', async () => {
    expect(await wanted(() => leave('uploads', 'a'.repeat(64)))).toBe(false);
  });

  test('beside an import that waits to be published', async () => {
    expect(await wanted(() => leave('imports', '2026-01-01.json'))).toBe(false);
  });

  test.each([
    ['the accounts of editors', () => writeFileSync(join(dataDir, 'editors.sqlite'), 'x')],
    ['uploads', () => leave('uploads', 'a'.repeat(64))],
    ['waiting imports', () => leave('imports', '2026-01-01.json')],
  ])('where the catalogue is missing beside %s: the missing file is named', async (_, prepare) => {
    prepare();
    await expect(wanted()).rejects.toThrow(LostCatalogueError);
    await expect(wanted()).rejects.toThrow('catalogue.sqlite');
  });
});

function putImport(catalogue: ReturnType<typeof openCatalogue>, state: 'failed' | 'published'): void {
  const at = new Date().toISOString();
  const counts = { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() =>
    catalogue.imports.put({
      id: newImportId(new Date()),
      at,
      mode: 'upsert',
      files: [],
      counts,
      report: {},
      state,
    }),
  );
}
