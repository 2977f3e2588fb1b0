import { readFileSync } from 'node:fs';
import { borders } from '@rapideditor/country-coder';
import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { VOCABULARIES } from '../../domain/every-vocabulary.ts';
import {
  COUNTRY_REGIONS,
  findTerm,
  isTermId,
  POPULATION_BANDS,
  populationBand,
  regionOfCountry,
  regionPath,
  REGIONS,
  SDG_GOALS,
  SDG_TARGET_IDS,
  SDG_TARGETS,
  termIds,
  THEMES,
  TOPICS,
  topicsOfTheme,
  type Vocabulary,
} from '../../domain/vocabularies/index.ts';
import { readLanguages } from '../../languages/languages.ts';
import { definitionOf, labelOf } from '../../languages/read-terms.ts';
import { aliasesOf } from '../../library/words/aliases/aliases-of.ts';
import { spellingsOf } from '../../library/words/match-term.ts';
import { namesOfGoal } from '../../library/words/sdg-names.ts';

/** States with parts in several regions, to which country-coder gives none: where M49 puts the state itself. */
const SPREAD_OVER_REGIONS = new Map([
  ['DK', 'northern-europe'],
  ['ES', 'southern-europe'],
  ['FR', 'western-europe'],
  ['GB', 'northern-europe'],
  ['NL', 'western-europe'],
  ['NO', 'northern-europe'],
  ['NZ', 'australia-new-zealand'],
  ['RU', 'eastern-europe'],
  ['UM', 'micronesia'],
  ['US', 'northern-america'],
]);

describe.each(VOCABULARIES.map((vocabulary) => [vocabulary.key, vocabulary] as const))(
  '%s',
  (_, vocabulary) => {
    test('ids are unique and fit for an address', () => {
      const ids = termIds(vocabulary);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
    });

    test('labels tell terms apart in every language', () => {
      for (const { tag: language } of readLanguages()) {
        const labels = vocabulary.terms.map((term) => labelOf(vocabulary, term.id, language));
        expect(new Set(labels).size).toBe(labels.length);
      }
    });

    test('no spelling means two terms', () => {
      expect(sharedSpellings(vocabulary)).toEqual([]);
    });

    test('an unknown id finds nothing and a known one finds its term', () => {
      expect(findTerm(vocabulary, 'no-such-id')).toBeUndefined();
      expect(isTermId(vocabulary, 'constructor')).toBe(false);
      for (const term of vocabulary.terms) expect(findTerm(vocabulary, term.id)).toBe(term);
    });
  },
);

describe('topics', () => {
  test('each one belongs to one of the four themes', () => {
    expect(termIds(THEMES)).toEqual(['resilience', 'inclusion', 'governance', 'innovation']);
    expect(TOPICS.terms.filter((topic) => !isTermId(THEMES, topic.parent))).toEqual([]);
    expect(THEMES.terms.flatMap((theme) => topicsOfTheme(theme.id)).length).toBe(TOPICS.terms.length);
    expect(THEMES.terms.filter((theme) => topicsOfTheme(theme.id).length === 0)).toEqual([]);
  });

  test('each one has a definition, spellings and at least one default goal', () => {
    const incomplete = TOPICS.terms.filter(
      ({ id, defaultSdgs }) =>
        definitionOf(TOPICS, id, 'en') === undefined ||
        aliasesOf(TOPICS, id).length < 5 ||
        !isListOfGoals(defaultSdgs.map(String)),
    );
    expect(incomplete.map((topic) => topic.id)).toEqual([]);
  });
});

