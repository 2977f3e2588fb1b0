import type { City } from '../../domain/city.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { divisionCode } from './admin1-names.ts';
import { shorterNames } from './city-names.ts';
import type { CityAnswer, CityAsked } from './city-answer.ts';

interface Alias {
  readonly name: string;
  readonly cityId: string;
  readonly country: string;
}

/** Where the cities and names come from that operators added. */
export interface CitySource {
  /** Differs after every change. */
  version(): string;
  list(): readonly City[];
  aliases(): readonly Alias[];
}

const LOOK_EVERY = 1_000; // ms; asking for every row would take longer than resolving it

/**
 * The cities and names that operators added to those of the gazetteer, kept in memory. `cityById` finds a city of the
 * gazetteer; `onChange` is called when they have changed, also by another process.
 */
export class OwnCities {
  readonly #source: CitySource;
  readonly #onChange: () => void;
  readonly #cityById: (id: string) => City | undefined;
  #version = '';
  #lookedAt = Number.NEGATIVE_INFINITY;
  #cities = new Map<string, City>();
  #byName = new Map<string, City[]>();
  #aliases = new Map<string, Alias[]>();
  #namesOf = new Map<string, string[]>();

  constructor(source: CitySource, cityById: (id: string) => City | undefined, onChange: () => void) {
    this.#source = source;
    this.#cityById = cityById;
    this.#onChange = onChange;
  }

  find(id: string): City | undefined {
    this.refresh();
    return this.#cities.get(id);
  }

  /** Names that operators gave a city. */
  names(id: string): string[] {
    this.refresh();
    return this.#namesOf.get(id) ?? [];
  }

  /** What the gazetteer answered, after what operators said; nothing is guessed between the two. */
  answer(asked: CityAsked, found: CityAnswer): CityAnswer {
    const isFound = found.kind === 'known' || found.kind === 'ambiguous';
    const meant = asked.state === undefined || !isFound ? this.#byAlias(asked) : undefined;
    if (meant !== undefined) return meant;
    const own = this.#named(asked.city, asked);
    if (isFound) return own.length === 0 ? found : beside(own, found, asked);
    if (own.length > 0) return choose(own);
    for (const shorter of shorterNames(asked.city)) {
      const cities = this.#named(shorter, asked);
      if (cities[0] !== undefined)
        return cities.length === 1 ? { kind: 'known', city: cities[0], readAs: shorter } : choose(cities);
    }
    return found;
  }

  /** Reads them again if they have changed; looked at once a second. */
  refresh(): void {
    if (performance.now() - this.#lookedAt < LOOK_EVERY) return;
    this.#lookedAt = performance.now();
    const version = this.#source.version();
    if (version === this.#version) return;
    this.#version = version;
    this.#cities = new Map(this.#source.list().map((city) => [city.id, city]));
    this.#byName = groupBy([...this.#cities.values()], ({ name }) => foldText(name));
    const aliases = this.#source.aliases();
    this.#aliases = groupBy(aliases, ({ name }) => foldText(name));
    this.#namesOf = new Map();
    for (const { name, cityId } of aliases)
      this.#namesOf.set(cityId, [...(this.#namesOf.get(cityId) ?? []), name]);
    this.#onChange();
  }

  #byAlias({ city, country, state }: CityAsked): CityAnswer | undefined {
    const named = this.#aliases.get(foldText(city)) ?? [];
    const ids = named.filter((alias) => country === undefined || alias.country === country);
    const cities = ids
      .map(({ cityId }) => this.#cities.get(cityId) ?? this.#cityById(cityId))
      .filter((found) => found !== undefined)
      .filter((found) => mayBeIn(found, state));
    return cities.length === 0 ? undefined : choose(cities);
  }

  #named(name: string, { country, state }: CityAsked): City[] {
    return (this.#byName.get(foldText(name)) ?? []).filter(
      (city) => (country === undefined || city.country === country) && mayBeIn(city, state),
    );
  }
}

/** A city of ours and one of the gazetteer have the name: the state tells, or else nobody can. */
function beside(
  own: readonly City[],
  found: CityAnswer & { kind: 'known' | 'ambiguous' },
  { state }: CityAsked,
): CityAnswer {
  const inState = state === undefined ? [] : own.filter((city) => isSameState(city, state));
  const theirs = found.kind === 'known' ? [found.city] : found.candidates;
  const others = theirs.filter(({ id }) => !own.some((city) => city.id === id));
  return choose(inState.length > 0 ? inState : [...others, ...own]);
}

function mayBeIn(city: City, state: string | undefined): boolean {
  return state === undefined || city.state === undefined || isSameState(city, state);
}

function isSameState(city: City, state: string): boolean {
  if (city.state === undefined) return false;
  const codes = [city.state, state].map((name) => divisionCode(city.country, name));
  return (codes[0] !== undefined && codes[0] === codes[1]) || foldText(city.state) === foldText(state);
}

function choose(cities: readonly City[]): CityAnswer {
  const different = [...new Map(cities.map((city) => [city.id, city])).values()];
  const [only, other] = different;
  return only !== undefined && other === undefined
    ? { kind: 'known', city: only }
    : { kind: 'ambiguous', candidates: different };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
