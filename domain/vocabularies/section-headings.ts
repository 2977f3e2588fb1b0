import { spellings, type Term, type Vocabulary } from './term.ts';

const terms = [
  {
    id: 'background',
    labels: { en: 'Background', es: 'Antecedentes', fr: 'Contexte' },
    aliases:
      spellings(`context; situation; problem; background and objectives; contexto; situación; antecedents; context;
      Hintergrund; Ausgangslage; Kontext; historique; enquadramento`),
  },
  {
    id: 'objectives',
    labels: { en: 'Objectives', es: 'Objetivos', fr: 'Objectifs' },
    aliases:
      spellings(`objective; goals; aims; purpose; objetivo; metas; finalidad; objectif; buts; objetivos gerais; objectius;
      Ziele; Zielsetzung`),
  },
  {
    id: 'implementation',
    labels: { en: 'Implementation', es: 'Implementación', fr: 'Mise en œuvre' },
    aliases:
      spellings(`actions; activities; actions and implementation; solution; how it works; ejecución; implantación;
      acciones; actividades; solución; réalisation; activités; implementação; execução; ações; atividades;
      implementació; execució; accions; Umsetzung; Maßnahmen; Durchführung`),
  },
  {
    id: 'results',
    labels: { en: 'Results', es: 'Resultados', fr: 'Résultats' },
    aliases:
      spellings(`result; outcomes; outcome; impact; impacts; results and impacts; achievements; resultado; impacto; impactos; logros;
      résultat; effets; bilan; resultats; impacte; Ergebnisse; Ergebnis; Wirkung; Wirkungen`),
  },
  {
    id: 'challenges',
    labels: { en: 'Challenges', es: 'Retos', fr: 'Défis' },
    aliases:
      spellings(`challenge; barriers; obstacles; barriers and challenges; difficulties; desafíos; dificultades;
      obstáculos; difficultés; desafios; dificuldades; reptes; dificultats; Herausforderungen; Hindernisse;
      Schwierigkeiten`),
  },
  {
    id: 'lessons',
    labels: { en: 'Lessons learned', es: 'Lecciones aprendidas', fr: 'Enseignements' },
    aliases:
      spellings(`lesson; lessons learnt; key lessons; lecciones; aprendizajes; leçons; leçons apprises; lições;
      lições aprendidas; aprendizados; lliçons; lliçons apreses; aprenentatges; Erkenntnisse; Lehren;
      gewonnene Erkenntnisse`),
  },
  {
    id: 'transferability',
    labels: { en: 'Transferability', es: 'Transferibilidad', fr: 'Transférabilité' },
    aliases:
      spellings(`transfer; replicability; replication; scalability; lessons learned and transferability;
      transferencia; replicabilidad; reproductibilité; transfert; transferibilidade; replicabilidade;
      transferibilitat; replicabilitat; Übertragbarkeit`),
  },
] as const satisfies readonly Term[];

export type SectionHeadingId = (typeof terms)[number]['id'];

/** Headings of a record's sections, in reading order. */
export const SECTION_HEADINGS: Vocabulary<SectionHeadingId> = { key: 'section', terms };
