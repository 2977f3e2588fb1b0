import type { RegionId } from '../../../domain/vocabularies/regions.ts';

/** Other spellings of the regions of M49. */
export const REGION_ALIASES: Readonly<Partial<Record<RegionId, string>>> = {
  africa: `Afrika`,
  'northern-africa': `North Africa; Norte de África; África del Norte; Magreb; Afrique du Nord; Maghreb;
      Norte da África; África do Norte; Àfrica del Nord; Nordafrika`,
  'sub-saharan-africa': `Subsaharan Africa; Afrique sub-saharienne; África subsaariana; Àfrica subsahariana;
      Subsahara-Afrika; Afrika südlich der Sahara`,
  'eastern-africa': `East Africa; África del Este; Afrique de l’Est; África Oriental; Àfrica oriental; Ostafrika`,
  'middle-africa': `Central Africa; África Central; Àfrica central; Zentralafrika`,
  'southern-africa': `África austral; Sur de África; Afrique méridionale; África Austral; Àfrica meridional;
      südliches Afrika`,
  'western-africa': `West Africa; África del Oeste; Afrique de l’Ouest; África Ocidental; Àfrica occidental;
      Westafrika`,
  americas: `The Americas; America; América; Amérique; Amèrica; Amerika`,
  'northern-america': `North America; América del Norte; Norteamérica; Amérique du Nord; América do Norte;
      Amèrica del Nord; Nordamerika`,
  'latin-america-caribbean': `Latin America; Latin America & the Caribbean; Latin America & Caribbean;
      Latin America and Caribbean; LAC; América Latina; Latinoamérica; Latinoamérica y el Caribe; Amérique latine;
      Amérique latine et les Caraïbes; América Latina e Caribe; América Latina e o Caribe; Amèrica Llatina;
      Amèrica Llatina i el Carib; Lateinamerika; Lateinamerika und Karibik; Lateinamerika und die Karibik`,
  caribbean: `The Caribbean; El Caribe; Antillas; Antilles; Carib; Karibik`,
  'central-america': `Centroamérica; Mesoamérica; Amèrica Central; Mittelamerika; Zentralamerika`,
  'south-america': `Sudamérica; Suramérica; América do Sul; Amèrica del Sud; Südamerika`,
  asia: `Ásia; Àsia; Asien`,
  'central-asia': `Ásia Central; Àsia central; Zentralasien; Mittelasien`,
  'eastern-asia': `East Asia; Este de Asia; Asie de l’Est; Ásia Oriental; Leste Asiático; Àsia oriental; Ostasien`,
  'south-eastern-asia': `Southeast Asia; South-East Asia; South East Asia; Southeastern Asia; Sudeste asiático;
      Sureste asiático; Sudeste Asiático; Sud-est asiàtic; Südostasien`,
  'southern-asia': `South Asia; Sur de Asia; Asia del Sur; Asie du Sud; Sul da Ásia; Ásia Meridional; Àsia meridional; Südasien`,
  'western-asia': `West Asia; Middle East; Near East; Oriente Medio; Oriente Próximo; Medio Oriente; Moyen-Orient;
      Proche-Orient; Asie de l’Ouest; Ásia Ocidental; Oriente Médio; Médio Oriente; Àsia occidental; Orient Mitjà;
      Pròxim Orient; Westasien; Naher Osten; Vorderasien`,
  'eastern-europe': `East Europe; Europa del Este; Europe de l’Est; Europa Oriental; Leste Europeu; Europa de l’Est;
      Osteuropa`,
  'northern-europe': `North Europe; Norte de Europa; Europa del Norte; Europe du Nord; Norte da Europa; Europa do Norte;
      Europa del Nord; Nordeuropa`,
  'southern-europe': `South Europe; Sur de Europa; Europa del Sur; Europe du Sud; Sul da Europa; Europa do Sul;
      Europa del Sud; Südeuropa`,
  'western-europe': `West Europe; Europa del Oeste; Europe de l’Ouest; Europa Ocidental; Europa Occidental;
      Westeuropa`,
  oceania: `Oceânia; Oceania and the Pacific; Pacific; Pacífico; Pacifique; Ozeanien`,
  'australia-new-zealand': `Australia & New Zealand; Australasia; Australia y Nueva Zelanda; Austrália e Nova Zelândia;
      Austràlia i Nova Zelanda; Australien und Neuseeland`,
  melanesia: `Melanésia; Melanèsia; Melanesien`,
  micronesia: `Micronésia; Micronèsia; Mikronesien`,
  polynesia: `Polinésia; Polinèsia; Polynesien`,
};
