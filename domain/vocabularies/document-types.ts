import { spellings, type Term, type Vocabulary } from './term.ts';

const terms = [
  {
    id: 'plan',
    labels: { en: 'Plan', es: 'Plan', fr: 'Plan' },
    aliases:
      spellings(`plans; action plan; master plan; masterplan; strategic plan; development plan; climate action plan;
      plan de acción; plan estratégico; plan director; plan maestro; planes; plan d’action; plan stratégique;
      plan directeur; schéma directeur; plano; plano de ação; plano diretor; plano estratégico; pla; pla d’acció;
      pla estratègic; pla director; Aktionsplan; Masterplan; Maßnahmenplan; Entwicklungsplan; other plan; pre-plan`),
  },
  {
    id: 'strategy',
    labels: { en: 'Strategy', es: 'Estrategia', fr: 'Stratégie' },
    aliases:
      spellings(`strategies; climate strategy; vision; framework; strategic framework; agenda; estrategias; visión;
      marco estratégico; marco; stratégies; cadre stratégique; cadre; estratégia; quadro estratégico; visão;
      estratègia; marc estratègic; visió; Strategie; Konzept; Leitbild; Rahmenkonzept; Strategiepapier`),
  },
  {
    id: 'law',
    labels: { en: 'Law', es: 'Ley', fr: 'Loi' },
    aliases:
      spellings(`act; statute; legislation; leyes; legislación; lois; législation; lei; legislação; llei;
      legislació; Gesetz; Gesetzgebung`),
  },
  {
    id: 'policy',
    labels: { en: 'Policy', es: 'Política', fr: 'Politique' },
    aliases:
      spellings(`policies; policy statement; public policy; guidelines; guidance; política pública; políticas;
      directrices; politique publique; politiques; lignes directrices; diretrizes; polítiques; política pública;
      directrius; Politik; Richtlinie; Leitlinie; Leitlinien`),
  },
  {
    id: 'regulation',
    labels: { en: 'Regulation', es: 'Normativa', fr: 'Règlement' },
    aliases:
      spellings(`regulations; ordinance; by-law; bylaw; byelaw; decree; code; zoning code; rule; reglamento;
      ordenanza; decreto; norma; código; réglementation; arrêté; décret; délibération; regulamento; portaria;
      regulamentação; reglament; ordenança; decret; normatives; Verordnung; Satzung; Vorschrift; Erlass`),
  },
  {
    id: 'roadmap',
    labels: { en: 'Roadmap', es: 'Hoja de ruta', fr: 'Feuille de route' },
    aliases:
      spellings(`road map; route map; routemap; pathway; timeline; mapa de ruta; feuilles de route; roteiro;
      mapa do caminho; full de ruta; Fahrplan; Wegweiser`),
  },
  {
    id: 'programme',
    labels: { en: 'Programme', es: 'Programa', fr: 'Programme' },
    aliases:
      spellings(`program; programmes; programs; initiative; project; scheme; campaign; programas; iniciativa;
      proyecto; campaña; programmes; projet; campagne; projeto; iniciativa; campanha; programes; projecte; campanya;
      Programm; Förderprogramm; Initiative; Projekt; Kampagne`),
  },
  {
    id: 'report',
    labels: { en: 'Report', es: 'Informe', fr: 'Rapport' },
    aliases: spellings(`reports; progress report; summary document; summary; white paper; study; assessment;
      annual report; voluntary local review; VLR; meeting minutes; informes; memoria; estudio; libro blanco;
      informe de progreso; rapports; étude; livre blanc; bilan; relatório; estudo; livro branco; informes; estudi;
      llibre blanc; Bericht; Studie; Weißbuch; Fortschrittsbericht`),
  },
  {
    id: 'pledge',
    labels: { en: 'Pledge', es: 'Compromiso', fr: 'Engagement' },
    aliases:
      spellings(`pledges; commitment; declaration; declaration pledge; charter; manifesto; motion; resolution;
      climate emergency declaration; compromisos; declaración; carta; manifiesto; resolución; moción; engagements;
      déclaration; charte; résolution; vœu; compromisso; declaração; manifesto; resolução; compromís; declaració;
      manifest; moció; Selbstverpflichtung; Verpflichtung; Erklärung; Charta; Resolution; Beschluss`),
  },
] as const satisfies readonly Term[];

export type DocumentTypeId = (typeof terms)[number]['id'];

/** What sort of document a strategy is. */
export const DOCUMENT_TYPES: Vocabulary<DocumentTypeId> = { key: 'type', terms };
