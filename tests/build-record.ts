import type { City } from '../domain/city.ts';
import type { LibraryRecord } from '../domain/record.ts';

/** A valid record in which a test names only what it is about. */
export function buildRecord(given: Partial<LibraryRecord> = {}): LibraryRecord {
  return {
    id: 'strategy-barcelona-climate-plan',
    kind: 'strategy' as const,
    title: 'Climate Plan 2018–2030',
    summary: 'What the city does to halve its emissions.',
    sections: [],
    city: BARCELONA,
    themes: ['resilience' as const],
    topics: ['climate-mitigation' as const],
    unmappedTopics: [],
    sdgs: [{ goal: 13, from: 'declared' as const }],
    sdgTargets: [],
    years: { adopted: 2018 },
    languages: ['ca'],
    actors: [],
    awards: [],
    links: { alsoAt: [] },
    ...given,
  };
}

/** Records `id-1` … `id-n`, each with its own title. */
export function buildRecords(count: number, given: Partial<LibraryRecord> = {}): LibraryRecord[] {
  return Array.from({ length: count }, (_, index) =>
    buildRecord({ id: `id-${index + 1}`, title: `Plan ${index + 1}`, ...given }),
  );
}

export const BARCELONA: City = {
  id: 'barcelona-es',
  name: 'Barcelona',
  country: 'ES',
  region: 'europe',
  subregion: 'southern-europe',
  lat: 41.39,
  lng: 2.16,
  population: 1_620_000,
};

export const BOGOTA: City = {
  id: 'bogota-co',
  name: 'Bogotá',
  country: 'CO',
  region: 'americas',
  subregion: 'south-america',
  lat: 4.61,
  lng: -74.08,
  population: 7_700_000,
};
