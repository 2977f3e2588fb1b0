import { foldText } from '../../domain/vocabularies/fold.ts';

/**
 * Names of first-level divisions by GeoNames' code, for countries whose city names repeat much: `code name`, and an
 * abbreviation after a slash where the code is not the usual one. The city file itself only has the codes.
 */
const DIVISIONS: Readonly<Record<string, string>> = {
  AU: `01 Australian Capital Territory/ACT; 02 New South Wales/NSW; 03 Northern Territory/NT; 04 Queensland/QLD;
    05 South Australia/SA; 06 Tasmania/TAS; 07 Victoria/VIC; 08 Western Australia/WA`,
  BR: `01 Acre/AC; 02 Alagoas/AL; 03 Amapá/AP; 04 Amazonas/AM; 05 Bahia/BA; 06 Ceará/CE; 07 Distrito Federal/DF;
    08 Espírito Santo/ES; 11 Mato Grosso do Sul/MS; 13 Maranhão/MA; 14 Mato Grosso/MT; 15 Minas Gerais/MG; 16 Pará/PA;
    17 Paraíba/PB; 18 Paraná/PR; 20 Piauí/PI; 21 Rio de Janeiro/RJ; 22 Rio Grande do Norte/RN;
    23 Rio Grande do Sul/RS; 24 Rondônia/RO; 25 Roraima/RR; 26 Santa Catarina/SC; 27 São Paulo/SP; 28 Sergipe/SE;
    29 Goiás/GO; 30 Pernambuco/PE; 31 Tocantins/TO`,
  CA: `01 Alberta/AB; 02 British Columbia/BC; 03 Manitoba/MB; 04 New Brunswick/NB; 05 Newfoundland and Labrador/NL;
    07 Nova Scotia/NS; 08 Ontario/ON; 09 Prince Edward Island/PE; 10 Quebec/QC; 11 Saskatchewan/SK; 12 Yukon/YT;
    13 Northwest Territories/NT; 14 Nunavut/NU`,
  CN: `01 Anhui; 02 Zhejiang; 03 Jiangxi; 04 Jiangsu; 05 Jilin; 06 Qinghai; 07 Fujian; 08 Heilongjiang; 09 Henan; 10 Hebei;
    11 Hunan; 12 Hubei; 13 Xinjiang; 14 Tibet/Xizang; 15 Gansu; 16 Guangxi; 18 Guizhou; 19 Liaoning;
    20 Inner Mongolia/Nei Mongol; 21 Ningxia; 22 Beijing; 23 Shanghai; 24 Shanxi; 25 Shandong; 26 Shaanxi; 28 Tianjin;
    29 Yunnan; 30 Guangdong; 31 Hainan; 32 Sichuan; 33 Chongqing`,
  DE: `01 Baden-Württemberg/BW; 02 Bavaria/BY/Bayern; 03 Bremen/HB; 04 Hamburg/HH; 05 Hesse/HE/Hessen;
    06 Lower Saxony/NI/Niedersachsen; 07 North Rhine-Westphalia/NW/NRW/Nordrhein-Westfalen;
    08 Rhineland-Palatinate/RP/Rheinland-Pfalz; 09 Saarland/SL; 10 Schleswig-Holstein/SH; 11 Brandenburg/BB;
    12 Mecklenburg-Vorpommern/MV; 13 Saxony/SN/Sachsen; 14 Saxony-Anhalt/ST/Sachsen-Anhalt;
    15 Thuringia/TH/Thüringen; 16 Berlin/BE`,
  GB: `ENG England; SCT Scotland; WLS Wales/Cymru; NIR Northern Ireland/NI`,
  IN: `02 Andhra Pradesh/AP; 03 Assam/AS; 05 Chandigarh/CH; 07 Delhi/DL; 09 Gujarat/GJ; 10 Haryana/HR; 12 Jammu and Kashmir/JK;
    13 Kerala/KL; 16 Maharashtra/MH; 19 Karnataka/KA; 21 Odisha/OD/Orissa; 23 Punjab/PB; 24 Rajasthan/RJ;
    25 Tamil Nadu/TN; 28 West Bengal/WB; 33 Goa/GA; 34 Bihar/BR; 35 Madhya Pradesh/MP; 36 Uttar Pradesh/UP;
    37 Chhattisgarh/CG; 38 Jharkhand/JH; 39 Uttarakhand/UK; 40 Telangana/TS`,
  MX: `01 Aguascalientes; 02 Baja California; 03 Baja California Sur; 04 Campeche; 05 Chiapas; 06 Chihuahua; 07 Coahuila;
    08 Colima; 09 Ciudad de México/CDMX/Mexico City; 10 Durango; 11 Guanajuato; 12 Guerrero; 13 Hidalgo; 14 Jalisco;
    15 Estado de México/Edomex; 16 Michoacán; 17 Morelos; 18 Nayarit; 19 Nuevo León; 20 Oaxaca; 21 Puebla;
    22 Querétaro; 23 Quintana Roo; 24 San Luis Potosí; 25 Sinaloa; 26 Sonora; 27 Tabasco; 28 Tamaulipas;
    29 Tlaxcala; 30 Veracruz; 31 Yucatán; 32 Zacatecas`,
  NG: `11 Federal Capital Territory/FCT`,
  PH: `05 Bicol/Camarines Sur/Camarines Norte/Albay/Sorsogon; 07 Central Visayas/Cebu/Bohol`,
  US: `AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware;
    DC District of Columbia/D.C.; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa;
    KS Kansas; KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota;
    MS Mississippi; MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico;
    NY New York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania;
    RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VT Vermont; VA Virginia;
    WA Washington; WV West Virginia; WI Wisconsin; WY Wyoming`,
};

interface Division {
  readonly country: string;
  readonly code: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

const divisions: readonly Division[] = Object.entries(DIVISIONS).flatMap(([country, text]) =>
  text.split(';').map((entry) => {
    const [code = '', rest = ''] = entry.trim().split(/ (.*)/s);
    const [name = '', ...others] = rest.split('/');
    return { country, code, name, spellings: [code, name, ...others].map(foldText) };
  }),
);

const names = new Map(divisions.map(({ country, code, name }) => [`${country} ${code}`, name]));

/** The name of a first-level division; undefined for countries that are not listed. */
export function divisionName(country: string, code: string): string | undefined {
  return names.get(`${country} ${code}`);
}

/** GeoNames' code of the division that a text names, in a country whose divisions are listed. */
export function divisionCode(country: string, text: string): string | undefined {
  const folded = foldText(text);
  return divisions.find((division) => division.country === country && division.spellings.includes(folded))
    ?.code;
}

/** Every country that has a division so named, for places written "Austin, TX". */
export function divisionsNamed(text: string): { country: string; code: string }[] {
  const folded = foldText(text);
  return divisions.filter((division) => division.spellings.includes(folded) && !/^\d+$/.test(folded));
}
