import { queryOptions, useQueries } from '@tanstack/react-query';
import type { Language } from '../../domain/query.ts';
import type { CityResponse } from '../../domain/responses.ts';
import { getCity } from '../api/requests.ts';
import { useLanguage } from '../language/messages.ts';

/** A city of a list by ids: undefined while it is on its way, with the error when it failed. */
export interface ListedCity {
  readonly id: string;
  readonly answer: CityResponse | undefined;
  readonly error: Error | null;
}

/** The profile of a city, with labels in a language. */
export function cityProfile(id: string, language: Language) {
  return queryOptions({
    queryKey: ['city', id, language],
    queryFn: ({ signal }) => getCity(id, language, signal),
  });
}

/** The profiles of cities by their ids, in that order. */
export function useCities(ids: readonly string[]): readonly ListedCity[] {
  const language = useLanguage();
  const answers = useQueries({ queries: ids.map((id) => cityProfile(id, language)) });
  return ids.map((id, at) => ({ id, answer: answers[at]?.data, error: answers[at]?.error ?? null }));
}
