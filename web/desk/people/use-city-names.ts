import { useQueries } from '@tanstack/react-query';
import type { GazetteerResponse } from '../../../domain/eligibility/responses.ts';
import { countryName } from '../../../languages/names.ts';
import { getJson } from '../../api/get-json.ts';
import { useLanguage, useMessages } from '../../language/messages.ts';

type FoundCity = GazetteerResponse['cities'][number];

/** How cities are called, by their ids; an id that nobody knows, or that is being asked for, is its own name. */
export function useCityNames(ids: readonly string[]): (id: string) => string {
  const text = useCityText();
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['gazetteer', id],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => findPlaces(id, signal),
      staleTime: Infinity,
    })),
  });
  const found = new Map(answers.flatMap(({ data }) => data?.cities ?? []).map((city) => [city.id, city]));
  return (id) => {
    const city = found.get(id);
    return city ? text(city) : id;
  };
}

/** A city with its state, where it has one, and its country. */
export function useCityText(): (city: FoundCity) => string {
  const { lists } = useMessages();
  const language = useLanguage();
  return ({ name, state, country }) =>
    [name, ...(state === undefined ? [] : [state]), countryName(language, country)].join(lists.comma);
}

/** Cities with a name, or the one with an id. */
export function findPlaces(q: string, signal: AbortSignal): Promise<GazetteerResponse> {
  return getJson(`/api/gazetteer?q=${encodeURIComponent(q)}`, signal);
}
