import type { FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';

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

/** One way out of a search: text in pieces of some 64 kB, in the order of the records. */
export interface ExportFormat {
  readonly extension: 'csv' | 'json' | 'ndjson' | 'geojson' | 'ris' | 'bib' | 'csl.json';
  readonly mediaType: string;
  write(records: AsyncIterable<PublishedRecord>, context: ExportContext): AsyncGenerator<string>;
}

export type ExportExtension = ExportFormat['extension'];
