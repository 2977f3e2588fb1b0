import { spellings } from '../vocabularies/term.ts';
import type { Kind } from './kind.ts';
import { REPORT } from './reference-types.ts';
import { COLUMNS_OF_CITY_RECORDS } from './shared-columns.ts';
import { NEEDED_OF_CITY_RECORDS } from './shared-needs.ts';

/** What a city did, as somebody tells it. */
export const PRACTICE = {
  id: 'practice',
  labels: { en: 'Practice', es: 'Práctica', fr: 'Pratique' },
  plural: { en: 'Practices', es: 'Prácticas', fr: 'Pratiques' },
  definition: {
    en: 'Something a city has done: a case with its actors, results and lessons.',
    es: 'Algo que una ciudad ha hecho: un caso con sus actores, resultados y aprendizajes.',
    fr: 'Une action menée par une ville\u00a0: un cas avec ses acteurs, ses résultats et ses enseignements.',
  },
  aliases: spellings(`practices; good practice; best practice; case study; case; buena práctica; prácticas;
      estudio de caso; bonne pratique; étude de cas; boa prática; prática; bona pràctica; pràctica; Praxisbeispiel`),
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
  needs: [...NEEDED_OF_CITY_RECORDS, 'actors', 'sections'],
  recognisedBy: {
    // Not `period`, `background` and `objectives`: tables of strategies have them too.
    columns: ['actors', 'implementation', 'results', 'challenges', 'lessons', 'transferability'],
    fileName: /practi[ck]|pr[aá]ctica|pratique|pr[aá]tica|pràctica|praxis|case[-_ ]?stud|cases/i,
  },
  idEnding: 'practice',
  files: { template: 'practice.csv', table: 'practices.csv' },
  citation: {
    reference: REPORT,
    genre: { en: 'Case study', es: 'Estudio de caso', fr: 'Étude de cas' },
    publishedBy: 'source',
    years: ['start', 'adopted'],
    jsonLd: 'Article',
  },
  look: { colour: '--kind-practice' },
} as const satisfies Kind;
