import type { DocumentTypeId } from '../../../domain/vocabularies/document-types.ts';

/** Other spellings of the types of document. */
export const DOCUMENT_TYPE_ALIASES: Readonly<Partial<Record<DocumentTypeId, string>>> = {
  plan: `plans; action plan; master plan; masterplan; strategic plan; development plan; climate action plan;
      plan de acción; plan estratégico; plan director; plan maestro; planes; plan d’action; plan stratégique;
      plan directeur; schéma directeur; plano; plano de ação; plano diretor; plano estratégico; pla; pla d’acció;
      pla estratègic; pla director; Aktionsplan; Masterplan; Maßnahmenplan; Entwicklungsplan; other plan; pre-plan`,
  strategy: `strategies; climate strategy; vision; framework; strategic framework; agenda; estrategias; visión;
      marco estratégico; marco; stratégies; cadre stratégique; cadre; estratégia; quadro estratégico; visão;
      estratègia; marc estratègic; visió; Strategie; Konzept; Leitbild; Rahmenkonzept; Strategiepapier`,
  law: `act; statute; legislation; leyes; legislación; lois; législation; lei; legislação; llei;
      legislació; Gesetz; Gesetzgebung`,
  policy: `policies; policy statement; public policy; guidelines; guidance; política pública; políticas;
      directrices; politique publique; politiques; lignes directrices; diretrizes; polítiques; política pública;
      directrius; Politik; Richtlinie; Leitlinie; Leitlinien`,
  regulation: `regulations; ordinance; by-law; bylaw; byelaw; decree; code; zoning code; rule; reglamento;
      ordenanza; decreto; norma; código; réglementation; arrêté; décret; délibération; regulamento; portaria;
      regulamentação; reglament; ordenança; decret; normatives; Verordnung; Satzung; Vorschrift; Erlass`,
  roadmap: `road map; route map; routemap; pathway; timeline; mapa de ruta; feuilles de route; roteiro;
      mapa do caminho; full de ruta; Fahrplan; Wegweiser`,
  programme: `program; programmes; programs; initiative; project; scheme; campaign; programas; iniciativa;
      proyecto; campaña; programmes; projet; campagne; projeto; iniciativa; campanha; programes; projecte; campanya;
      Programm; Förderprogramm; Initiative; Projekt; Kampagne`,
  report: `reports; progress report; summary document; summary; white paper; study; assessment;
      annual report; voluntary local review; VLR; meeting minutes; informes; memoria; estudio; libro blanco;
      informe de progreso; rapports; étude; livre blanc; bilan; relatório; estudo; livro branco; informes; estudi;
      llibre blanc; Bericht; Studie; Weißbuch; Fortschrittsbericht`,
  pledge: `pledges; commitment; declaration; declaration pledge; charter; manifesto; motion; resolution;
      climate emergency declaration; compromisos; declaración; carta; manifiesto; resolución; moción; engagements;
      déclaration; charte; résolution; vœu; compromisso; declaração; manifesto; resolução; compromís; declaració;
      manifest; moció; Selbstverpflichtung; Verpflichtung; Erklärung; Charta; Resolution; Beschluss`,
};
