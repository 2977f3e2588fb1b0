import type { Place } from './geonames.ts';

/** A municipality or town that is no place of GeoNames and in none of its lists of divisions, from a page that somebody read. */
interface KnownMunicipality {
  readonly name: string;
  readonly country: string;
  /** GeoNames' codes of the divisions around it. */
  readonly admin1: string;
  readonly admin2: string;
  readonly state: string;
  readonly otherNames: string;
  /** Where the page says it: degrees, and inhabitants. */
  readonly at?: { readonly lat: string; readonly lng: string; readonly population: number };
  /** The page, as read on 30 November 2026. */
  readonly source: string;
}

const KNOWN_MUNICIPALITIES: readonly KnownMunicipality[] = [
  {
    name: 'Merton',
    country: 'GB',
    admin1: 'ENG',
    admin2: 'GLA',
    state: 'England',
    otherNames: 'London Borough of Merton',
    source: 'https://simple.m.wikipedia.org/wiki/London_Borough_of_Merton',
  },
  {
    name: 'Comas',
    country: 'PE',
    admin1: '15',
    admin2: '1501',
    state: 'Lima region',
    otherNames: '',
    source: 'https://wikimili.com/en/List_of_districts_of_Lima',
  },
  {
    name: 'Cherbourg-en-Cotentin',
    country: 'FR',
    admin1: '28',
    admin2: '50',
    state: 'Normandy',
    otherNames: '',
    source: 'https://www.wikimanche.fr/Cherbourg-en-Cotentin',
  },
  {
    name: 'Beeston',
    country: 'GB',
    admin1: 'ENG',
    admin2: 'J9',
    state: 'England',
    otherNames: '',
    at: { lat: '52.9267', lng: '-1.2156', population: 37_010 },
    source: 'http://piglix.com/piglix/Beeston,_Nottinghamshire',
  },
];

/** As places, most of which nobody counted the people of and which have no point on the map. */
export function knownMunicipalities(): (Place & { key: string; state: string })[] {
  return KNOWN_MUNICIPALITIES.map((known, index) => ({
    ...known,
    key: `known${index}`, // no hyphen: it marks another name
    id: Number.NaN,
    asciiName: known.name,
    lat: known.at?.lat ?? '',
    lng: known.at?.lng ?? '',
    population: known.at?.population ?? 0,
    isMinor: false,
    isCapital: false,
  }));
}
