import { featuresContaining } from '@rapideditor/country-coder';

/** The nations of the United Kingdom, which readers name as countries, by their ISO 3166-2 codes. */
export const NATIONS: readonly { readonly id: string; readonly code: string; readonly words: string }[] = [
  {
    id: 'england',
    code: 'GB-ENG',
    words: 'England; Inglaterra; Angleterre; Anglaterra; Inghilterra; Англия; إنجلترا; 英格兰; इंग्लैंड',
  },
  {
    id: 'scotland',
    code: 'GB-SCT',
    words:
      'Scotland; Scottish; Escocia; escocés; Écosse; écossais; Escócia; Escòcia; Schottland; Scozia; Шотландия; اسكتلندا; 苏格兰; स्कॉटलैंड',
  },
  {
    id: 'wales',
    code: 'GB-WLS',
    words:
      'Wales; Welsh; Cymru; País de Gales; Pays de Galles; gallois; Gal·les; Galles; Уэльс; ويلز; 威尔士; वेल्स',
  },
  {
    id: 'northernireland',
    code: 'GB-NIR',
    words:
      'Northern Ireland; Irlanda del Norte; Irlande du Nord; Irlanda do Norte; Irlanda del Nord; Nordirland; Северная Ирландия; أيرلندا الشمالية; 北爱尔兰; उत्तरी आयरलैंड',
  },
];

interface Coordinates {
  readonly lat?: number | undefined;
  readonly lng?: number | undefined;
}

/** The nation that a place is in; undefined outside the United Kingdom. */
export function nationAt({ lat, lng }: Coordinates): string | undefined {
  if (lat === undefined || lng === undefined) return undefined;
  const codes = featuresContaining([lng, lat]).flatMap(({ properties }) => properties.aliases ?? []);
  return NATIONS.find(({ code }) => codes.includes(code))?.id;
}
