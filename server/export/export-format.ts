import type { FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { ExportedRecord } from './exported-record.ts';

/** The label of a term in the language of the query; the id itself when nobody has a label for it. */
export type TermLabels = (facet: FacetKey, id: string) => string;

/** What a writer knows besides the records. */
export interface ExportContext {
  /** Absolute address of the site, without a slash at the end. */
  readonly publicUrl: string;
  readonly query: Query;
  /** How many records match. */
  readonly total: number;
  /** When the export was asked for. */
  readonly at: Date;
  readonly labels: TermLabels;
}

/** One way out of a search: text or bytes in pieces of some 64 kB, in the order of the records. */
export interface ExportFormat<Piece extends string | Uint8Array = string | Uint8Array> {
  readonly extension: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'geojson' | 'ris' | 'bib' | 'csl.json';
  readonly mediaType: string;
  /** May read the records more than once. */
  write(records: AsyncIterable<ExportedRecord>, context: ExportContext): AsyncGenerator<Piece>;
}

export type ExportExtension = ExportFormat['extension'];
