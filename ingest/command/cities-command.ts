import type { City } from '../../domain/city.ts';
import type { CityAnswer } from '../cities/gazetteer.ts';
import { EXIT, UsageError, type Command, type ExitCode } from './command.ts';

export const citiesCommand: Command = {
  name: 'cities',
  summary: 'Looks a city up as an import would.',
  words: 'NAME',
  arity: [1, Number.POSITIVE_INFINITY],
  options: {
    country: { type: 'string', value: 'CODE', describes: 'ISO 3166-1, two letters' },
    state: { type: 'string', value: 'NAME', describes: 'region, state or province' },
    json: { type: 'boolean', describes: 'as JSON' },
  },
  async run(given, session) {
    const country = given.text('country')?.toUpperCase();
    if (country !== undefined && !/^[A-Z]{2}$/.test(country))
      throw new UsageError('--country is two letters.');
    const gazetteer = await session.gazetteer();
    const answer = gazetteer.resolve({ city: given.words.join(' '), country, state: given.text('state') });
    const names = (city: City) => gazetteer.names(city.id);
    session.terminal.endProgress();
    session.terminal.print(
      given.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : describe(answer, names),
    );
    return answer.kind === 'known' ? EXIT.published : (EXIT.data satisfies ExitCode);
  },
};

function describe(answer: CityAnswer, names: (city: City) => string[]): string {
  switch (answer.kind) {
    case 'known': {
      const also = names(answer.city);
      const lines = [
        line(answer.city),
        ...(answer.readAs ? [`  read as ${answer.readAs}`] : []),
        ...(also.length > 0 ? [`  also ${also.join(', ')}`] : []),
      ];
      return `${lines.join('\n')}\n`;
    }
    case 'ambiguous':
      return `Several cities have this name; --country or --state tells them apart:\n${answer.candidates
        .map((city) => `  ${line(city)}\n`)
        .join('')}`;
    case 'new': {
      const nearest = answer.nearest.length > 0 ? ` Nearest: ${answer.nearest.join(', ')}.` : '';
      return `Not in the gazetteer: an import would take it as a new city, ${answer.city.id}.${nearest}\n`;
    }
    case 'unknown':
      return 'Not in the gazetteer. With its country (--country) an import would take it as a new city.\n';
  }
}

function line({ id, name, state, country, population }: City): string {
  const people = population === undefined ? '' : `, ${population.toLocaleString('en')} people`;
  return `${id}: ${[name, state, country].filter(Boolean).join(', ')}${people}`;
}
