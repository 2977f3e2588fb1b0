import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockCatalogue } from '../../library/catalogue/lock.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import type { ImportReport } from '../../ingest/import/import-report.ts';
import { runMetroteca } from './run-metroteca.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

let world: string;
let dataDir: string;
let index: TestIndex;

/** One place of GeoNames is world enough. */
const BARCELONA_LINE =
  '3128760	Barcelona	Barcelona	Barcelone	41.38879	2.15899	P	PPLA	ES		56				1620343		47	Europe/Madrid	2023-01-01';

beforeAll(async () => {
  world = mkdtempSync(join(tmpdir(), 'metroteca-one-place-'));
  const source = join(world, 'places.txt');
  writeFileSync(source, `${BARCELONA_LINE}\n`);
  (await openGazetteer(world, { source })).close();
});
afterAll(() => rmSync(world, { recursive: true }));

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-command-'));
  cpSync(world, dataDir, { recursive: true });
  index = openTestIndex();
});

afterEach(async () => {
  rmSync(dataDir, { recursive: true });
  await index.leave();
});

const metroteca = (words: readonly string[], given: { input?: string; variables?: NodeJS.ProcessEnv } = {}) =>
  runMetroteca(words, { dataDir, index }, given);

function file(name: string, text: string): string {
  const path = join(dataDir, name);
  writeFileSync(path, text);
  return path;
}

const GOOD = 'id,title,city\na,Plan A,Barcelona\nb,Plan B,Barcelona\n';
const BAD = 'id,title,city\nc,,Barcelona\n';

