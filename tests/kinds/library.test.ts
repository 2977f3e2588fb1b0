import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { evidenceScoreOf } from '../../domain/evidence-score.ts';
import { ColumnMappingSchema } from '../../domain/column-mapping.ts';
import { facetOf } from '../../domain/facets.ts';
import { ImportOptionsSchema } from '../../domain/import-options.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { RecordSchema } from '../../domain/record.ts';
import { exportCommand } from '../../ingest/command/export-command.ts';
import { importCommand } from '../../ingest/command/import-command.ts';
import { templateCommand } from '../../ingest/command/template-command.ts';
import { columnsOf } from '../../ingest/columns/registry.ts';
import { tableSchemaFor } from '../../ingest/columns/table-schema.ts';
import { templateFor } from '../../ingest/columns/template.ts';
import { isRecord } from '../../ingest/rows/check-record.ts';
import { recordIdOf } from '../../ingest/rows/record-id.ts';
import { engineDocument } from '../../library/index/engine-document.ts';
import { writeAtom } from '../../server/export/atom.ts';
import { bibtexOf } from '../../server/export/bibtex.ts';
import { citationOf, citeText } from '../../server/export/citation.ts';
import { writeCollectionZip } from '../../server/export/collection-zip.ts';
import { writeCsv } from '../../server/export/csv.ts';
import { writeGeojson } from '../../server/export/geojson.ts';
import { jsonLdOf } from '../../server/export/json-ld.ts';
import { metaTags } from '../../server/export/meta-tags.ts';
import { risOf } from '../../server/export/ris.ts';
import { labelOf } from '../../languages/read-terms.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { CHARTER } from './made-up-kind.ts';
import { openSampleGazetteer } from '../unit/builders/sample-gazetteer.ts';
import { readTable } from '../unit/builders/table.ts';
import { AT, PUBLIC_URL, contextOf, each, published, textOf } from '../unit/export-builders.ts';

vi.mock('../../domain/kinds/index.ts', async (original) =>
  (await import('./made-up-kind.ts')).withMadeUpKind(original),
);
vi.mock('../../languages/terms.ts', async (original) =>
  (await import('./made-up-kind.ts')).withMadeUpTexts(original),
);
vi.mock('../../library/words/aliases/kinds.ts', async (original) =>
  (await import('./made-up-kind.ts')).withMadeUpAliases(original),
);

const charter = published({
  id: 'bike-charter',
  kind: CHARTER.id,
  title: 'Bike charter',
  actors: ['community'],
  documentType: 'plan',
  years: { adopted: 2001, start: 2004 },
  source: { name: 'Book of charters', id: '7' },
});
const citing = { publicUrl: PUBLIC_URL, lang: 'en', at: AT } as const;

let cities: Gazetteer;
beforeAll(async () => void (cities = await openSampleGazetteer()));
afterAll(() => cities.close());

