import type { RecordKind } from '../../domain/record.ts';
import { headerFor } from '../../ingest/columns/write-row.ts';
import type { CollectionSource } from './collection-sources.ts';
import { licenceUrl } from './licence-url.ts';
import { oneLine } from './plain-text.ts';
import { LICENCE_NOTE, SITE_NAME } from './site.ts';
import { tableSchema } from './table-schema.ts';

/** The table of each kind in the download. */
export const COLLECTION_FILES: Readonly<Record<RecordKind, string>> = {
  strategy: 'strategies.csv',
  practice: 'practices.csv',
};
export const KINDS_IN_ORDER = Object.keys(COLLECTION_FILES) as RecordKind[];

/** What the files that describe a collection are made from. */
export interface CollectionSummary {
  readonly publicUrl: string;
  readonly at: Date;
  readonly counts: Readonly<Record<RecordKind, number>>;
  readonly sources: readonly CollectionSource[];
}

/** `datapackage.json`, after the Data Package standard 1.0 of Frictionless. */
export function dataPackage({ publicUrl, at, counts, sources }: CollectionSummary): string {
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  const described = {
    profile: 'tabular-data-package',
    name: SITE_NAME.toLowerCase(),
    title: `${SITE_NAME}: strategies and practices of cities`,
    description: LICENCE_NOTE,
    homepage: publicUrl,
    created: at.toISOString(),
    licenses: licences.map((licence) => ({
      name: licence.replace(/[^\w.-]+/g, '-'),
      title: licence,
      ...(licenceUrl(licence) && { path: licenceUrl(licence) }),
    })),
    sources: sources.map(({ name, url }) => ({ title: name, ...(url && { path: url }) })),
    resources: KINDS_IN_ORDER.map((kind) => ({
      profile: 'tabular-data-resource',
      name: COLLECTION_FILES[kind].replace('.csv', ''),
      path: COLLECTION_FILES[kind],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      rows: counts[kind],
      schema: tableSchema(headerFor(kind)),
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
    ...KINDS_IN_ORDER.map((kind) => `${COLLECTION_FILES[kind]}: ${counts[kind]} records`),
    'data-dictionary.csv: what each column means',
    'datapackage.json: the same for programs (Frictionless Data Package)',
    '',
    'The tables are UTF-8 with a byte order mark, commas and CRLF. Lists are parted by "; ". An apostrophe before',
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
