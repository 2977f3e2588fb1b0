import type { AreaId } from '../../../domain/vocabularies/areas.ts';
import type { ApplicantId } from '../../../domain/vocabularies/applicants.ts';
import type { CountryGroupId } from '../../../domain/vocabularies/country-groups.ts';
import type { InstrumentId } from '../../../domain/vocabularies/instruments.ts';
import type { WindowKindId } from '../../../domain/vocabularies/window-kinds.ts';

/** Other spellings of the world. Not “all cities”: who writes that may mean those of one country. */
export const AREA_ALIASES: Readonly<Record<AreaId, string>> = {
  world: `worldwide; global; all countries; any country; mundo; mundial; todo el mundo; monde; mondial; mundo inteiro; món; weltweit`,
};

/** Other spellings of the groups of countries. */
export const COUNTRY_GROUP_ALIASES: Readonly<Partial<Record<CountryGroupId, string>>> = {
  eu: `EU member states; member states of the European Union; European Union member states; UE; EU-27`,
  eea: `EEA`,
  'eu-candidates': `EU candidate countries; candidate countries; IPA countries`,
  'oecd-dac': `OECD-DAC recipients; OECD DAC; DAC list; ODA recipients; ODA-eligible countries; OECD-DAC ODA recipients; developing countries`,
  ldc: `LDCs`,
  sids: `small island developing states; small island states`,
  adb: `ADB developing member countries; ADB members`,
};

/** Other spellings of those who may ask a fund. */
export const APPLICANT_ALIASES: Readonly<Partial<Record<ApplicantId, string>>> = {
  city: `cities; municipality; municipalities; local government; local governments; local authority; local authorities; urban authority;
      ciudades; municipio; municipios; villes; communes; cidades; municípios; ciutats; municipis`,
  'metropolitan-authority': `metropolitan authorities; metropolitan government; metropolitan governments`,
  region: `regions; regional government`,
  'municipal-company': `municipal companies; utility; utilities; municipal utility`,
  association: `associations; municipal association; municipal associations; association of cities; municipal-association`,
  'national-government': `government; governments; national governments; central government`,
  'accredited-entity': `accredited entities`,
  ngo: `NGOs; civil society`,
  private: `companies; private sector; company`,
  research: `universities; university; research institutions`,
};

/** Other spellings of the forms of help. */
export const INSTRUMENT_ALIASES: Readonly<Partial<Record<InstrumentId, string>>> = {
  grant: `grants`,
  'technical-assistance': `technical assistance (in kind); TA; advice; advisory services`,
  loan: `loans; credit`,
  guarantee: `guarantees`,
  prize: `prizes; award; awards`,
};

/** Other spellings of when a fund may be asked. */
export const WINDOW_KIND_ALIASES: Readonly<Partial<Record<WindowKindId, string>>> = {
  rolling: `rolling basis; continuous; always open; open`,
  call: `calls; call for proposals`,
  invitation: `by invitation; invitation only`,
};
