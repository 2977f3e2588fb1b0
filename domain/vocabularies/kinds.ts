import { spellings, type Term, type Vocabulary } from './term.ts';

const terms = [
  {
    id: 'strategy',
    labels: { en: 'Strategy', es: 'Estrategia', fr: 'Stratégie' },
    definition: {
      en: 'A plan, strategy, law, policy or programme that a city has drafted or adopted.',
      es: 'Un plan, estrategia, norma, política o programa que una ciudad ha elaborado o aprobado.',
      fr: 'Un plan, une stratégie, une loi, une politique ou un programme qu’une ville a élaboré ou adopté.',
    },
    aliases: spellings(
      `strategies; local strategy; estrategias; stratégies; estratégia; estratègia; Strategie`,
    ),
  },
  {
    id: 'practice',
    labels: { en: 'Practice', es: 'Práctica', fr: 'Pratique' },
    definition: {
      en: 'Something a city has done: a case with its actors, results and lessons.',
      es: 'Algo que una ciudad ha hecho: un caso con sus actores, resultados y aprendizajes.',
      fr: 'Une action menée par une ville\u00a0: un cas avec ses acteurs, ses résultats et ses enseignements.',
    },
    aliases: spellings(`practices; good practice; best practice; case study; case; buena práctica; prácticas;
      estudio de caso; bonne pratique; étude de cas; boa prática; prática; bona pràctica; pràctica; Praxisbeispiel`),
  },
] as const satisfies readonly Term[];

export type KindId = (typeof terms)[number]['id'];

/** The kinds of record. */
export const KINDS: Vocabulary<KindId> = { key: 'kind', terms };
