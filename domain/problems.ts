import { KINDS_OF_CITIES } from './kinds/kind-of.ts';
import { EMPTY_QUERY, type Language, type Query } from './query.ts';

/** A problem that brings somebody here, and the search that answers it. Its name is in `languages/`. */
export interface Problem {
  readonly id: string;
  /** What is typed for it, by language; English where a language has none. */
  readonly words?: Readonly<Record<Language, string>>;
  readonly terms?: Query['terms'];
}

/** The ways in on the start page: what the collection has most cases and numbers about. */
export const PROBLEMS = [
  {
    id: 'heat',
    words: {
      en: 'heat wave',
      es: 'ola de calor',
      fr: 'canicule',
      ca: 'onada de calor',
      pt: 'onda de calor',
      ar: 'موجة حر',
    },
    terms: { topic: ['climate-adaptation', 'health', 'disaster-risk'] }, // and no heat pumps
  },
  {
    id: 'floods',
    words: {
      en: 'floods',
      es: 'inundaciones',
      fr: 'inondations',
      ca: 'inundacions',
      pt: 'inundações',
      ar: 'الفيضانات',
    },
  },
  { id: 'air', terms: { topic: ['air-quality'] } },
  { id: 'energy', terms: { topic: ['energy', 'buildings'] } },
  { id: 'housing', terms: { topic: ['housing'] } },
  { id: 'settlements', terms: { topic: ['informal-settlements'] } },
  { id: 'care', terms: { topic: ['care', 'ageing'] } },
  { id: 'food', terms: { topic: ['food'] } },
  {
    id: 'children',
    words: { en: 'children', es: 'niños', fr: 'enfants', ca: 'infants', pt: 'crianças', ar: 'أطفال' },
    terms: { topic: ['cycling-walking', 'safety', 'mobility', 'public-space'] },
  },
  { id: 'walking', terms: { topic: ['cycling-walking'] } },
  { id: 'waste', terms: { topic: ['waste'] } },
  {
    id: 'budget',
    words: {
      en: 'participatory budgeting',
      es: 'presupuestos participativos',
      fr: 'budget participatif',
      ca: 'pressupostos participatius',
      pt: 'orçamento participativo',
      ar: 'الميزانية التشاركية',
    },
  },
] as const satisfies readonly Problem[];

/** What tells what happened: a case of a city, and no row of a register, toolkit or fund. */
export const CASES: Query['terms'] = { kind: KINDS_OF_CITIES.map(({ id }) => id), entry: ['case'] };

/** The search of a problem in a language, among cases only. */
export function problemQuery({ words, terms }: Problem, lang: Language): Query {
  return {
    ...EMPTY_QUERY,
    q: words?.[lang] ?? words?.['en'] ?? '',
    terms: { ...terms, ...CASES },
    lang,
  };
}
