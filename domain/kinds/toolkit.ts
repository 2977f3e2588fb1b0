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
  columns: [
    ...COLUMNS_OF_OFFERS,
    'toolkit_publishers',
    'toolkit_edition',
    'toolkit_year',
    'toolkit_openness',
    'toolkit_audience',
    'toolkit_phases',
    'toolkit_time_needed',
    'toolkit_difficulty',
    'toolkit_required_for',
    'toolkit_status',
    'toolkit_archive_url',
  ],
  needs: NEEDED_OF_OFFERS,
  recognisedBy: {
    columns: [
      'toolkit_publishers',
      'toolkit_edition',
      'toolkit_year',
      'toolkit_openness',
      'toolkit_audience',
      'toolkit_phases',
      'toolkit_time_needed',
      'toolkit_difficulty',
      'toolkit_required_for',
      'toolkit_status',
      'toolkit_archive_url',
    ],
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
