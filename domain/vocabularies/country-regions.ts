import type { RegionId } from './regions.ts';

/**
 * ISO 3166-1 alpha-2 codes under their UN M49 sub-region; a test holds the list against
 * `@rapideditor/country-coder`. M49 has no place for two that we need: Taiwan (TW) goes to Eastern Asia and
 * Kosovo (XK, a user-assigned code) to Southern Europe, where their neighbours are. Antarctica (AQ) is in no region.
 */
const COUNTRIES_BY_REGION = {
  'northern-africa': 'DZ EG EH LY MA SD TN',
  'eastern-africa': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  'middle-africa': 'AO CD CF CG CM GA GQ ST TD',
  'southern-africa': 'BW LS NA SZ ZA',
  'western-africa': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  'northern-america': 'BM CA GL PM US',
  caribbean: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  'central-america': 'BZ CR GT HN MX NI PA SV',
  'south-america': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  'central-asia': 'KG KZ TJ TM UZ',
  'eastern-asia': 'CN HK JP KP KR MN MO TW',
  'south-eastern-asia': 'BN ID KH LA MM MY PH SG TH TL VN',
  'southern-asia': 'AF BD BT IN IR LK MV NP PK',
  'western-asia': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  'eastern-europe': 'BG BY CZ HU MD PL RO RU SK UA',
  'northern-europe': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  'southern-europe': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  'western-europe': 'AT BE CH DE FR LI LU MC NL',
  'australia-new-zealand': 'AU CC CX HM NF NZ',
  melanesia: 'FJ NC PG SB VU',
  micronesia: 'FM GU KI MH MP NR PW UM',
  polynesia: 'AS CK NU PF PN TK TO TV WF WS',
} as const satisfies Partial<Record<RegionId, string>>;

/** The 22 sub-regions that countries are in. */
export type LeafRegionId = keyof typeof COUNTRIES_BY_REGION;

/** Country code (upper case) to its UN M49 sub-region. Without a prototype, so that `in` knows nothing but countries. */
export const COUNTRY_REGIONS: Readonly<Record<string, LeafRegionId>> = Object.assign(
  Object.create(null) as Record<string, LeafRegionId>,
  Object.fromEntries(
    Object.entries(COUNTRIES_BY_REGION).flatMap(([region, countries]) =>
      countries.split(' ').map((country) => [country, region as LeafRegionId]),
    ),
  ),
);

/** The UN M49 sub-region of a country, given by its code; undefined for an unknown code and for Antarctica. */
export function regionOfCountry(country: string): LeafRegionId | undefined {
  return COUNTRY_REGIONS[country];
}
