import type { SearchResponse } from '../../domain/responses.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { countryKey, regionKey } from '../../library/words/key.ts';
import type { Said } from '../../library/words/prepare-text.ts';
import type { NamesOf } from './term-names.ts';

type Place = SearchResponse['places'][number];

const MOST = 6; // Springfield

/** The places that the words of a text name; for a word that is also something else, only the cities called just that. */
export function placesIn(
  said: readonly Said[],
  citiesNamed: (name: string) => readonly string[],
  namesOf: NamesOf,
): Place[] {
  const found = said.flatMap(({ keys, words, isPlace }): Place[] => {
    const name = words.join(' ');
    const cities = citiesNamed(name).map((id): Place => ({
      kind: 'city',
      id,
      label: namesOf('city').label(id),
    }));
    const around = keys.flatMap((key) => placeOfKey(key) ?? []);
    const labelled = around.map((place): Place => ({ ...place, label: namesOf(place.kind).label(place.id) }));
    // Syracuse, New York was once called Milan: an old name only counts where no city has it today.
    const called = cities.filter(({ label }) => isCalled(label, name));
    const meant = isPlace && around.length === 0 && called.length === 0 ? cities : called;
    return [...labelled, ...meant];
  });
  return found.slice(0, MOST);
}

/** "Reading, Pennsylvania" is called Reading. */
function isCalled(label: string, name: string): boolean {
  return foldText(label.split(',')[0] ?? '') === name;
}

const PLACES = new Map<string, Pick<Place, 'kind' | 'id'>>([
  ...Object.keys(COUNTRY_REGIONS).map((id) => [countryKey(id), { kind: 'country', id }] as const),
  ...REGIONS.terms.map(({ id }) => [regionKey(id), { kind: 'region', id }] as const),
]);

function placeOfKey(key: string): Pick<Place, 'kind' | 'id'> | undefined {
  return PLACES.get(key);
}