describe('metroteca import', () => {
  test('publishes, and says how to take it back', async () => {
    const { code, output } = await metroteca(['import', file('good.csv', GOOD)]);
    expect(code).toBe(0);
    expect(output).toContain('Published 2 records');
    expect(output).toMatch(/npm run metroteca -- undo imp-\d{8}-\w+/);
    expect(await index.publishedIds()).toEqual(['a', 'b']);
  });

  test('is the newest and can be undone, even if the clock was set back a day before it', async () => {
    const historyOf = async (id: string) =>
      (await metroteca(['export', '--format', 'csv'])).output.split('\n').find((line) => line.startsWith(id));
    await metroteca(['import', file('first.csv', GOOD)]);
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      vi.setSystemTime(Date.now() - 86_400_000);
      const { output } = await metroteca(['import', file('second.csv', GOOD.replace('Plan A', 'Plan A2'))]);
      expect(await historyOf('a')).toContain('Plan A2');
      const id = /imp-\d{8}-\w+/.exec(output)?.[0] ?? '';
      expect((await metroteca(['imports'])).output.trim().split('\n')[0]).toContain(id);
      expect((await metroteca(['undo', id])).code).toBe(0);
      expect(await historyOf('a')).toContain('Plan A,');
    } finally {
      vi.useRealTimers();
    }
  });

  test('prints with --json one object and nothing else', async () => {
    const { output } = await metroteca(['import', '--json', file('good.csv', GOOD)]);
    const report = JSON.parse(output) as ImportReport;
    expect(report).toMatchObject({ encoding: 'utf-8', delimiter: ',', read: 2, new: 2, published: 2 });
    expect(report.new + report.changed + report.unchanged + report.refused).toBe(report.read);
  });

  test('reads standard input', async () => {
    const { code } = await metroteca(['import', '-'], { input: GOOD });
    expect(code).toBe(0);
    expect(await index.publishedIds()).toEqual(['a', 'b']);
  });

  test('answers 1 when the data let nothing through, and names line and column', async () => {
    const { code, output } = await metroteca(['import', file('bad.csv', BAD)]);
    expect(code).toBe(1);
    expect(output).toContain('Nothing was published.');
    expect(output).toMatch(/missing-value \(column title\)[\s\S]*line 2/);
  });

  test('writes report and rejects where they are wanted', async () => {
    const [report, rejects] = [join(dataDir, 'report.json'), join(dataDir, 'rejects.csv')];
    await metroteca(['import', file('bad.csv', BAD), '--report', report, '--rejects', rejects]);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ refused: 1 });
    expect(readFileSync(rejects, 'utf8')).toContain('[missing-value]');
  });

  test('prints with --suggest-map a mapping that can be used, and publishes nothing', async () => {
    const table = file('odd.csv', '¿Cómo se llama?;¿En qué ciudad?\nPlan para la ciudad;Barcelona\n');
    const { code, output, errors } = await metroteca(['import', '--suggest-map', table]);
    expect(code).toBe(0);
    expect(errors).toContain('¿En qué ciudad?: city, by words of its header');
    const suggested = JSON.parse(output) as { columns: Record<string, string | null> };
    expect(suggested.columns).toEqual({ '¿Cómo se llama?': null, '¿En qué ciudad?': 'city' });
    expect((await metroteca(['imports'])).output).toBe('Nothing has been imported yet.\n');
    suggested.columns['¿Cómo se llama?'] = 'title'; // one row is too little to tell by
    const map = file('map.json', JSON.stringify(suggested));
    expect(await metroteca(['import', table, '--map', map])).toMatchObject({ code: 0 });
  });

  test('answers 1 when there is nothing to suggest a mapping for', async () => {
    const { code, errors } = await metroteca(['import', '--suggest-map', file('page.csv', '<html></html>')]);
    expect(code).toBe(1);
    expect(errors).toContain('This is a web page');
  });

  test.each([
    [['import', 'package.json', 'README.md', '--suggest-map'], 'one file at a time'],
    [['import', 'package.json', '--encoding', 'klingon'], 'do not know the encoding "klingon"'],
    [['import', 'tests'], 'tests is a folder'],
    [['import', 'package.json', '--map', 'nowhere.json'], 'The mapping nowhere.json cannot be used'],
    [['import'], 'needs FILE'],
    [['import', 'nowhere.csv'], 'There is no file nowhere.csv'],
    [['import', 'x.csv', '--dryrun'], 'Did you mean --dry-run?'],
    [['import', 'x.csv', '--kind', 'plan'], 'strategy, practice, toolkit, fund, exchange, auto'],
    [['import', 'x.csv', '--source'], '--source needs a value'],
    [['import', 'x.csv', '--json=yes'], '--json takes no value'],
    [['imprt', 'x.csv'], 'Did you mean "import"?'],
  ])('answers 2 to %j', async (words, message) => {
    const { code, errors, output } = await metroteca(words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(message);
  });

  test('answers 2 while another import runs', async () => {
    const lock = lockCatalogue(dataDir, 'An import');
    const { code, errors } = await metroteca(['import', file('good.csv', GOOD)]);
    lock.release();
    expect(code).toBe(2);
    expect(errors).toContain('is changing this catalogue');
  });

  test('answers 3 when the engine cannot be reached, with nothing changed', async () => {
    const variables = { MEILI_URL: 'http://127.0.0.1:9' };
    const { code, errors } = await metroteca(['import', file('good.csv', GOOD)], { variables });
    expect(code).toBe(3);
    expect(errors).toContain('MEILI_URL');
    expect((await metroteca(['imports'])).output).toBe('Nothing has been imported yet.\n');
  });

  test('names every variable that cannot be used', async () => {
    const { code, errors } = await metroteca(['imports'], { variables: { PORT: 'many', INDEX_NAME: '/' } });
    expect(code).toBe(2);
    expect(errors).toMatch(/PORT[\s\S]*INDEX_NAME/);
  });
});