describe('Sustainable Development Goals', () => {
  test('there are 17 in order, named in nine languages or more, once in each', () => {
    expect(SDG_GOALS.terms.map((goal) => goal.number)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    for (const goal of SDG_GOALS.terms) {
      expect(goal.id).toBe(String(goal.number));
      const names = namesOfGoal(goal.id);
      expect(names.length).toBeGreaterThanOrEqual(18); // short name and sentence
      expect(names.filter((name) => name === 'لا فقر').length).toBe(goal.id === '1' ? 1 : 0);
      for (const name of names) expect(name).toMatch(/\S/);
    }
  });

  test('text on a goal’s colour has a contrast of at least 4.5 : 1', () => {
    for (const goal of SDG_GOALS.terms) {
      expect(contrast(goal.color, goal.textColor), `goal ${goal.id}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('there are 169 targets, each under its goal', () => {
    expect(SDG_TARGETS.terms).toHaveLength(169);
    expect(termIds(SDG_TARGETS)).toEqual(SDG_TARGET_IDS);
    for (const target of SDG_TARGETS.terms) {
      expect(target.id.split('.')[0]).toBe(String(target.goal));
      expect(target.parent).toBe(String(target.goal));
    }
  });

  test('the texts that no translator corrects are those of the source files', () => {
    const targets = readSource('target-names.json');
    for (const target of SDG_TARGETS.terms) {
      // The texts of the other languages were corrected by a reader: their source has traces of the printed page.
      for (const language of ['en', 'es', 'fr']) {
        const official = targets[target.id]?.[language];
        expect(labelOf(SDG_TARGETS, target.id, language)).toBe(cleaned(String(official)));
      }
    }
  });
});

describe('regions', () => {
  test('are five continents, two regions inside them and 22 sub-regions', () => {
    const parents = new Set(REGIONS.terms.map((region) => region.parent));
    const continents = REGIONS.terms.filter((region) => !region.parent);
    const leaves = REGIONS.terms.filter((region) => !parents.has(region.id));
    expect(continents).toHaveLength(5);
    expect(leaves).toHaveLength(22);
    expect(REGIONS.terms).toHaveLength(29);
    expect(new Set(Object.values(COUNTRY_REGIONS))).toEqual(new Set(leaves.map((region) => region.id)));
    expect(new Set(REGIONS.terms.map((region) => region.m49)).size).toBe(29);
  });

  test('lead from a sub-region up to its continent', () => {
    expect(regionPath('western-africa')).toEqual(['africa', 'sub-saharan-africa', 'western-africa']);
    expect(regionPath('southern-europe')).toEqual(['europe', 'southern-europe']);
    expect(regionPath('oceania')).toEqual(['oceania']);
  });

  test('hold every country of ISO 3166-1 where country-coder has it, but for Antarctica', () => {
    const regionByM49 = new Map(REGIONS.terms.map((region) => [region.m49, region.id]));
    const leaves = new Set<string>(Object.values(COUNTRY_REGIONS));
    const expected = new Map<string, string | undefined>();
    for (const { properties } of borders.features) {
      if (!properties.iso1A2 || properties.isoStatus === 'excRes') continue; // excRes: EU, Canary Islands, …
      const groups = properties.groups.map((group: string) => regionByM49.get(group));
      const leaf = groups.find((id?: string) => id !== undefined && leaves.has(id));
      expected.set(properties.iso1A2, leaf ?? SPREAD_OVER_REGIONS.get(properties.iso1A2));
    }
    expect(expected.get('AQ')).toBeUndefined();
    expected.delete('AQ');
    expect(new Map(Object.entries(COUNTRY_REGIONS))).toEqual(expected);
  });

  test('place Taiwan in Eastern Asia and Kosovo in Southern Europe, which M49 leaves open', () => {
    expect(regionOfCountry('TW')).toBe('eastern-asia');
    expect(regionOfCountry('XK')).toBe('southern-europe');
    expect(regionOfCountry('AQ')).toBeUndefined();
    expect('constructor' in COUNTRY_REGIONS).toBe(false);
  });
});

describe('population bands', () => {
  it('touch without a gap and without an overlap', () => {
    const bands = POPULATION_BANDS.terms;
    expect(bands[0]?.min).toBe(0);
    expect(bands.at(-1)?.max).toBeUndefined();
    for (const [at, band] of bands.slice(0, -1).entries()) expect(band.max).toBe(bands[at + 1]?.min);
  });

  it('hold every population in exactly one band', () => {
    assert(
      property(integer({ min: 0, max: 50_000_000 }), (population) => {
        const holding = POPULATION_BANDS.terms.filter(
          ({ min, max }) => population >= min && population < (max ?? Number.POSITIVE_INFINITY),
        );
        expect(holding.map((band) => band.id)).toEqual([populationBand(population)]);
      }),
    );
  });

  it.each([
    [0, 'under-100k'],
    [99_999, 'under-100k'],
    [100_000, '100k-500k'],
    [499_999, '100k-500k'],
    [500_000, '500k-1m'],
    [1_000_000, '1m-5m'],
    [5_000_000, '5m-10m'],
    [10_000_000, 'over-10m'],
  ])('put %i people into %s', (population, band) => {
    expect(populationBand(population)).toBe(band);
  });

  it('refuse what is not a population', () => {
    expect(() => populationBand(Number.NaN)).toThrow(RangeError);
    assert(
      property(double({ max: -Number.MIN_VALUE, noNaN: true }), (population) => {
        expect(() => populationBand(population)).toThrow(RangeError);
      }),
    );
  });
});

function isListOfGoals(goals: readonly string[]): boolean {
  const distinct = new Set(goals);
  return (
    goals.length > 0 && distinct.size === goals.length && goals.every((goal) => isTermId(SDG_GOALS, goal))
  );
}

function sharedSpellings(vocabulary: Vocabulary): string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const term of vocabulary.terms) {
    const { exact, aliases } = spellingsOf(vocabulary, term.id);
    for (const spelling of [...exact, ...aliases]) {
      const owner = owners.get(spelling);
      if (owner !== undefined && owner !== term.id) shared.push(`"${spelling}": ${owner} and ${term.id}`);
      owners.set(spelling, term.id);
    }
  }
  return shared;
}

/** The contrast ratio of WCAG 2 between two colours written as `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readSource(file: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/sdg/${file}`, import.meta.url), 'utf8'));
}

function cleaned(text: string): string {
  return text.normalize('NFC').replaceAll('\u2010', '-').replace(/\s+/g, ' ').trim();
}
