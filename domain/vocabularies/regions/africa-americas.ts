import { spellings } from '../term.ts';
import type { RegionShape } from './region-shape.ts';

export const AFRICA_AND_AMERICAS = [
  {
    id: 'africa',
    m49: '002',
    labels: { en: 'Africa', es: 'África', fr: 'Afrique' },
    aliases: spellings(`Afrika`),
  },
  {
    id: 'northern-africa',
    m49: '015',
    parent: 'africa',
    labels: { en: 'Northern Africa', es: 'África septentrional', fr: 'Afrique septentrionale' },
    aliases: spellings(`North Africa; Norte de África; África del Norte; Magreb; Afrique du Nord; Maghreb;
      Norte da África; África do Norte; Àfrica del Nord; Nordafrika`),
  },
  {
    id: 'sub-saharan-africa',
    m49: '202',
    parent: 'africa',
    labels: { en: 'Sub-Saharan Africa', es: 'África subsahariana', fr: 'Afrique subsaharienne' },
    aliases: spellings(`Subsaharan Africa; Afrique sub-saharienne; África subsaariana; Àfrica subsahariana;
      Subsahara-Afrika; Afrika südlich der Sahara`),
  },
  {
    id: 'eastern-africa',
    m49: '014',
    parent: 'sub-saharan-africa',
    labels: { en: 'Eastern Africa', es: 'África oriental', fr: 'Afrique orientale' },
    aliases: spellings(
      `East Africa; África del Este; Afrique de l’Est; África Oriental; Àfrica oriental; Ostafrika`,
    ),
  },
  {
    id: 'middle-africa',
    m49: '017',
    parent: 'sub-saharan-africa',
    labels: { en: 'Middle Africa', es: 'África central', fr: 'Afrique centrale' },
    aliases: spellings(`Central Africa; África Central; Àfrica central; Zentralafrika`),
  },
  {
    id: 'southern-africa',
    m49: '018',
    parent: 'sub-saharan-africa',
    labels: { en: 'Southern Africa', es: 'África meridional', fr: 'Afrique australe' },
    aliases: spellings(`África austral; Sur de África; Afrique méridionale; África Austral; Àfrica meridional;
      südliches Afrika`),
  },
  {
    id: 'western-africa',
    m49: '011',
    parent: 'sub-saharan-africa',
    labels: { en: 'Western Africa', es: 'África occidental', fr: 'Afrique occidentale' },
    aliases:
      spellings(`West Africa; África del Oeste; Afrique de l’Ouest; África Ocidental; Àfrica occidental;
      Westafrika`),
  },
  {
    id: 'americas',
    m49: '019',
    labels: { en: 'Americas', es: 'Américas', fr: 'Amériques' },
    aliases: spellings(`The Americas; America; América; Amérique; Amèrica; Amerika`),
  },
  {
    id: 'northern-america',
    m49: '021',
    parent: 'americas',
    labels: { en: 'Northern America', es: 'América septentrional', fr: 'Amérique septentrionale' },
    aliases: spellings(`North America; América del Norte; Norteamérica; Amérique du Nord; América do Norte;
      Amèrica del Nord; Nordamerika`),
  },
  {
    id: 'latin-america-caribbean',
    m49: '419',
    parent: 'americas',
    labels: {
      en: 'Latin America and the Caribbean',
      es: 'América Latina y el Caribe',
      fr: 'Amérique latine et Caraïbes',
    },
    aliases: spellings(`Latin America; Latin America & the Caribbean; Latin America & Caribbean;
      Latin America and Caribbean; LAC; América Latina; Latinoamérica; Latinoamérica y el Caribe; Amérique latine;
      Amérique latine et les Caraïbes; América Latina e Caribe; América Latina e o Caribe; Amèrica Llatina;
      Amèrica Llatina i el Carib; Lateinamerika; Lateinamerika und Karibik; Lateinamerika und die Karibik`),
  },
  {
    id: 'caribbean',
    m49: '029',
    parent: 'latin-america-caribbean',
    labels: { en: 'Caribbean', es: 'Caribe', fr: 'Caraïbes' },
    aliases: spellings(`The Caribbean; El Caribe; Antillas; Antilles; Carib; Karibik`),
  },
  {
    id: 'central-america',
    m49: '013',
    parent: 'latin-america-caribbean',
    labels: { en: 'Central America', es: 'América Central', fr: 'Amérique centrale' },
    aliases: spellings(`Centroamérica; Mesoamérica; Amèrica Central; Mittelamerika; Zentralamerika`),
  },
  {
    id: 'south-america',
    m49: '005',
    parent: 'latin-america-caribbean',
    labels: { en: 'South America', es: 'América del Sur', fr: 'Amérique du Sud' },
    aliases: spellings(`Sudamérica; Suramérica; América do Sul; Amèrica del Sud; Südamerika`),
  },
] as const satisfies readonly RegionShape[];
