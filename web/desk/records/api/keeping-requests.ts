import type {
  DeadLinksResponse,
  DeskRecordsResponse,
  DuplicatesResponse,
  EditResponse,
  HousekeepingResponse,
  UnknownCitiesResponse,
  UnknownTopicsResponse,
} from '../../../../domain/desk-records.ts';
import { ask } from '../../api/ask.ts';

/** What each list answers. */
export interface KeepingAnswers {
  readonly topics: UnknownTopicsResponse;
  readonly cities: UnknownCitiesResponse;
  readonly duplicates: DuplicatesResponse;
  readonly links: DeadLinksResponse;
  readonly unverified: DeskRecordsResponse;
  readonly incomplete: DeskRecordsResponse;
}

/** The place that the records of a city belong to. */
export interface PlaceAsked {
  readonly city: string;
  readonly city_id?: string;
  readonly state?: string;
  readonly country?: string;
  /** Whether later imports read the old name so too. */
  readonly remember?: boolean;
}

const ROOT = '/api/desk/housekeeping';

export function getCounts(signal: AbortSignal): Promise<HousekeepingResponse> {
  return ask(ROOT, { signal });
}

export function getList<List extends keyof KeepingAnswers>(
  list: List,
  page: number,
  signal: AbortSignal,
): Promise<KeepingAnswers[List]> {
  return ask(`${ROOT}/${list}?page=${page}`, { signal });
}

/** In every record, a topic in the source's words becomes one of ours; null drops it. */
export function mapTopic(value: string, topic: string | null): Promise<EditResponse> {
  return ask(`${ROOT}/topics/map`, { method: 'POST', body: { value, topic } });
}

/** Moves all records of a city that nobody knows. */
export function mapCity(from: string, place: PlaceAsked): Promise<EditResponse> {
  return ask(`${ROOT}/cities/map`, { method: 'POST', body: { from, ...place } });
}

/** Gives a city that nobody knows its place, in degrees. */
export function addCity(city: {
  readonly id: string;
  readonly lat: number;
  readonly lng: number;
  readonly population?: number;
}): Promise<EditResponse> {
  return ask(`${ROOT}/cities/add`, { method: 'POST', body: city });
}

export function verify(
  records: readonly { readonly id: string; readonly revision: number }[],
): Promise<EditResponse> {
  const body = { records: records.map(({ id, revision }) => ({ id, revision })) };
  return ask(`${ROOT}/unverified/verify`, { method: 'POST', body });
}

/** Remembers that two records are two things, or forgets it again. */
export function tellApart(one: string, other: string, isApart: boolean): Promise<void> {
  return ask(`${ROOT}/duplicates/apart`, { method: isApart ? 'POST' : 'DELETE', body: { one, other } });
}
