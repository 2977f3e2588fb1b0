import type { City } from '../../domain/city.ts';
import { describeArea } from '../../library/places/area-named.ts';
import type { CityAnswer } from '../../library/places/city-answer.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { RowNotes } from '../cells/notes.ts';
import type { Draft } from '../columns/draft.ts';

/** What a mapping says of places that were doubtful: as an issue writes them, to an id or another spelling. */
export type CityAnswers = ReadonlyMap<string, string>;

/** The city of a row; what is doubtful is reported, and undefined means that the row cannot go in. */
export function locate(
  place: Draft['place'],
  cities: Gazetteer,
  answers: CityAnswers,
  notes: RowNotes,
): City | undefined {
  const { cityId, city, state, country } = place;
  if (city === undefined) return undefined; // reported already as a missing value
  const value = written(city, state, country);
  // An answer from before the country of all rows was given still counts.
  const said = answers.get(value) ?? answers.get(written(city, state)) ?? answers.get(city);
  const answered = said === undefined ? undefined : cities.find(said);
  if (answered !== undefined && fits(answered, country)) return answered;
  const chosen = cityId === undefined ? undefined : cities.find(cityId);
  if (chosen !== undefined && fits(chosen, country)) return chosen;
  const isInWords = said !== undefined && answered === undefined;
  const asked = isInWords ? { city: said, country } : { city, state, country };
  const found = take(cities.resolve(asked), { ...asked, value }, notes);
  // The id of a city that is new here is that of an export of ours: the name gives the same one.
  if (cityId !== undefined && found?.id !== cityId) reportId(cityId, chosen, notes);
  return found;
}

/** Whether the city of a row is its own country, or a part of the world: the row is about no city. */
export function namesNoCity(place: Draft['place'], cities: Gazetteer, answers: CityAnswers): boolean {
  const { cityId, city, state, country } = place;
  if (city === undefined || cityId !== undefined || answers.has(written(city, state, country))) return false;
  const answer = cities.resolve({ city, state, country });
  return answer.kind === 'area' && (answer.area.what === 'country' || answer.area.what === 'region');
}

function reportId(cityId: string, chosen: City | undefined, notes: RowNotes): void {
  notes.turnTo('city_id', 'city.id');
  notes.add('unknown-city', {
    value: cityId,
    message:
      chosen === undefined
        ? 'No city has this id; the row is read by the name of its city.'
        : `This is ${chosen.name} in another country (${chosen.country}); the row is read by the name of its city.`,
  });
}

function written(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

function fits(city: City, country: string | undefined): boolean {
  return country === undefined || city.country === country;
}

/** The city of an answer, with what there is to say about it. */
function take(
  answer: CityAnswer,
  { city, country, value }: { city: string; country?: string | undefined; value: string },
  notes: RowNotes,
): City | undefined {
  switch (answer.kind) {
    case 'known':
      if (answer.readAs !== undefined)
        notes.add('alias-used', { value: city, message: `Read as ${answer.city.name}.` });
      return answer.city;
    case 'new':
      notes.add('unknown-city', {
        value,
        message:
          answer.elsewhere === undefined
            ? 'The gazetteer does not have this city; it was taken as a new one.'
            : `The gazetteer has a city of this name in the country, but not in ${answer.city.state ?? 'this state'}; it was taken as a new one.`,
        suggestion: (answer.elsewhere?.map(({ id }) => id) ?? answer.nearest).join('; ') || undefined,
      });
      return answer.city;
    case 'ambiguous':
      notes.add('ambiguous-city', {
        value,
        message: `Several cities are called that. Add the ${country === undefined ? 'country' : 'state'}, or choose one of these by its id.`,
        suggestion: answer.candidates.map((candidate) => candidate.id).join('; '),
      });
      return undefined;
    case 'area':
      notes.add('ambiguous-city', {
        value,
        message: `${describeArea(answer.area)} Name the city, or give its id.`,
        suggestion: answer.candidates.map((candidate) => candidate.id).join('; ') || undefined,
      });
      return undefined;
    case 'several':
      notes.add('ambiguous-city', {
        value,
        message: 'These are several cities in one cell. Give each a row of its own.',
        suggestion: answer.cities.map(({ id }) => id).join('; '),
      });
      return undefined;
    case 'unknown':
      notes.turnTo('country', 'city.country');
      notes.add('missing-value', {
        value,
        message: 'The gazetteer does not have this city, so its country is needed.',
      });
      return undefined;
  }
}
