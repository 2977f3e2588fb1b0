import { spellings } from '../term.ts';
import type { RegionShape } from './region-shape.ts';

export const ASIA_EUROPE_OCEANIA = [
  {
    id: 'asia',
    m49: '142',
    labels: { en: 'Asia', es: 'Asia', fr: 'Asie' },
    aliases: spellings(`Ásia; Àsia; Asien`),
  },
  {
    id: 'central-asia',
    m49: '143',
    parent: 'asia',
    labels: { en: 'Central Asia', es: 'Asia central', fr: 'Asie centrale' },
    aliases: spellings(`Ásia Central; Àsia central; Zentralasien; Mittelasien`),
  },
  {
    id: 'eastern-asia',
    m49: '030',
    parent: 'asia',
    labels: { en: 'Eastern Asia', es: 'Asia oriental', fr: 'Asie orientale' },
    aliases: spellings(
      `East Asia; Este de Asia; Asie de l’Est; Ásia Oriental; Leste Asiático; Àsia oriental; Ostasien`,
    ),
  },
  {
    id: 'south-eastern-asia',
    m49: '035',
    parent: 'asia',
    labels: { en: 'South-eastern Asia', es: 'Asia sudoriental', fr: 'Asie du Sud-Est' },
    aliases: spellings(`Southeast Asia; South-East Asia; South East Asia; Southeastern Asia; Sudeste asiático;
      Sureste asiático; Sudeste Asiático; Sud-est asiàtic; Südostasien`),
  },
  {
    id: 'southern-asia',
    m49: '034',
    parent: 'asia',
    labels: { en: 'Southern Asia', es: 'Asia meridional', fr: 'Asie méridionale' },
    aliases: spellings(
      `South Asia; Sur de Asia; Asia del Sur; Asie du Sud; Sul da Ásia; Ásia Meridional; Àsia meridional; Südasien`,
    ),
  },
  {
    id: 'western-asia',
    m49: '145',
    parent: 'asia',
    labels: { en: 'Western Asia', es: 'Asia occidental', fr: 'Asie occidentale' },
    aliases:
      spellings(`West Asia; Middle East; Near East; Oriente Medio; Oriente Próximo; Medio Oriente; Moyen-Orient;
      Proche-Orient; Asie de l’Ouest; Ásia Ocidental; Oriente Médio; Médio Oriente; Àsia occidental; Orient Mitjà;
      Pròxim Orient; Westasien; Naher Osten; Vorderasien`),
  },
  { id: 'europe', m49: '150', labels: { en: 'Europe', es: 'Europa', fr: 'Europe' } },
  {
    id: 'eastern-europe',
    m49: '151',
    parent: 'europe',
    labels: { en: 'Eastern Europe', es: 'Europa oriental', fr: 'Europe orientale' },
    aliases:
      spellings(`East Europe; Europa del Este; Europe de l’Est; Europa Oriental; Leste Europeu; Europa de l’Est;
      Osteuropa`),
  },
  {
    id: 'northern-europe',
    m49: '154',
    parent: 'europe',
    labels: { en: 'Northern Europe', es: 'Europa septentrional', fr: 'Europe septentrionale' },
    aliases:
      spellings(`North Europe; Norte de Europa; Europa del Norte; Europe du Nord; Norte da Europa; Europa do Norte;
      Europa del Nord; Nordeuropa`),
  },
  {
    id: 'southern-europe',
    m49: '039',
    parent: 'europe',
    labels: { en: 'Southern Europe', es: 'Europa meridional', fr: 'Europe méridionale' },
    aliases:
      spellings(`South Europe; Sur de Europa; Europa del Sur; Europe du Sud; Sul da Europa; Europa do Sul;
      Europa del Sud; Südeuropa`),
  },
  {
    id: 'western-europe',
    m49: '155',
    parent: 'europe',
    labels: { en: 'Western Europe', es: 'Europa occidental', fr: 'Europe occidentale' },
    aliases: spellings(`West Europe; Europa del Oeste; Europe de l’Ouest; Europa Ocidental; Europa Occidental;
      Westeuropa`),
  },
  {
    id: 'oceania',
    m49: '009',
    labels: { en: 'Oceania', es: 'Oceanía', fr: 'Océanie' },
    aliases: spellings(`Oceânia; Oceania and the Pacific; Pacific; Pacífico; Pacifique; Ozeanien`),
  },
  {
    id: 'australia-new-zealand',
    m49: '053',
    parent: 'oceania',
    labels: {
      en: 'Australia and New Zealand',
      es: 'Australia y Nueva Zelandia',
      fr: 'Australie et Nouvelle-Zélande',
    },
    aliases:
      spellings(`Australia & New Zealand; Australasia; Australia y Nueva Zelanda; Austrália e Nova Zelândia;
      Austràlia i Nova Zelanda; Australien und Neuseeland`),
  },
  {
    id: 'melanesia',
    m49: '054',
    parent: 'oceania',
    labels: { en: 'Melanesia', es: 'Melanesia', fr: 'Mélanésie' },
    aliases: spellings(`Melanésia; Melanèsia; Melanesien`),
  },
  {
    id: 'micronesia',
    m49: '057',
    parent: 'oceania',
    labels: { en: 'Micronesia', es: 'Micronesia', fr: 'Micronésie' },
    aliases: spellings(`Micronésia; Micronèsia; Mikronesien`),
  },
  {
    id: 'polynesia',
    m49: '061',
    parent: 'oceania',
    labels: { en: 'Polynesia', es: 'Polinesia', fr: 'Polynésie' },
    aliases: spellings(`Polinésia; Polinèsia; Polynesien`),
  },
] as const satisfies readonly RegionShape[];
