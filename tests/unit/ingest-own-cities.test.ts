import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { City } from '../../domain/city.ts';
import { backUp } from '../../library/backup/back-up.ts';
import { restore } from '../../library/backup/restore.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { CityAsked } from '../../library/places/city-answer.ts';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import { fewPlaces } from '../sample-library.ts';
import { readTable } from './builders/table.ts';

/** Cities that the sample gazetteer does not have; one of them has a namesake there. */
const NEWTOWN: City = {
  id: 'newtown-wales-gb',
  name: 'Newtown',
  state: 'Wales',
  country: 'GB',
  region: 'europe',
  subregion: 'northern-europe',
};
const SPRINGFIELD: City = {
  id: 'springfield-texas-us',
  name: 'Springfield',
  state: 'Texas',
  country: 'US',
  region: 'americas',
  subregion: 'northern-america',
};

let dataDir: string;
let catalogue: Catalogue;
let gazetteer: Gazetteer;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'test-own-cities-'));
  await cp(await fewPlaces(), dataDir, { recursive: true });
  await open();
});
afterEach(async () => {
  gazetteer.close();
  catalogue.close();
  await rm(dataDir, { recursive: true });
});

async function open() {
  catalogue = openCatalogue(dataDir);
  gazetteer = await openGazetteer(dataDir, { own: catalogue.cities });
}

async function restart() {
  gazetteer.close();
  catalogue.close();
  await open();
}

async function add(...cities: City[]) {
  catalogue.publishing(() => cities.forEach((city) => catalogue.cities.add(city)));
  await restart();
}

async function alias(name: string, cityId: string, country: string) {
  catalogue.publishing(() => catalogue.cities.alias({ name, cityId, country }));
  await restart();
}

/** The id of the one city, or what else became of it. */
function ask(asked: CityAsked): string {
  const answer = gazetteer.resolve(asked);
  if (answer.kind === 'ambiguous') return answer.candidates.map(({ id }) => id).join(' or ');
  return answer.kind === 'known' ? answer.city.id : answer.kind;
}

describe('a city that was added', () => {
  test('is known from then on, after a restart too, with and without its country', async () => {
    expect(ask({ city: 'Newtown', country: 'GB' })).toBe('new');
    await add(NEWTOWN);
    expect(ask({ city: 'newtown', country: 'GB' })).toBe('newtown-wales-gb');
    expect(ask({ city: 'Newtown' })).toBe('newtown-wales-gb');
    expect(ask({ city: 'Newtown Town Council', country: 'GB' })).toBe('newtown-wales-gb');
    expect(gazetteer.find('newtown-wales-gb')).toEqual(NEWTOWN);
    expect(ask({ city: 'Newtown', country: 'US' })).toBe('new');
  });

  test('beside a namesake is told by its state, and never guessed', async () => {
    await add(SPRINGFIELD);
    expect(ask({ city: 'Springfield', country: 'US', state: 'TX' })).toBe('springfield-texas-us');
    expect(ask({ city: 'Springfield', country: 'US', state: 'Illinois' })).toBe('springfield-il-us');
    expect(ask({ city: 'Springfield', country: 'US' })).toContain(' or springfield-texas-us');
    expect(ask({ city: 'London', country: 'GB' })).toBe('london-gb');
  });

  test('is used by the next import', async () => {
    await add(NEWTOWN);
    const { outcomes, found } = await readTable('title,city,country\nA,Newtown,GB\n', gazetteer);
    expect(found).toEqual([]);
    expect(outcomes[0]?.record?.city).toEqual(NEWTOWN);
  });
});

describe('a name that was added', () => {
  test('means its city, where the country agrees', async () => {
    await alias('Big Smoke', 'london-gb', 'GB');
    expect(ask({ city: 'big smoke' })).toBe('london-gb');
    expect(ask({ city: 'Big Smoke', country: 'GB' })).toBe('london-gb');
    expect(ask({ city: 'Big Smoke', country: 'CA' })).toBe('new');
    expect(gazetteer.names('london-gb')).toContain('Big Smoke');
  });

  test('decides between namesakes, but not against the state of a row', async () => {
    expect(ask({ city: 'Springfield', country: 'US' })).toContain(' or ');
    await alias('Springfield', 'springfield-il-us', 'US');
    expect(ask({ city: 'Springfield', country: 'US' })).toBe('springfield-il-us');
    expect(ask({ city: 'Springfield', country: 'US', state: 'Missouri' })).toBe('springfield-us');
    expect(ask({ city: 'Springfield', country: 'US', state: 'HI' })).toBe('new');
  });

  test('of two cities in two countries is ambiguous without a country', async () => {
    await alias('Capital', 'london-gb', 'GB');
    await alias('Capital', 'bogota-co', 'CO');
    expect(ask({ city: 'Capital', country: 'CO' })).toBe('bogota-co');
    expect(ask({ city: 'Capital' })).toBe('bogota-co or london-gb');
  });
});

test('what another program adds is known soon', async () => {
  expect(ask({ city: 'Newtown', country: 'GB' })).toBe('new');
  const other = openCatalogue(dataDir);
  other.publishing(() => other.cities.add(NEWTOWN));
  other.close();
  await expect.poll(() => ask({ city: 'Newtown', country: 'GB' })).toBe('newtown-wales-gb');
});

test('what was added can be removed, a city with its names', async () => {
  await add(NEWTOWN);
  await alias('Y Drenewydd', 'newtown-wales-gb', 'GB');
  await alias('Big Smoke', 'london-gb', 'GB');
  catalogue.publishing(() => {
    expect(catalogue.cities.remove('newtown-wales-gb')).toBe(true);
    expect(catalogue.cities.remove('newtown-wales-gb')).toBe(false);
    expect(catalogue.cities.removeAlias('Big Smoke', 'CA')).toBe(false);
    expect(catalogue.cities.removeAlias('big smoke')).toBe(true);
  });
  expect([catalogue.cities.list(), catalogue.cities.aliases()]).toEqual([[], []]);
});

test('what was added is part of a backup', async () => {
  await add(NEWTOWN);
  await alias('Big Smoke', 'london-gb', 'GB');
  const folder = join(dataDir, 'backup');
  await backUp(catalogue, folder);
  catalogue.publishing(() => {
    catalogue.cities.remove(NEWTOWN.id);
    catalogue.cities.removeAlias('Big Smoke');
  });
  await restore(catalogue, folder);
  await restart();
  expect(ask({ city: 'Newtown' })).toBe('newtown-wales-gb');
  expect(ask({ city: 'Big Smoke' })).toBe('london-gb');
});