describe('a kind that is added to the registry', () => {
  it('is a kind of record, in the full check and in the quick one', () => {
    expect(RecordSchema.safeParse(charter).success).toBe(true);
    expect(isRecord(charter)).toBe(true);
  });

  it('is scored by what it needs', () => {
    const documented = { ...charter, links: { alsoAt: [], document: 'https://a.example/charter.pdf' } };
    expect(evidenceScoreOf(documented, AT)).toEqual({ score: 33, missing: ['contact', 'verified'] });
  });

  it('may be what a mapping and the options of an import say', () => {
    expect(ColumnMappingSchema.parse({ kind: 'charter' }).kind).toBe('charter');
    expect(ImportOptionsSchema.parse({ kind: 'charter' }).kind).toBe('charter');
  });

  it('has its own columns in the template and in the Table Schema', () => {
    const own = ['kind', 'title', 'summary', 'city', 'country', 'period', 'landing_url', 'objectives'];
    expect(columnsOf(CHARTER.id).map(({ header }) => header)).toEqual(own);
    expect(tableSchemaFor(CHARTER.id).fields.map(({ name }) => name)).toEqual(own);
    expect(templateFor(CHARTER.id).split('\r\n')[0]).toBe(`\ufeff${own.slice(1).join(',')}`);
  });

  it('is read from the cell that names it, from a column that only it has, and from the name of the file', async () => {
    const kindsIn = async (table: string, name?: string) =>
      (await readTable(table, cities, name === undefined ? {} : { name })).outcomes.map(
        ({ record }) => record?.kind,
      );
    expect(await kindsIn('title,city,country,kind\nA,Dakar,SN,People’s charter\n')).toEqual(['charter']);
    expect(await kindsIn('title,city,country,period\nA,Dakar,SN,2004\n')).toEqual(['charter']);
    expect(await kindsIn('title,city,country\nA,Dakar,SN\n', 'charters-of-2024.csv')).toEqual(['charter']);
    expect(await kindsIn('title,city,country\nA,Dakar,SN\n')).toEqual(['strategy']);
  });

  it('has ids of its own', () => {
    expect(recordIdOf('Bikes', 'dakar-sn', CHARTER.id)).toBe('bikes-dakar-sn-charter');
  });

  it('may be asked for on the command line', () => {
    expect(importCommand.options['kind']).toMatchObject({
      choices: ['strategy', 'practice', 'toolkit', 'fund', 'exchange', 'charter', 'auto'],
    });
    expect(exportCommand.options['kind']).toMatchObject({
      choices: ['strategy', 'practice', 'toolkit', 'fund', 'exchange', 'charter'],
    });
    expect(templateCommand.words).toBe('strategy|practice|toolkit|fund|exchange|charter');
  });

  it('is a term of its facet, in what the engine holds and in the vocabulary', () => {
    expect(facetOf('kind').isTerm('charter')).toBe(true);
    expect(labelOf(KINDS, 'charter', 'en')).toBe('Charter');
    expect(engineDocument(charter, []).terms['kind']).toEqual(['charter']);
  });

  it('is cited as its entry says, in every format', () => {
    expect(citationOf(charter, citing)).toMatchObject({
      type: 'pamphlet',
      genre: 'Promise',
      publisher: 'Book of charters',
      author: [{ literal: 'Book of charters' }],
      issued: { 'date-parts': [[2004]] },
    });
    expect(citeText(charter, 'fr')).toContain('(2004). Bike charter [Promesse].');
    expect(risOf(charter, citing)).toMatch(/^TY {2}- PAMP\r\n/);
    expect(bibtexOf(charter, citing)).toMatch(
      /^@booklet\{bike-charter,\n[^]*howpublished = \{\{Book of charters\}\}/,
    );
    expect(metaTags(charter, citing)).toContain(
      '<meta name="citation_publisher" content="Book of charters">',
    );
    expect(jsonLdOf(charter, PUBLIC_URL, 'en')).toMatchObject({
      '@type': 'Manuscript',
      datePublished: '2004',
    });
  });

  it('is in every export', async () => {
    const [header = '', row = ''] = (await textOf(writeCsv([charter]))).split('\r\n');
    expect(row.split(',')[header.split(',').indexOf('kind')]).toBe('charter');
    expect(await textOf(writeGeojson(each([charter]), contextOf()))).toContain('"kind":"kind:charter"');
    expect(writeAtom([charter], contextOf())).toContain('Bike charter');
  });

  it('has its own table in the whole collection', async () => {
    const pieces = writeCollectionZip((kind) => (kind === CHARTER.id ? [charter] : []), {
      publicUrl: PUBLIC_URL,
      at: AT,
    });
    const zipped: Uint8Array[] = [];
    for await (const piece of pieces) zipped.push(piece);
    const files = unzipSync(Buffer.concat(zipped));
    expect(Object.keys(files)[5]).toEqual('charters.csv');
    expect(Buffer.from(files['charters.csv'] ?? []).toString()).toContain('bike-charter');
    expect(Buffer.from(files['README.txt'] ?? []).toString()).toContain('charters.csv: 1 records');
  });
});
