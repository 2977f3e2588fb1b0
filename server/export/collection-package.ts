import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import { kindsText } from '../../languages/kinds-text.ts';
import type { RecordKind } from '../../domain/record.ts';
import { TABLE_HEADER } from '../../ingest/columns/write-row.ts';
import type { CollectionSource } from './collection-sources.ts';
import { licenceUrl } from './licence-url.ts';
import { oneLine } from './plain-text.ts';
import { LICENCE_NOTE, SITE_NAME } from './site.ts';
import { tableSchema } from './table-schema.ts';

/** What the files that describe a collection are made from. */
export interface CollectionSummary {
  readonly publicUrl: string;
  readonly at: Date;
  readonly counts: ReadonlyMap<RecordKind, number>;
  readonly sources: readonly CollectionSource[];
}

/** `datapackage.json`, after the Data Package standard 1.0 of Frictionless. */
export function dataPackage({ publicUrl, at, counts, sources }: CollectionSummary): string {
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  const described = {
    profile: 'tabular-data-package',
    name: SITE_NAME.toLowerCase(),
    title: `${SITE_NAME}: ${kindsText('en', 'and')} of cities`,
    description: LICENCE_NOTE,
    homepage: publicUrl,
    created: at.toISOString(),
    licenses: licences.map((licence) => ({
      name: licence.replace(/[^\w.-]+/g, '-'),
      title: licence,
      ...(licenceUrl(licence) && { path: licenceUrl(licence) }),
    })),
    sources: sources.map(({ name, url }) => ({ title: name, ...(url && { path: url }) })),
    resources: EVERY_KIND.map(({ id, files }) => ({
      profile: 'tabular-data-resource',
      name: files.table.replace('.csv', ''),
      path: files.table,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      rows: counts.get(id) ?? 0,
      schema: tableSchema(TABLE_HEADER),
    })),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** `README.txt`: what is in the download, and on which terms. */
export function collectionReadme({ publicUrl, at, counts, sources }: CollectionSummary): string {
  const day = at.toISOString().slice(0, 10);
  const lines = [
    `${SITE_NAME}, the whole collection on ${day}`,
    publicUrl,
    '',
    ...EVERY_KIND.map(({ id, files }) => `${files.table}: ${counts.get(id) ?? 0} records`),
    'memberships.csv: which city is a member of which network, with the page that says so',
    'networks.json: the networks with their rules of admission',
    'data-dictionary.csv: what each column means',
    'datapackage.json: the same for programs (Frictionless Data Package)',
    '',
    'The tables are UTF-8 with a byte order mark, commas and CRLF. Lists are separated by "; ". An apostrophe before',
    '=, +, - or @ at the start of a cell keeps spreadsheets from running it as a formula; it is not part of the text.',
    `The import of ${SITE_NAME} reads these tables back as the same records.`,
    '',
    'Licences',
    LICENCE_NOTE,
    '',
    ...sources.map((source) =>
      oneLine(
        `- ${source.name} (${source.records} records): ${source.licence}${source.url ? `, ${source.url}` : ''}`,
      ),
    ),
    '',
    'Places: GeoNames (geonames.org), CC BY 4.0.',
    '',
  ];
  return lines.join('\r\n');
}
