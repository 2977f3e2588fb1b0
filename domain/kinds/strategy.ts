import type { Kind } from './kind.ts';
import { REPORT } from './reference-types.ts';
import { COLUMNS_OF_CITY_RECORDS } from './shared-columns.ts';
import { NEEDED_OF_CITY_RECORDS } from './shared-needs.ts';

/** What a city means to do, as a document. */
export const STRATEGY = {
  id: 'strategy',
  belongsTo: 'city',
  columns: [...COLUMNS_OF_CITY_RECORDS, 'document_type'],
  needs: NEEDED_OF_CITY_RECORDS,
  recognisedBy: { columns: ['document_type'] },
  idEnding: '',
  files: { template: 'strategy.csv', table: 'strategies.csv' },
  citation: {
    reference: REPORT,
    genre: 'document-type',
    publishedBy: 'issuer',
    years: ['adopted', 'start'],
    jsonLd: 'Report',
    jsonLdOfDocument: { law: 'Legislation', regulation: 'Legislation' },
  },
  look: { colour: '--kind-strategy' },
} as const satisfies Kind;
