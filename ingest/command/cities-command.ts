import type { City } from '../../domain/city.ts';
import { describeArea } from '../../library/places/area-named.ts';
import type { CityAnswer } from '../../library/places/city-answer.ts';
import { addAlias, addCity, removeOwn } from './change-cities.ts';
import { cityLine, countryIn } from './city-words.ts';
import { EXIT, UsageError, type Command, type ExitCode, type Given } from './command.ts';
import type { Session } from './session.ts';

export const citiesCommand: Command = {
  name: 'cities',
  summary: 'Looks a city up as an import would; adds one, or another name of one, for all later imports.',
  words: '[add|alias|remove] NAME',
  arity: [0, Number.POSITIVE_INFINITY],
  options: {
    country: { type: 'string', value: 'CODE', describes: 'ISO 3166-1, two letters' },
    state: { type: 'string', value: 'NAME', describes: 'region, state or province' },
    lat: { type: 'string', value: 'DEGREES', describes: 'of a city that is added; with --lng' },
    lng: { type: 'string', value: 'DEGREES', describes: 'of a city that is added; with --lat' },
    population: { type: 'string', value: 'NUMBER', describes: 'of a city that is added' },
    own: { type: 'boolean', describes: 'list the cities and names that were added' },
    json: { type: 'boolean', describes: 'as JSON' },
  },
  async run(given, session) {
    if (given.has('own')) return listOwn(given, session);
    const [action, ...words] = given.words;
    if (action === undefined) throw new UsageError('metroteca cities needs NAME, or --own.');
    if (words.length > 0 && action in CHANGES) {
      return CHANGES[action as keyof typeof CHANGES](words, given, session);
    }
    return lookUp(given.words.join(' '), given, session);
  },
};

const CHANGES = { add: addCity, alias: addAlias, remove: removeOwn };

async function lookUp(name: string, given: Given, session: Session): Promise<ExitCode> {
  const gazetteer = await session.gazetteer();
  const answer = gazetteer.resolve({ city: name, country: countryIn(given), state: given.text('state') });
  const names = (city: City) => gazetteer.names(city.id);
  session.terminal.endProgress();
  session.terminal.print(
    given.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : describe(answer, names),
  );
  return answer.kind === 'known' ? EXIT.published : EXIT.data;
}

function listOwn(given: Given, { catalogue, terminal }: Session): ExitCode {
  const [cities, aliases] = [catalogue().cities.list(), catalogue().cities.aliases()];
  if (given.has('json')) terminal.print(`${JSON.stringify({ cities, aliases }, null, 2)}\n`);
  else if (cities.length + aliases.length === 0)
    terminal.print('No city and no name was added to the gazetteer yet.\n');
  else {
    const names = aliases.map(({ name, country, cityId }) => `${name} (${country}) is ${cityId}\n`);
    terminal.print([...cities.map((city) => `${cityLine(city)}\n`), ...names].join(''));
  }
  return EXIT.published;
}

function describe(answer: CityAnswer, names: (city: City) => string[]): string {
  switch (answer.kind) {
    case 'known': {
      const also = names(answer.city);
      const lines = [
        cityLine(answer.city),
        ...(answer.readAs ? [`  read as ${answer.readAs}`] : []),
        ...(also.length > 0 ? [`  also ${also.join(', ')}`] : []),
      ];
      return `${lines.join('\n')}\n`;
    }
    case 'ambiguous':
      return `Several cities have this name; --country or --state tells them apart:\n${answer.candidates
        .map((city) => `  ${cityLine(city)}\n`)
        .join('')}`;
    case 'area':
      return `${describeArea(answer.area)}\n${answer.candidates.map((city) => `  ${cityLine(city)}\n`).join('')}`;
    case 'several':
      return `These are several cities:\n${answer.cities.map((city) => `  ${cityLine(city)}\n`).join('')}`;
    case 'new': {
      const nearest = answer.nearest.length > 0 ? ` Nearest: ${answer.nearest.join(', ')}.` : '';
      return `Not in the gazetteer: an import would take it as a new city, ${answer.city.id}.${nearest}\n${ADVICE}`;
    }
    case 'unknown':
      return `Not in the gazetteer. With its country (--country) an import would take it as a new city.\n${ADVICE}`;
  }
}

const ADVICE =
  'If it is another name of a city: npm run metroteca -- cities alias ID NAME\nElse: npm run metroteca -- cities add NAME\n';
