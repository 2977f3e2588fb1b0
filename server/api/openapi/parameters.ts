import { z } from 'zod';
import { FACETS, FACET_KEYS, YEAR_MEANINGS, type Facet, type FacetKey } from '../../../domain/facets.ts';
import { FIRST_KIND, KIND_IDS } from '../../../domain/kinds/kind-of.ts';
import { kindsText } from '../../../languages/kinds-text.ts';
import { LANGUAGES } from '../../../languages/languages.ts';
import {
  DEFAULT_PAGE_SIZE,
  EMPTY_QUERY,
  FACETS_WITH_ALL,
  MAX_FACET_SIZE,
  MAX_PAGE,
  MAX_PAGE_SIZE,
  MAX_QUERY_LENGTH,
  MAX_TERMS_PER_FACET,
  RECORD_FIELDS,
  REGISTER_ROWS,
  SEARCHED_PARTS,
  SORTS,
  WORD_READINGS,
} from '../../../domain/query.ts';
import { MAX_YEAR, MIN_YEAR, RecordIdSchema } from '../../../domain/values.ts';
import { MOST_PEOPLE } from '../../../domain/eligibility/city-facts.ts';

/** "Strategies or practices." */
export const KINDS_TEXT = `${kindsText('en', 'or').replace(/^./, (letter) => letter.toUpperCase())}.`;

/** What a facet narrows by, for people who read the contract rather than the site. */
const FACET_TEXTS: Readonly<Record<FacetKey, readonly [text: string, example: string]>> = {
  kind: [KINDS_TEXT, KIND_IDS.at(-1) ?? FIRST_KIND.id],
  theme: ['Themes.', 'inclusion'],
  topic: ['Topics, each under a theme.', 'housing'],
  sdg: ['Sustainable Development Goals.', '11'],
  declared: ['Sustainable Development Goals that the source of the record itself names.', '5'],
  target: ['Targets of the goals.', '11.2'],
  goals: ['Whether its source declares goals, or we derived them, or either.', 'declared'],
  city: ['City ids, as in `/api/cities`.', 'barcelona-es'],
  country: ['ISO 3166-1 alpha-2 codes.', 'SN'],
  region: ['Regions after UN M49.', 'africa'],
  population: ['Bands of the city’s population.', '1m-5m'],
  network: ['Networks of cities that the city is a member of, as far as we know.', 'c40'],
  status: ['How far the record has come.', 'ongoing'],
  evidence: ['What the record has of that by which others decide.', 'results'],
  type: ['Document types of strategies.', 'plan'],
  actor: ['Who takes part in a practice.', 'community'],
  scope: ['Which part of the city.', 'whole-city'],
  instrument: ['In which form a fund helps.', 'grant'],
  stage: ['What a fund pays for.', 'preparation'],
  form: ['The form of a training or an exchange.', 'study-visit'],
  openness: ['Who may read a toolkit.', 'open'],
  language: ['Languages of the document, as BCP 47 tags.', 'fr'],
  award: ['Awards, as slugs.', 'guangzhou-award'],
  source: ['Sources, as slugs.', 'net-zero-tracker'],
  entry: ['Cases that somebody wrote, or rows of registers.', 'case'],
};

const FacetsSchema = z.union([z.array(z.enum(FACET_KEYS as [FacetKey, ...FacetKey[]])), z.literal(['none'])]);

