import { SDG_GOAL_NAMES, type SdgGoalId, type SdgNames } from './sdg-goal-names.ts';
import type { Labels, Term, Vocabulary } from './term.ts';

/** White or nearly black: on each goal's colour one of the two has a contrast of at least 4.5 : 1 (WCAG AA). */
export type SdgTextColor = '#ffffff' | '#1a1a1a';

export interface SdgGoal extends Term<SdgGoalId> {
  readonly number: number;
  /** The goal's official colour (United Nations SDG guidelines), as `#rrggbb`. */
  readonly color: string;
  readonly textColor: SdgTextColor;
  /** The official short name and sentence in nine languages, as files spell them. */
  readonly names: SdgNames;
}

// The labels are the official short names, in sentence case and with the slips of the source mended
// ("Travaux décent", "Energies"); `names` keeps the source's spelling, so that both are recognised.
const goals = [
  goal(1, '#e5243b', '#ffffff', { en: 'No poverty', es: 'Fin de la pobreza', fr: 'Pas de pauvreté' }),
  goal(2, '#dda63a', '#1a1a1a', { en: 'Zero hunger', es: 'Hambre cero', fr: 'Faim «\u00a0zéro\u00a0»' }),
  goal(3, '#4c9f38', '#1a1a1a', {
    en: 'Good health and well-being',
    es: 'Salud y bienestar',
    fr: 'Bonne santé et bien-être',
  }),
  goal(4, '#c5192d', '#ffffff', {
    en: 'Quality education',
    es: 'Educación de calidad',
    fr: 'Éducation de qualité',
  }),
  goal(5, '#ff3a21', '#1a1a1a', {
    en: 'Gender equality',
    es: 'Igualdad de género',
    fr: 'Égalité entre les sexes',
  }),
  goal(6, '#26bde2', '#1a1a1a', {
    en: 'Clean water and sanitation',
    es: 'Agua limpia y saneamiento',
    fr: 'Eau propre et assainissement',
  }),
  goal(7, '#fcc30b', '#1a1a1a', {
    en: 'Affordable and clean energy',
    es: 'Energía asequible y no contaminante',
    fr: 'Énergie propre et d’un coût abordable',
  }),
  goal(8, '#a21942', '#ffffff', {
    en: 'Decent work and economic growth',
    es: 'Trabajo decente y crecimiento económico',
    fr: 'Travail décent et croissance économique',
  }),
  goal(9, '#fd6925', '#1a1a1a', {
    en: 'Industry, innovation and infrastructure',
    es: 'Industria, innovación e infraestructura',
    fr: 'Industrie, innovation et infrastructure',
  }),
  goal(10, '#dd1367', '#ffffff', {
    en: 'Reduced inequalities',
    es: 'Reducción de las desigualdades',
    fr: 'Inégalités réduites',
  }),
  goal(11, '#fd9d24', '#1a1a1a', {
    en: 'Sustainable cities and communities',
    es: 'Ciudades y comunidades sostenibles',
    fr: 'Villes et communautés durables',
  }),
  goal(12, '#bf8b2e', '#1a1a1a', {
    en: 'Responsible consumption and production',
    es: 'Producción y consumo responsables',
    fr: 'Consommation et production responsables',
  }),
  goal(13, '#3f7e44', '#ffffff', {
    en: 'Climate action',
    es: 'Acción por el clima',
    fr: 'Mesures relatives à la lutte contre les changements climatiques',
  }),
  goal(14, '#0a97d9', '#1a1a1a', { en: 'Life below water', es: 'Vida submarina', fr: 'Vie aquatique' }),
  goal(15, '#56c02b', '#1a1a1a', {
    en: 'Life on land',
    es: 'Vida de ecosistemas terrestres',
    fr: 'Vie terrestre',
  }),
  goal(16, '#00689d', '#ffffff', {
    en: 'Peace, justice and strong institutions',
    es: 'Paz, justicia e instituciones sólidas',
    fr: 'Paix, justice et institutions efficaces',
  }),
  goal(17, '#19486a', '#ffffff', {
    en: 'Partnerships for the goals',
    es: 'Alianzas para lograr los objetivos',
    fr: 'Partenariats pour la réalisation des objectifs',
  }),
] as const;

/** The 17 Sustainable Development Goals. Their sentences are definitions in three languages and aliases in nine. */
export const SDG_GOALS: Vocabulary<SdgGoalId, SdgGoal> = {
  key: 'sdg',
  terms: goals,
};

function goal(number: number, color: string, textColor: SdgTextColor, labels: Labels): SdgGoal {
  const id = String(number) as SdgGoalId;
  const names = SDG_GOAL_NAMES[id];
  return {
    id,
    number,
    labels,
    definition: { en: names.en.sentence, es: names.es.sentence, fr: names.fr.sentence },
    aliases: Object.values(names).flatMap(({ short, sentence }) => [short, sentence]),
    color,
    textColor,
    names,
  };
}
