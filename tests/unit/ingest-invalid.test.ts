import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMPORT_ISSUE_CODES } from '../../domain/import-issues.ts';
import { newImportId } from '../../library/catalogue/import-store.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { importFiles } from '../../ingest/import/import-files.ts';
import { buildRecord } from '../build-record.ts';
import { rounds } from '../random.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

/** Line, column, code. */
type Found = [number, string, string];

const FOLDER = fileURLToPath(new URL('../../fixtures/invalid/', import.meta.url));
const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Found[]>;

let cities: Gazetteer;
let catalogue: Catalogue;
let dataDir: string;
beforeAll(async () => {
  cities = await openSampleGazetteer();
  dataDir = await mkdtemp(join(tmpdir(), 'test-invalid-'));
  catalogue = openCatalogue(dataDir);
  withdrawRecord('withdrawn-plan');
});
afterAll(async () => {
  catalogue.close();
  cities.close();
  await rm(dataDir, { recursive: true });
});

/** Leaves the catalogue with one record that an editor took out. */
function withdrawRecord(id: string): void {
  const importId = newImportId(new Date());
  const at = new Date().toISOString();
  const counts = { read: 1, new: 1, changed: 0, unchanged: 0, refused: 0, archived: 0 };
  catalogue.publishing(() => {
    catalogue.imports.put({
      id: importId,
      at,
      mode: 'upsert',
      files: [],
      counts,
      report: {},
      state: 'published',
    });
    catalogue.revisions.publish(buildRecord({ id }), importId, at);
    catalogue.revisions.withdraw(id, importId, at, { reason: 'It was never adopted.' });
  });
}

async function tryFile(name: string) {
  const path = join(FOLDER, name);
  const openWriter = () => Promise.reject(new Error('A trial needs no engine.'));
  const context = { catalogue, gazetteer: cities, openWriter };
  return importFiles([{ name, path }], { kind: 'auto', dryRun: true }, context);
}

describe('fixtures/invalid', () => {
  test('has a file for every code, which finds it', () => {
    for (const code of IMPORT_ISSUE_CODES) {
      const files = Object.keys(EXPECTED).filter((name) => name.split('.')[0] === code);
      expect([code, files.length]).toEqual([code, 1]);
      expect(EXPECTED[files[0] ?? '']?.map(([, , found]) => found)).toContain(code);
    }
  });

  test('has no file that nobody expects', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name !== 'expected.json')
        .sort(),
    ).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(Object.keys(EXPECTED))(
    '%s gives the issues that are expected, and every row is accounted for',
    async (name) => {
      const report = await tryFile(name);
      const found = report.issues.map(({ lines, column, code }): Found => [lines[0], column ?? '', code]);
      const sorted = (list: readonly Found[]) => list.map((each) => each.join(' ')).sort();
      expect(sorted(found)).toEqual(sorted(EXPECTED[name] ?? []));
      expect(report.new + report.changed + report.unchanged + report.refused).toBe(report.read);
    },
  );

  test('may be changed at any byte, and still ends in a report', async () => {
    const whole = await readFile(join(FOLDER, 'odd-spanish-excel.csv'));
    const step = rounds(19, 5);
    for (let at = 0; at < whole.length; at += step) {
      for (const byte of [0, 0x22, 0x3b, 0x0d, 0xff]) {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        const { Readable } = await import('node:stream');
        const stream = Readable.from([bytes]);
        const context = {
          catalogue,
          gazetteer: cities,
          openWriter: () => Promise.reject(new Error('no engine')),
        };
        const report = await importFiles([{ name: 'x', stream }], { kind: 'auto', dryRun: true }, context);
        expect(report.read > 0 || report.issues.length > 0).toBe(true);
      }
    }
  });
});