describe('metroteca', () => {
  test('undoes an import that imports lists', async () => {
    await metroteca(['import', file('good.csv', GOOD)]);
    const { output } = await metroteca(['imports', '--json']);
    const [{ id }] = JSON.parse(output) as [{ id: string }];
    expect((await metroteca(['undo', id])).output).toContain('2 were taken out');
    expect(await index.publishedIds()).toEqual([]);
    expect((await metroteca(['undo', id])).code).toBe(1);
  });

  test('exports what can be imported again as the same records', async () => {
    await metroteca(['import', file('good.csv', GOOD)]);
    const table = await metroteca(['export']);
    const again = await metroteca(['import', '--json', file('export.csv', table.output)]);
    expect(JSON.parse(again.output)).toMatchObject({ read: 2, unchanged: 2 });
    const lines = (await metroteca(['export', '--format', 'ndjson'])).output.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b']);
  });

  test('restores a backup, but not over records without --force', async () => {
    await metroteca(['import', file('good.csv', GOOD)]);
    const backup = join(dataDir, 'backup');
    expect((await metroteca(['backup', backup])).output).toContain('2 records');
    await metroteca(['import', file('more.csv', 'id,title,city\nc,Plan C,Barcelona\n')]);
    expect((await metroteca(['restore', backup])).code).toBe(2);
    expect(await index.publishedIds()).toEqual(['a', 'b', 'c']);
    expect((await metroteca(['restore', backup, '--force'])).output).toContain(
      `Restored from ${backup}: 2 records`,
    );
    expect(await index.publishedIds()).toEqual(['a', 'b']);
  });

  test('will not back up into a folder that is in use', async () => {
    mkdirSync(join(dataDir, 'full/inside'), { recursive: true });
    expect((await metroteca(['backup', join(dataDir, 'full')])).code).toBe(2);
  });

  test('has a doctor who sees that index and catalogue differ', async () => {
    await metroteca(['import', file('good.csv', GOOD)]);
    expect(await metroteca(['doctor'])).toMatchObject({ code: 0 });
    await index.remove();
    const { code, output } = await metroteca(['doctor']);
    expect(code).toBe(3);
    expect(output).toContain('BAD   index: 0 records, but the catalogue has 2');
    await metroteca(['reindex']);
    expect(await metroteca(['doctor'])).toMatchObject({ code: 0 });
  });

  test('keeps a city and a name that were added, for the next import and in a backup', async () => {
    const table = file('new.csv', 'id,title,city,country\na,Plan A,Atlantis,ES\nb,Plan B,Ciutat Comtal,ES\n');
    const before = JSON.parse(
      (await metroteca(['import', table, '--dry-run', '--json'])).output,
    ) as ImportReport;
    expect(before.issueGroups).toMatchObject([{ code: 'unknown-city', count: 2 }]);
    const place = ['--country', 'es', '--lat', '36.5', '--lng', '-9.25'];
    expect(await metroteca(['cities', 'add', 'Atlantis', ...place])).toMatchObject({ code: 0 });
    expect(await metroteca(['cities', 'add', 'Atlantis', ...place])).toMatchObject({ code: 1 });
    expect(await metroteca(['cities', 'alias', 'barcelona-es', 'Ciutat', 'Comtal'])).toMatchObject({
      code: 0,
    });
    const backup = join(dataDir, 'backup');
    await metroteca(['backup', backup]);
    expect((await metroteca(['cities', 'remove', 'atlantis-es'])).code).toBe(0);
    expect((await metroteca(['cities', 'atlantis'])).code).toBe(1);
    await metroteca(['restore', backup]);
    const after = JSON.parse((await metroteca(['import', table, '--json'])).output) as ImportReport;
    expect(after).toMatchObject({ published: 2, issues: [] });
    const found = await index.reader.index(index.liveIndex).search('', { filter: 'published = true' });
    const cities = found.hits.map((hit) => (hit['named'] as { city: { id: string } }).city.id);
    expect(cities.sort()).toEqual(['atlantis-es', 'barcelona-es']);
    expect((await metroteca(['cities', '--own'])).output).toMatch(/atlantis-es[^]*Ciutat Comtal/);
  });

  test.each([
    [['cities'], 'needs NAME'],
    [['cities', 'add', 'X'], '--country'],
    [['cities', 'add', 'X', '--country', 'ES', '--lat', '1'], 'go together'],
    [['cities', 'add', 'X', '--country', 'ES', '--lat', '91', '--lng', '0'], 'lat'],
    [['cities', 'alias', 'nowhere-xx', 'X'], 'There is no city nowhere-xx'],
    [['cities', 'alias', 'barcelona-es'], 'id of a city and a name'],
    [['cities', 'remove', 'Nowhere'], 'was not added'],
  ])('answers 2 to %j', async (words, message) => {
    const { code, errors, output } = await metroteca(words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(message);
  });

  test('looks cities up, and writes templates', async () => {
    expect((await metroteca(['cities', 'barcelone'])).output).toContain('barcelona-es: Barcelona');
    expect((await metroteca(['cities', 'Atlantis'])).code).toBe(1);
    expect((await metroteca(['template', 'practice'])).output).toMatch(/^id,.*background/);
  });

  test('explains every command', async () => {
    const overview = (await metroteca(['--help'])).output;
    const names = [...overview.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name!);
    for (const name of names) {
      expect((await metroteca([name, '--help'])).output).toContain(`Usage: metroteca ${name}`);
    }
    expect(names).toContain('import');
  });
});
