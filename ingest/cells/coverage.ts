import type { Coverage } from '../../domain/offers/coverage.ts';
import { AREAS } from '../../domain/vocabularies/areas.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { regionOfCountry } from '../../domain/vocabularies/country-regions.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { parseCountry } from '../../library/places/countries.ts';
import { joinList, splitList, withSingleSpaces } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { findMatch } from './terms.ts';

export const NO_COVERAGE: Coverage = { regions: [], countries: [], groups: [] };

/**
 * What an offer covers: the world, regions, groups of countries, countries. A part that is none of these is kept in words
 * and reported as `unknown-area`.
 */
export function readCoverage(text: string, notes: RowNotes): Coverage {
  const found = { regions: new Set<string>(), countries: new Set<string>(), groups: new Set<string>() };
  const inWords = new Set<string>();
  let world = false;
  for (const value of partsOf(text)) {
    const area = areaOf(value);
    switch (area?.is) {
      case 'world':
        world = true;
        break;
      case 'regions':
      case 'countries':
      case 'groups':
        found[area.is].add(area.id);
        break;
      case undefined:
        inWords.add(value);
        notes.add('unknown-area', {
          value,
          message:
            'Not a region, a group of countries or a country that we know. It was kept in words and counts nowhere.',
        });
    }
  }
  return {
    ...(world && { world }),
    regions: [...found.regions] as Coverage['regions'],
    countries: [...found.countries],
    groups: [...found.groups] as Coverage['groups'],
    ...(inWords.size > 0 && { inWords: [...inWords] }),
  };
}

/** The cell that `readCoverage` reads as this coverage. */
export function writeCoverage(coverage: Coverage): string {
  const { world, regions, groups, countries, inWords = [] } = coverage;
  return joinList([...(world ? ['world'] : []), ...regions, ...groups, ...countries, ...inWords]);
}

/** Whether a text names an area, so that a list may be split at its commas. */
export function isArea(text: string): boolean {
  return areaOf(text) !== undefined;
}

type Area = { is: 'world' } | { is: 'regions' | 'countries' | 'groups'; id: string };

function areaOf(text: string): Area | undefined {
  // A code is a country and no other name: AU is Australia.
  if (regionOfCountry(text) !== undefined) return { is: 'countries', id: text };
  if (findMatch(AREAS, text)) return { is: 'world' };
  const region = findMatch(REGIONS, text)?.term.id;
  if (region !== undefined) return { is: 'regions', id: region };
  const group = findMatch(COUNTRY_GROUPS, text)?.term.id;
  if (group !== undefined) return { is: 'groups', id: group };
  const country = parseCountry(text);
  return country === undefined ? undefined : { is: 'countries', id: country };
}

/** The parts of a cell; one that is no area is split at its commas where one of the parts is. */
export function partsOf(text: string): string[] {
  return splitList(text).flatMap((value) => {
    if (isArea(value)) return [value];
    const parts = withSingleSpaces(value)
      .split(/ ?, ?/)
      .filter((part) => part !== '');
    return parts.length > 1 && parts.some(isArea) ? parts : [value];
  });
}
