import { TOOLKIT_HEADERS } from '../offer-headers.ts';
import type { Kind } from './kind.ts';
import { REPORT } from './reference-types.ts';
import { COLUMNS_OF_OFFERS } from './shared-columns.ts';
import { NEEDED_OF_OFFERS } from './shared-needs.ts';

/** How to do something, step by step, as somebody wrote it down for any city. */
export const TOOLKIT = {
  id: 'toolkit',
  belongsTo: 'coverage',
  part: 'toolkit',
  answers: 'how',
  columns: [...COLUMNS_OF_OFFERS, ...TOOLKIT_HEADERS],
  needs: NEEDED_OF_OFFERS,
  recognisedBy: {
    columns: TOOLKIT_HEADERS,
    fileName: /tool-?kits?|guidebooks?/i,
  },
  idEnding: 'toolkit',
  files: { template: 'toolkit.csv', table: 'toolkits.csv' },
  citation: {
    reference: REPORT,
    genre: 'own',
    publishedBy: 'issuer',
    years: ['edition', 'adopted', 'start'],
    jsonLd: 'HowTo',
  },
  look: { colour: '--kind-toolkit' },
} as const satisfies Kind;
