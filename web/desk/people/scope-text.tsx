import { countryName, listText } from '../../../languages/names.ts';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import type { Scope } from '../roles.ts';
import { useCityNames } from './use-city-names.ts';

/** Which records somebody works with, in words. */
export function ScopeText({ scope }: { readonly scope: Scope }) {
  const { scope: words } = useDeskTeamMessages();
  const language = useLanguage();
  const { sources, countries, cities } = scope;
  const cityName = useCityNames(cities);
  const places = [...cities.map(cityName), ...countries.map((code) => countryName(language, code))];
  if (sources.length + places.length === 0) return <>{words.all}</>;
  return (
    <>
      {places.length > 0 && words.ofPlaces({ places: listText(language, places) })}{' '}
      {sources.length > 0 && words.ofSources({ sources: listText(language, sources) })}
    </>
  );
}
