import { KINDS_OF_CITIES } from './kinds/kind-of.ts';
import { FACET_KEYS, type FacetKey } from './facets.ts';
import { changeQuery, chosenTerms, EMPTY_QUERY, type Language, type Query } from './query.ts';

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

/** The facets that the search of a problem sets. */
export function facetsOfProblem({ terms }: Problem): readonly FacetKey[] {
  return FACET_KEYS.filter((key) => key in { ...terms, ...CASES });
}

/** The problem whose facets are all in a query as its search sets them, with its words if it has some, and with anything added. */
export function problemIn(query: Query): (typeof PROBLEMS)[number] | undefined {
  return PROBLEMS.find((problem: Problem) => {
    const { words, terms } = problem;
    const set = { ...terms, ...CASES };
    const isAsSet = (key: FacetKey) =>
      !query.all.includes(key) && isSame(chosenTerms(query, key), set[key] ?? []);
    const hasWords = words === undefined || Object.values(words).includes(query.q);
    return hasWords && facetsOfProblem(problem).every(isAsSet);
  });
}

/** The query without what the search of a problem sets. The words stay: they are in the box. */
export function withoutProblem(query: Query, problem: Problem): Query {
  const set = facetsOfProblem(problem);
  const kept = FACET_KEYS.filter((key) => !set.includes(key) && query.terms[key] !== undefined);
  return changeQuery(query, { terms: Object.fromEntries(kept.map((key) => [key, query.terms[key]])) });
}

function isSame(terms: readonly string[], others: readonly string[]): boolean {
  return terms.length === others.length && terms.every((term) => others.includes(term));
}
