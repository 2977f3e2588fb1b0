import { EXCHANGE_HEADERS } from '../offer-headers.ts';
import type { Kind } from './kind.ts';
import { REPORT } from './reference-types.ts';
import { COLUMNS_OF_OFFERS } from './shared-columns.ts';
import { NEEDED_OF_OFFERS } from './shared-needs.ts';

/** Where people of cities learn with others: a training, a visit, a lab, a hub. */
export const EXCHANGE = {
  id: 'exchange',
  belongsTo: 'coverage',
  part: 'exchange',
  answers: 'where-to-learn',
  columns: [...COLUMNS_OF_OFFERS, 'city', 'city_id', 'state', 'country', ...EXCHANGE_HEADERS],
  needs: NEEDED_OF_OFFERS,
  recognisedBy: {
    columns: EXCHANGE_HEADERS,
    fileName: /^exchanges?\b|trainings?|study-visits?/i,
  },
  idEnding: 'exchange',
  files: { template: 'exchange.csv', table: 'exchanges.csv' },
  citation: {
    reference: REPORT,
    genre: 'own',
    publishedBy: 'issuer',
    years: ['start', 'adopted'],
    jsonLd: 'EducationEvent',
  },
  look: { colour: '--kind-exchange' },
} as const satisfies Kind;
