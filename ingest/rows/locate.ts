import type { City } from '../../domain/city.ts';
import type { Gazetteer } from '../cities/gazetteer.ts';
import type { RowNotes } from '../cells/notes.ts';
import type { Draft } from '../columns/draft.ts';

/** The city of a row; what is doubtful is reported, and undefined means that the row cannot go in. */
export function locate(place: Draft['place'], cities: Gazetteer, notes: RowNotes): City | undefined {
  const { cityId, city, state, country } = place;
  if (city === undefined) return undefined; // reported already as a missing value
  const chosen = cityId === undefined ? undefined : cities.find(cityId);
  if (chosen !== undefined && (country === undefined || chosen.country === country)) return chosen;
  const answer = cities.resolve({ city, state, country });
  const value = [city, state, country].filter((part) => part !== undefined).join(', ');
  switch (answer.kind) {
    case 'known':
      if (answer.readAs !== undefined)
        notes.add('alias-used', { value: city, message: `Read as ${answer.city.name}.` });
      return answer.city;
    case 'new':
      notes.add('unknown-city', {
        value,
        message: 'The gazetteer does not have this city; it was taken as a new one.',
        suggestion: answer.nearest.length > 0 ? answer.nearest.join('; ') : undefined,
      });
      return answer.city;
    case 'ambiguous':
      notes.add('ambiguous-city', {
        value,
        message: `Several cities are called that. Add the ${country === undefined ? 'country' : 'state'}, or one of these as city_id.`,
        suggestion: answer.candidates.map((candidate) => candidate.id).join('; '),
      });
      return undefined;
    case 'unknown':
      notes.turnTo('country', 'city.country');
      notes.add('missing-value', {
        value: city,
        message: 'The gazetteer does not have this city, so its country is needed.',
      });
      return undefined;
  }
}
