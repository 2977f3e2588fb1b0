import type { KindId } from '../../../domain/kinds/index.ts';

/** Other spellings of the kinds of record. */
export const KIND_ALIASES: Readonly<Record<KindId, string>> = {
  strategy: `strategies; local strategy; estrategias; stratégies; estratégia; estratègia; Strategie`,
  practice: `practices; good practice; best practice; case study; case; buena práctica; prácticas;
      estudio de caso; bonne pratique; étude de cas; boa prática; prática; bona pràctica; pràctica; Praxisbeispiel`,
  toolkit: `toolkits; tool kit; guide; guidebook; handbook; caja de herramientas; guía; boîte à outils; guide pratique; caixa de ferramentas;
      guia; caixa d'eines; Werkzeugkasten; Leitfaden`,
  fund: `funds; funding; funding opportunity; fondo; fondos; fonds; financement; fundo; fundos; fons; Fördermittel; Förderprogramm`,
  exchange: `exchanges; training; study visit; solutions lab; intercambio; intercambios; formación; échange; échanges; formation; intercâmbio;
      formação; intercanvi; formació; Austausch; Schulung`,
};

/** Their names in languages that the site does not speak; see `../more-labels.ts`. */
export const KIND_NAMES: Readonly<Partial<Record<KindId, string>>> = {
  strategy: 'Strategie; Strategien; strategia; стратегия; стратегии; 战略; 策略',
  practice: 'Praxisbeispiel; Praxisbeispiele; pratica; buona pratica; практика; практики; 实践; 案例',
};
