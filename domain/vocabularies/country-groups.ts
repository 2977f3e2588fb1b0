import type { Term, Vocabulary } from './term.ts';

/** A group of countries that offers are made to, with its members as ISO 3166-1 codes. */
export interface CountryGroup<Id extends string = string> extends Term<Id> {
  readonly countries: readonly string[];
  /** Those of which no page that was read says whether they are members. */
  readonly unsure?: readonly string[];
}

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const LDC =
  'AF AO BF BI BJ CD CF DJ ER ET GM GN GW HT KH KI KM LR LS MG ML MM MR MW MZ NE RW SB SD SL SN SO SS TD TG TL TV TZ UG YE ZM';
const LEAVING_LDC = 'BD LA NP';

const terms = [
  // https://european-union.europa.eu/principles-countries-history/eu-countries_en
  group('eu', EU),
  // With Iceland, Liechtenstein and Norway: https://www.gdprsummary.com/gdpr-definitions/european-economic-area/, read 2026-11-30.
  group('eea', `${EU} IS LI NO`),
  // Nine candidates, and Kosovo as a potential one: https://wiki.gravy.cc/wiki/Potential_enlargement_of_the_European_Union, read 2026-11-30.
  group('eu-candidates', 'AL BA GE MD ME MK RS TR UA XK'),
  // The DAC list of ODA recipients for reporting on 2024 and 2025 flows, without Nauru, which left it on 1 January 2026:
  // http://search.oecd.org/dac/financing-sustainable-development/development-finance-standards/daclist.htm. Palau stays:
  // https://www.oecd.org/dac/financing-sustainable-development/development-finance-standards/daclist.htm. No page that could be
  // read named the small territories of the list, and whether Montserrat left was not said; all read on 2026-11-30.
  group(
    'oecd-dac',
    `${LDC} ${LEAVING_LDC} KP SY BO BT CG CI CM CV DZ EG FM GH HN IN IR JO KE KG LB LK MA MN NG NI PG PH PK PS ST SZ TJ TN UA UZ VN VU WS ZW
     AL AM AR AZ BA BR BW BY BZ CN CO CR CU DM DO EC FJ GA GD GE GQ GT GY ID IQ JM KZ LC LY MD ME MH MK MU MV MX MY NA PA
     PE PW PY RS SR SV TH TM TO TR VC VE XK ZA`,
    'MS NU SH TK WF',
  ),
  // The United Nations' list of December 2024. Three were to leave it on 24 November 2026, which Bangladesh asked to put off;
  // whether they did was on no page: https://www.southasiatime.com/2021/11/26/nepal-bangladesh-and-laos-to-graduate-from-the-ldc-status-by-2026/
  // and https://ethnicjournal.com/un-body-recommends-deferral-of-bangladesh-ldc-graduation/, read 2026-11-30.
  group('ldc', LDC, LEAVING_LDC),
  // Without the associate members of the United Nations’ commissions, read 2026-11-30:
  // https://www.verifavia.com/greenhouse-gas-verification/fq-which-are-the-small-island-developing-states-302.php
  group(
    'sids',
    'AG BB BS BZ CK CU CV DM DO FJ FM GD GW GY HT JM KI KM KN LC MH MU MV NR NU PG PW SB SC SG SR ST TL TO TT TV VC VU WS',
  ),
  // https://en.bb.lv/article/world-news/2025/10/27/timor-leste-becomes-the-11th-member-of-asean-74893, read 2026-11-30.
  group('asean', 'BN ID KH LA MM MY PH SG TH TL VN'),
  // Its page on who borrows under which terms, read on 30 November 2026.
  group(
    'adb',
    'AF AM AZ BD BT CK CN FJ FM GE ID IN KG KH KI KZ LA LK MH MM MN MV MY NP NR PG PH PK PW SB TH TJ TL TM TO TV UZ VN VU WS',
  ),
  // https://vi0.me/wiki/African_Union?lang=simple, a copy of Wikipedia, read 2026-11-30.
  group(
    'african-union',
    `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD
     SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW`,
  ),
] as const;

export type CountryGroupId = (typeof terms)[number]['id'];

/** Groups of countries, by their members, which change: each says after which list. */
export const COUNTRY_GROUPS: Vocabulary<CountryGroupId, CountryGroup<CountryGroupId>> = {
  key: 'group',
  terms,
};

function group<Id extends string>(id: Id, countries: string, unsure?: string): CountryGroup<Id> {
  const codes = (text: string) => text.split(/\s+/);
  return { id, countries: codes(countries), ...(unsure !== undefined && { unsure: codes(unsure) }) };
}
