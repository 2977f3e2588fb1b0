import type { Kind } from './kind.ts';
import { REPORT } from './reference-types.ts';
import { COLUMNS_OF_CITY_RECORDS } from './shared-columns.ts';
import { NEEDED_OF_CITY_RECORDS } from './shared-needs.ts';

/** What a city did, as somebody tells it. */
export const PRACTICE = {
  id: 'practice',
  belongsTo: 'city',
  columns: [
    ...COLUMNS_OF_CITY_RECORDS,
    'period',
    'actors',
    'background',
    'objectives',
    'implementation',
    'results',
    'challenges',
    'lessons',
    'transferability',
  ],
  needs: NEEDED_OF_CITY_RECORDS,
  recognisedBy: {
    // Not `period`, `background` and `objectives`: tables of strategies have them too.
    columns: ['actors', 'implementation', 'results', 'challenges', 'lessons', 'transferability'],
    fileName: /practi[ck]|pr[aá]ctica|pratique|pr[aá]tica|pràctica|praxis|case[-_ ]?stud|cases/i,
  },
  idEnding: 'practice',
  files: { template: 'practice.csv', table: 'practices.csv' },
  citation: {
    reference: REPORT,
    genre: 'own',
    publishedBy: 'source',
    years: ['start', 'adopted'],
    jsonLd: 'Article',
  },
  look: { colour: '--kind-practice' },
} as const satisfies Kind;
