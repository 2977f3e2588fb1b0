import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { undoneMemberships } from '../../library/catalogue/undone-memberships.ts';
import { importMemberships, type MembershipOptions } from '../../ingest/memberships/import-memberships.ts';
import { previewUndo } from '../../ingest/import/commit-undo.ts';
import { undoImport } from '../../ingest/import/undo-import.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { memberships, membershipsTable, networksOf } from '../../library/networks/read-networks.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';
import { takingWriter } from '../taking-writer.ts';
import { openSampleGazetteer } from './builders/sample-gazetteer.ts';

const SHIPPED = readFileSync(new URL('../../library/networks/memberships.csv', import.meta.url), 'utf8');
const HEADER = 'network,city,name,country,tier,since,until,url,as_of\n';

let dataDir: string;
let catalogue: Catalogue;
let gazetteer: Gazetteer;
let sent: string[];
beforeAll(async () => {
  gazetteer = await openSampleGazetteer();
});
afterAll(() => gazetteer.close());
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-memberships-'));
  catalogue = openCatalogue(dataDir);
  sent = [];
});
afterEach(() => {
  catalogue.close();
  rmSync(dataDir, { recursive: true });
});

async function bring(table: string, options: Partial<MembershipOptions> = {}) {
  const input = { name: 'members.csv', stream: Readable.from([Buffer.from(table)]) };
  return importMemberships(
    input,
    { mode: 'upsert', ...options },
    { catalogue, gazetteer, openWriter: async () => takingWriter(catalogue, sent) },
  );
}

const numbers = ({
  new: fresh,
  changed,
  unchanged,
  refused,
  archived,
}: Awaited<ReturnType<typeof bring>>) => ({
  fresh,
  changed,
  unchanged,
  refused,
  archived,
});

describe('A table of memberships', () => {
  it('that is what is there changes nothing, and goes out as it came', async () => {
    const report = await bring(SHIPPED);
    expect(numbers(report)).toMatchObject({
      fresh: 0,
      changed: 0,
      refused: 0,
      unchanged: memberships().length,
    });
    expect([report.stopped, report.issues]).toEqual(['nothing-to-publish', []]);
    expect((await bring(membershipsTable())).unchanged).toBe(memberships().length);
  });

  it('goes out without a formula that a spreadsheet runs, and comes back as it was', async () => {
    const formula = '"=HYPERLINK(""https://a.example"")"';
    await bring(
      `${HEADER}eurocities,barcelona-es,${formula},ES,+1,2001,,https://eurocities.example/members,2026-05\n`,
    );
    const out = membershipsTable();
    expect(out).toContain('"\'=HYPERLINK(""https://a.example"")",ES,\'+1,');
    const report = await bring(out);
    expect([report.unchanged, report.changed]).toEqual([memberships().length, 0]);
  });

  it('brings members, whose records go to the index again, and takes them back', async () => {
    catalogue.publishing(() => {
      catalogue.imports.put({
        id: 'imp-1',
        at: '2026-01-01T00:00:00.000Z',
        mode: 'upsert',
        files: [],
        counts: { read: 1, new: 1, changed: 0, unchanged: 0, refused: 0, archived: 0 },
        report: {},
        state: 'published',
      });
      catalogue.revisions.publish(
        buildRecord({ id: 'plan', city: BARCELONA }),
        'imp-1',
        '2026-01-01T00:00:00.000Z',
      );
      catalogue.outbox.clear();
    });
    const before = networksOf('barcelona-es');
    const table = `${HEADER}eurocities,barcelona-es,Barcelona,ES,,2001,,https://eurocities.example/members,2026-05\n`;
    expect(numbers(await bring(table, { dryRun: true }))).toMatchObject({ fresh: 1 });
    expect(networksOf('barcelona-es')).toEqual(before);

    const report = await bring(table);
    expect(numbers(report)).toMatchObject({ fresh: 1, refused: 0 });
    expect(networksOf('barcelona-es')).toEqual([...before, 'eurocities'].sort());
    expect(sent).toEqual(['plan']);
    expect(memberships()).toHaveLength(SHIPPED.trim().split('\n').length);
    expect(catalogue.imports.find(report.importId!)).toMatchObject({
      state: 'published',
      counts: { new: 1 },
    });

    expect(previewUndo(report.importId!, catalogue)).toMatchObject({ archived: 1, kept: [] });
    await undoImport(report.importId!, { catalogue, openWriter: async () => takingWriter(catalogue, sent) });
    expect(networksOf('barcelona-es').toSorted()).toEqual(before.toSorted());
    expect(sent).toEqual(['plan', 'plan']);
  });

  it('names every row that is wrong, and brings the others', async () => {
    const rows = [
      'c40,Barcelona,,ES,,,,https://c40.example,2026',
      'c40,Barcelona,,ES,,,,https://c40.example,2026',
      'league of cities,Barcelona,,ES,,,,https://c40.example,2026',
      'c40,Atlantis,,,,,,https://c40.example,2026',
      'c40,dakar-sn,,,,soon,,https://c40.example,2026',
      'c40,dakar-sn,,,,,,,',
      'c40,dakar-sn,,,,,,somewhere,2026',
    ];
    const { issues, ...report } = await bring(`${HEADER}${rows.join('\n')}\n`);
    expect(issues.map(({ lines, code, column }) => [lines[0], code, column])).toEqual([
      [3, 'duplicate-id', undefined],
      [4, 'unknown-term', 'network'],
      [5, 'invalid-value', 'city'],
      [6, 'invalid-value', 'since'],
      [7, 'missing-value', 'url'],
      [7, 'missing-value', 'as_of'],
      [8, 'invalid-value', 'url'],
    ]);
    expect(report.refused).toBe(6);
    expect(report.new + report.changed).toBe(1);
  });

  it('that is none is refused with a reason', async () => {
    expect(
      (await bring('town,club\nParis,Metropolis\n')).issues.map(({ code, value }) => [code, value]),
    ).toEqual([
      ['missing-column', 'network'],
      ['missing-column', 'city'],
      ['missing-column', 'url'],
      ['missing-column', 'as_of'],
      ['unknown-column', 'town'],
      ['unknown-column', 'club'],
    ]);
  });

  it('takes out, where it replaces, those of its networks that it no longer has, unless a row was refused', async () => {
    const others = memberships().filter(({ network }) => network === 'metropolis').length;
    const row = SHIPPED.split('\n').find((line) => line.startsWith('metropolis,'))!;
    const broken = `${HEADER}${row}\nmetropolis,Atlantis,,,,,,https://a.example,2026\n`;
    expect((await bring(broken, { mode: 'replace' })).archived).toBe(0);
    const report = await bring(`${HEADER}${row}\n`, { mode: 'replace' });
    expect(numbers(report)).toEqual({ fresh: 0, changed: 0, unchanged: 1, refused: 0, archived: others - 1 });
    expect(memberships().filter(({ network }) => network === 'metropolis')).toHaveLength(1);
    expect(undoneMemberships(report.importId!, catalogue).changes).toHaveLength(others - 1);
  });
});