const OTHERS: Readonly<Record<string, z.ZodType>> = {
  q: z.string().max(MAX_QUERY_LENGTH).meta({ description: 'Text to search for.', example: 'flood' }),
  words: z.enum(WORD_READINGS).meta({
    description:
      '`understood`: slips in `q` are corrected, and words left out where no record has all; the answer says so. `typed`: neither.',
    default: EMPTY_QUERY.words,
  }),
  all: z
    .array(z.enum(FACETS_WITH_ALL as [FacetKey, ...FacetKey[]]))
    .meta({ description: 'Facets in which all the chosen terms must match, rather than any.' }),
  from: year('Records of this year or later; what that means, `years` says.', 2015),
  to: year('Records of this year or earlier; what that means, `years` says.', 2030),
  years: z.enum(YEAR_MEANINGS).meta({
    description:
      '`active`: the record’s period overlaps `from` and `to`. `begun`: its year of adoption, else of its start, lies within. `ended`: its last year lies within, ahead of us or behind.',
    default: EMPTY_QUERY.years,
  }),
  near: z
    .string()
    .regex(/^-?\d{1,5}(?:\.\d{1,6})?,-?\d{1,5}(?:\.\d{1,6})?,\d{1,5}(?:\.\d{1,6})?$/)
    .meta({ description: 'A circle: latitude, longitude, kilometres.', example: '14.69,-17.45,500' }),
  area: z
    .string()
    .regex(/^(?:-?\d{1,5}(?:\.\d{1,6})?,){3}-?\d{1,5}(?:\.\d{1,6})?$/)
    .meta({
      description:
        'What a map shows: west, south, east, north in degrees. Across the date line west is greater than east.',
      example: '-18,4,16,24',
    }),
  in: z.enum(SEARCHED_PARTS).meta({
    description:
      'Where `q` is looked for. `records`: in what records say. `documents`: inside their documents. `both`: in either; records that only a document finds come after the others.',
    default: EMPTY_QUERY.in,
  }),
  sort: z.enum(SORTS).meta({ description: 'Order of the records.', default: EMPTY_QUERY.sort }),
  page: z.int().min(1).max(MAX_PAGE).meta({ description: 'Page of the records.', default: 1 }),
  size: z
    .int()
    .min(1)
    .max(MAX_PAGE_SIZE)
    .meta({ description: 'How many at once.', default: DEFAULT_PAGE_SIZE }),
  facets: FacetsSchema.meta({ description: 'Facets to count; all when absent, `none` for none.' }),
  facetSize: z.int().min(1).max(MAX_FACET_SIZE).meta({
    description: 'How many terms a facet at most; chosen ones and vocabularies of up to 40 terms come whole.',
    default: EMPTY_QUERY.facetSize,
  }),
  fields: z.enum(RECORD_FIELDS).meta({
    description: '`full`: every field of the records. `row`: only what a row of results shows.',
    default: EMPTY_QUERY.fields,
  }),
  registers: z.enum(REGISTER_ROWS).meta({
    description:
      '`listed`: rows of registers are among the records. `folded`: the list is of cases alone, and `folded` counts the rows by register, unless `entry` or `source` is chosen or nothing else matches.',
    default: EMPTY_QUERY.registers,
  }),
  record: RecordIdSchema.meta({
    description: 'A record that money is wanted for: its city, topics, goals and status are used.',
    example: 'barcelona-climate-plan',
  }),
  people: z.int().min(0).max(MOST_PEOPLE).meta({
    description: 'Inhabitants of the city, where you know better than GeoNames.',
    example: 250_000,
  }),
  authority: z.enum(['yes', 'no']).meta({
    description: 'Whether who asks is a metropolitan or inter-municipal authority. Not known when absent.',
  }),
  lang: z.enum(LANGUAGES).meta({ description: 'Language of labels.', default: EMPTY_QUERY.lang }),
  within: z.string().max(MAX_QUERY_LENGTH).meta({ description: 'The text of the search around the facet.' }),
};

const parameterSchemas = new Map<string, z.ZodType>([
  ...FACETS.map((facet): [string, z.ZodType] => [facet.key, facetParameter(facet)]),
  ...Object.entries(OTHERS),
]);

/** The schema of query parameters by name, none of them required. Throws for a name that has no description here. */
export function queryParameters(names: readonly string[]): z.ZodObject {
  const shape = names.map((name): [string, z.ZodType] => {
    const schema = parameterSchemas.get(name);
    if (!schema) throw new Error(`The parameter ${name} is not described`);
    return [name, schema.optional()];
  });
  return z.object(Object.fromEntries(shape));
}

function facetParameter(facet: Facet): z.ZodType {
  const [description, example] = FACET_TEXTS[facet.key as FacetKey];
  const ids = facet.vocabulary?.terms.map(({ id }) => id) ?? [];
  const term = ids.length > 0 ? z.enum(ids as [string, ...string[]]) : z.string();
  return z
    .array(term)
    .max(MAX_TERMS_PER_FACET)
    .meta({ description, example: [example] });
}

function year(description: string, example: number): z.ZodType {
  return z.int().min(MIN_YEAR).max(MAX_YEAR).meta({ description, example });
}
