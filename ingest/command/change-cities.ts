import { z } from 'zod';
import { CitySchema, type City } from '../../domain/city.ts';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { newCityId } from '../../library/places/city-ids.ts';
import { regionsOf } from '../../library/places/place-store.ts';
import { cityLine, countryIn } from './city-words.ts';
import { EXIT, UsageError, type ExitCode, type Given } from './command.ts';
import type { Session } from './session.ts';

/** `metroteca cities add NAME`: a city that the gazetteer does not have, under the id that an import would give it. */
export async function addCity(words: readonly string[], given: Given, session: Session): Promise<ExitCode> {
  const city = cityFrom(words.join(' '), given);
  const gazetteer = await session.gazetteer();
  const { name, state, country } = city;
  const known = gazetteer.find(city.id);
  const answer = gazetteer.resolve({ city: name, state, country });
  const same = known ?? (answer.kind === 'known' ? answer.city : undefined);
  if (same !== undefined) {
    session.terminal.note(`There is this city already. ${cityLine(same)}`);
    return EXIT.data;
  }
  const catalogue = session.catalogue();
  catalogue.publishing(() => catalogue.cities.add(city));
  return tell(given, session, { added: city }, `Added ${cityLine(city)}. Later imports will know it.`);
}

/** `metroteca cities alias ID NAME`: another name of a city, of the gazetteer or our own. */
export async function addAlias(words: readonly string[], given: Given, session: Session): Promise<ExitCode> {
  const [id = '', ...rest] = words;
  const name = rest.join(' ').trim();
  if (name === '') throw new UsageError('metroteca cities alias is followed by the id of a city and a name.');
  const city = (await session.gazetteer()).find(id);
  if (city === undefined)
    throw new UsageError(`There is no city ${id}. See its id with: npm run metroteca -- cities NAME`);
  const catalogue = session.catalogue();
  const alias = { name, cityId: city.id, country: city.country };
  catalogue.publishing(() => catalogue.cities.alias(alias));
  const text = `"${name}" is ${cityLine(city)} in later imports. Readers find its records by that name after: npm run metroteca -- reindex`;
  return tell(given, session, { alias }, text);
}

/** `metroteca cities remove NAME`: a city of our own by its id, or a name that was added. Records stay as they are. */
export async function removeOwn(words: readonly string[], given: Given, session: Session): Promise<ExitCode> {
  const name = words.join(' ');
  const catalogue = session.catalogue();
  const isRemoved = catalogue.publishing(
    () => catalogue.cities.remove(name) || catalogue.cities.removeAlias(name, countryIn(given)),
  );
  if (!isRemoved)
    throw new UsageError(`"${name}" was not added to the gazetteer. See: npm run metroteca -- cities --own`);
  return tell(given, session, { removed: name }, `Removed ${name}. Records that have it stay as they are.`);
}

function tell(given: Given, { terminal }: Session, json: object, text: string): ExitCode {
  terminal.endProgress();
  terminal.print(given.has('json') ? `${JSON.stringify(json, null, 2)}\n` : `${text}\n`);
  return EXIT.published;
}

function cityFrom(name: string, given: Given): City {
  const country = countryIn(given);
  if (country === undefined || regionOfCountry(country) === undefined)
    throw new UsageError('A city needs its country: --country and its ISO 3166-1 code.');
  if ((given.text('lat') === undefined) !== (given.text('lng') === undefined))
    throw new UsageError('--lat and --lng go together.');
  const state = given.text('state');
  const numbers = (['lat', 'lng', 'population'] as const).flatMap((key) => {
    const text = given.text(key);
    return text === undefined ? [] : [[key, Number(text)] as const];
  });
  const read = CitySchema.safeParse({
    id: newCityId(name, state, country),
    name,
    country,
    ...regionsOf(country),
    ...(state !== undefined && { state }),
    ...Object.fromEntries(numbers),
  });
  if (!read.success) throw new UsageError(`This is no city:\n${z.prettifyError(read.error)}`);
  return read.data;
}
