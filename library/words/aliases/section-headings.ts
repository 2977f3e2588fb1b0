import type { SectionHeadingId } from '../../../domain/vocabularies/section-headings.ts';

/** Other spellings of the headings of sections. */
export const SECTION_ALIASES: Readonly<Partial<Record<SectionHeadingId, string>>> = {
  background: `context; situation; problem; background and objectives; contexto; situación; antecedents; context;
      Hintergrund; Ausgangslage; Kontext; historique; enquadramento`,
  objectives: `objective; goals; aims; purpose; objetivo; metas; finalidad; objectif; buts; objetivos gerais; objectius;
      Ziele; Zielsetzung`,
  implementation: `actions; activities; actions and implementation; solution; how it works; ejecución; implantación;
      acciones; actividades; solución; réalisation; activités; implementação; execução; ações; atividades;
      implementació; execució; accions; Umsetzung; Maßnahmen; Durchführung`,
  results: `result; outcomes; impact; impacts; results and impacts; achievements; resultado; impacto; impactos; logros;
      résultat; effets; bilan; resultats; impacte; Ergebnisse; Ergebnis; Wirkung; Wirkungen`,
  challenges: `challenge; barriers; obstacles; barriers and challenges; difficulties; desafíos; dificultades;
      obstáculos; difficultés; desafios; dificuldades; reptes; dificultats; Herausforderungen; Hindernisse;
      Schwierigkeiten`,
  lessons: `lesson; lessons learnt; key lessons; lecciones; aprendizajes; leçons; leçons apprises; lições;
      lições aprendidas; aprendizados; lliçons; lliçons apreses; aprenentatges; Erkenntnisse; Lehren;
      gewonnene Erkenntnisse`,
  transferability: `transfer; replicability; replication; scalability; lessons learned and transferability;
      transferencia; replicabilidad; reproductibilité; transfert; transferibilidade; replicabilidade;
      transferibilitat; replicabilitat; Übertragbarkeit`,
};
