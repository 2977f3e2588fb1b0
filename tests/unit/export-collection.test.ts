import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PublishedRecord } from '../../domain/record.ts';
import { writeCollectionZip } from '../../server/export/collection-zip.ts';
import { AT, PUBLIC_URL, microGardens, published } from './export-builders.ts';

interface Package {
  licenses: { title: string; path?: string }[];
  sources: { title: string }[];
  resources: { path: string; rows: number; schema: { fields: { name: string; type: string }[] } }[];
}

const plan = published({ source: { name: 'City plans', licence: 'Open Government Licence' } });

describe('the download of the whole collection', () => {
  test('has a table a kind, what the columns mean, and the licences', async () => {
    const files = await unzipped([microGardens(), plan]);
    expect(Object.keys(files)).toEqual([
      'strategies.csv',
      'practices.csv',
      'toolkits.csv',
      'funds.csv',
      'exchanges.csv',
      'memberships.csv',
      'networks.json',
      'data-dictionary.csv',
      'datapackage.json',
      'README.txt',
    ]);
    expect(files['strategies.csv']).toContain(plan.id);
    expect(files['strategies.csv']).not.toContain(microGardens().id);
    expect(files['practices.csv']).toContain(microGardens().id);
  });

  test('describes its tables to programs, column by column in their order', async () => {
    const files = await unzipped([microGardens(), plan]);
    const described = JSON.parse(files['datapackage.json'] ?? '') as Package;
    expect(described.resources.map(({ path, rows }) => [path, rows])).toEqual([
      ['strategies.csv', 1],
      ['practices.csv', 1],
      ['toolkits.csv', 0],
      ['funds.csv', 0],
      ['exchanges.csv', 0],
    ]);
    const header = files['strategies.csv']?.slice(1).split('\r\n')[0]?.split(',');
    expect(described.resources[0]?.schema.fields.map(({ name }) => name)).toEqual(header);
    expect(described.licenses).toContainEqual({
      name: 'CC-BY-4.0',
      title: 'CC BY 4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const dictionary = files['data-dictionary.csv']?.trimEnd().split('\r\n') ?? [];
    expect(dictionary).toHaveLength((header?.length ?? 0) + 1);
  });

  test('lists every source with its licence and how many records it gave', async () => {
    const { 'README.txt': readme = '' } = await unzipped([microGardens(), plan, { ...plan, id: 'second' }]);
    expect(readme).toContain('- City plans (2 records): Open Government Licence\r\n');
    expect(readme).toContain(
      '- Urban Sustainability Exchange (1 records): CC BY 4.0, https://example.org/use',
    );
  });

  test('is made piece by piece while records come in', async () => {
    let given = 0;
    function* many() {
      for (; given < 20_000; given += 1) {
        yield published({
          id: `id-${given}`,
          summary: `${Math.sin(given)} ${Math.cos(given)} ${given ** 3}`,
        });
      }
    }
    let bytes = 0;
    for await (const piece of writeCollectionZip(many, { publicUrl: PUBLIC_URL, at: AT })) {
      bytes += piece.length;
      if (bytes > 40_000) break;
    }
    expect(given).toBeLessThan(20_000);
  });

  test('is a valid archive of an empty library', async () => {
    expect((await unzipped([]))['README.txt']).toContain('practices.csv: 0 records');
  });
});

async function unzipped(records: readonly PublishedRecord[]): Promise<Record<string, string>> {
  const recordsOf = (kind: PublishedRecord['kind']) => records.filter((record) => record.kind === kind);
  const pieces: Uint8Array[] = [];
  for await (const piece of writeCollectionZip(recordsOf, { publicUrl: PUBLIC_URL, at: AT }))
    pieces.push(piece);
  const files = Object.entries(unzipSync(Buffer.concat(pieces)));
  return Object.fromEntries(files.map(([name, content]) => [name, Buffer.from(content).toString()]));
}
