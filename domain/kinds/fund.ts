import { FUND_HEADERS } from '../offer-headers.ts';
import type { Kind } from './kind.ts';
import { REPORT } from './reference-types.ts';
import { COLUMNS_OF_OFFERS } from './shared-columns.ts';
import { NEEDED_OF_OFFERS } from './shared-needs.ts';

/** Who pays a city, for what, and by which rules. */
export const FUND = {
  id: 'fund',
  belongsTo: 'coverage',
  part: 'fund',
  answers: 'who-pays',
  columns: [...COLUMNS_OF_OFFERS, ...FUND_HEADERS],
  needs: NEEDED_OF_OFFERS,
  recognisedBy: {
    columns: FUND_HEADERS,
    fileName: /^funds?\b|funding-(?:calls|opportunities)/i,
  },
  idEnding: 'fund',
  files: { template: 'fund.csv', table: 'funds.csv' },
  citation: {
    reference: REPORT,
    genre: 'own',
    publishedBy: 'issuer',
    years: ['adopted', 'start'],
    jsonLd: 'MonetaryGrant',
  },
  look: { colour: '--kind-fund' },
} as const satisfies Kind;
