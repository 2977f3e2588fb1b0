import type { Request } from 'express';
import { CityIdSchema } from '../../domain/city.ts';
import { MOST_PEOPLE, type CityFacts } from '../../domain/eligibility/city-facts.ts';
import type { Query } from '../../domain/query.ts';
import type { QueryIssue } from '../../domain/query-codec.ts';
import { networksOf } from '../../library/networks/read-networks.ts';
import { ApiError } from '../http/api-error.ts';
import { decodeRaw, rawQuery, refuseIssues } from '../http/raw-query.ts';
import type { Library } from '../search/library.ts';

/** The city that a reader asks about, and what they know of it better than the gazetteer. */
export interface AskedCity {
  readonly query: Query;
  readonly city?: string | undefined;
  readonly people?: number | undefined;
  readonly isAuthority?: boolean | undefined;
  /** Of `record`, where that is a parameter. */
  readonly record?: string | undefined;
  /** How many are wanted, where that is a parameter; all of them otherwise. */
  readonly size?: number | undefined;
  /** All of it, for what is kept of answers. */
  readonly key: string;
}

/** Reads it strictly. Throws `invalid_query` with every problem. */
export function readAskedCity(req: Request, parameters: readonly string[]): AskedCity {
  const raw = rawQuery(req);
  const given = new URLSearchParams(raw);
  const { query, issues } = decodeRaw(raw, parameters);
  const own: QueryIssue[] = [];
  const [city, ...others] = query.terms.city ?? [];
  if (others.length > 0)
    own.push(issue('city', 'repeated_parameter', 'repeated', { count: others.length + 1 }));
  const one = (name: string): string | undefined => {
    const values = given.getAll(name);
    if (values.length > 1) own.push(issue(name, 'repeated_parameter', 'repeated', { count: values.length }));
    return values[0];
  };
  const people = readPeople(one('people'), own);
  const isAuthority = readAuthority(one('authority'), own);
  const record = one('record');
  refuseIssues([...issues, ...own]);
  const { terms, lang } = query;
  const size = given.has('size') ? query.size : undefined;
  const key = JSON.stringify([city, people, isAuthority, record, terms.topic, terms.sdg, lang, size]);
  return { query, city, people, isAuthority, record, size, key };
}

function readPeople(value: string | undefined, issues: QueryIssue[]): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value)) {
    issues.push(issue('people', 'not_a_number', 'notWhole', { value: value.slice(0, 60) }));
    return undefined;
  }
  if (Number(value) > MOST_PEOPLE)
    issues.push(issue('people', 'out_of_range', 'range', { least: 0, most: MOST_PEOPLE }));
  return Number(value);
}

function readAuthority(value: string | undefined, issues: QueryIssue[]): boolean | undefined {
  if (value === undefined || value === 'yes' || value === 'no') return value && value === 'yes';
  issues.push(issue('authority', 'unknown_term', 'unknownTerm', { value: value.slice(0, 60) }));
  return undefined;
}

function issue(
  parameter: string,
  code: QueryIssue['code'],
  says: QueryIssue['sentences'][number]['says'],
  values: Readonly<Record<string, string | number>>,
): QueryIssue {
  return { parameter, code, sentences: [{ says, values: { name: parameter, ...values } }] };
}

/** What is known of a city, with or without records. Throws `not_found` for one that nobody knows. */
export async function factsOf(
  { places, survey }: Library,
  id: string,
  { people, isAuthority }: Pick<AskedCity, 'people' | 'isAuthority'>,
  signal: AbortSignal,
): Promise<CityFacts> {
  if (!CityIdSchema.safeParse(id).success)
    throw new ApiError('not_found', ({ refusals }) => refusals.library.cityId);
  const city = places.find(id) ?? (await survey.city(id, 'en', signal))?.city;
  if (!city) throw new ApiError('not_found', ({ refusals }) => refusals.library.city({ id }));
  const { name, country, subregion } = city;
  const population = people ?? city.population;
  const isCapital = places.isCapital(id);
  return {
    id,
    name,
    country,
    subregion,
    ...(population !== undefined && { population }),
    ...(isCapital !== undefined && { isCapital }),
    ...(isAuthority !== undefined && { isMetropolitanAuthority: isAuthority }),
    memberships: networksOf(id),
  };
}
