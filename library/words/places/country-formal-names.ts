/**
 * Names by which the United Nations and the World Bank call countries and areas in the six languages of the former, where
 * CLDR has a shorter one. Words may come in any order: "Iran (Islamic Republic of)" is "Islamic Republic of Iran".
 */
const FORMAL_NAMES: Readonly<Record<string, string>> = {
  BO: 'Estado Plurinacional de Bolivia; État plurinational de Bolivie; Многонациональное Государство Боливия; 玻利维亚(多民族国); 多民族玻利维亚国; بوليفيا دولة المتعددة القوميات; دولة بوليفيا المتعددة القوميات',
  BQ: 'Bonaire, Sint Eustatius and Saba; Bonaire, San Eustaquio y Saba; Bonaire, Saint-Eustache et Saba',
  CD: 'República Democrática del Congo; République démocratique du Congo; Демократическая Республика Конго; 刚果民主共和国; جمهورية الكونغو الديمقراطية; Congo, Democratic Republic of',
  CG: 'República del Congo; République du Congo',
  CZ: 'República Checa; République tchèque; Чешская Республика; 捷克共和国; الجمهورية التشيكية',
  FK: 'Falkland Islands (Malvinas)',
  FM: 'Estados Federados de Micronesia; États fédérés de Micronésie; Федеративные Штаты Микронезии; Микронезия (Федеративные Штаты); 密克罗尼西亚联邦; 密克罗尼西亚(联邦); ولايات ميكرونيزيا الموحدة; ميكرونيزيا ولايات الموحدة',
  GB: 'Reino Unido de Gran Bretaña e Irlanda del Norte; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord; Соединенное Королевство Великобритании и Северной Ирландии; 大不列颠及北爱尔兰联合王国; المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية; المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية',
  GM: 'Republic of the Gambia; República de Gambia; République de Gambie',
  IR: 'República Islámica del Irán; República Islámica de Irán; République islamique d’Iran; Iran (République islamique d’); Исламская Республика Иран; 伊朗伊斯兰共和国; 伊朗(伊斯兰共和国); جمهورية إيران الإسلامية',
  KP: 'República Popular Democrática de Corea; République populaire démocratique de Corée; Корейская Народно-Демократическая Республика; 朝鲜民主主义人民共和国; جمهورية كوريا الشعبية الديمقراطية',
  KR: 'República de Corea; République de Corée; Республика Корея; 大韩民国; جمهورية كوريا',
  LA: 'República Democrática Popular Lao; République démocratique populaire lao; Лаосская Народно-Демократическая Республика; 老挝人民民主共和国; جمهورية لاو الديمقراطية الشعبية',
  MD: 'República de Moldova; République de Moldova; Республика Молдова; 摩尔多瓦共和国; جمهورية مولدوفا',
  MO: 'China, Macao Special Administrative Region; Macao Special Administrative Region',
  NL: 'Kingdom of the Netherlands; Reino de los Países Bajos; Royaume des Pays-Bas; Pays-Bas (Royaume des); Королевство Нидерландов; Нидерланды (Королевство); 荷兰王国; 荷兰(王国); مملكة هولندا',
  PS: 'Estado de Palestina; État de Palestine; Государство Палестина; 巴勒斯坦国; دولة فلسطين',
  RU: 'Federación de Rusia; Fédération de Russie; Российская Федерация; 俄罗斯联邦; الاتحاد الروسي',
  SJ: 'Svalbard and Jan Mayen Islands',
  SY: 'República Árabe Siria; République arabe syrienne; Сирийская Арабская Республика; 阿拉伯叙利亚共和国; الجمهورية العربية السورية',
  TZ: 'República Unida de Tanzanía; República Unida de Tanzania; République-Unie de Tanzanie; Объединенная Республика Танзания; 坦桑尼亚联合共和国; جمهورية تنزانيا المتحدة',
  US: 'Estados Unidos de América; États-Unis d’Amérique; Соединенные Штаты Америки; 美利坚合众国; الولايات المتحدة الأمريكية',
  VE: 'República Bolivariana de Venezuela; République bolivarienne du Venezuela; Venezuela (République bolivarienne du); Боливарианская Республика Венесуэла; 委内瑞拉玻利瓦尔共和国; 委内瑞拉(玻利瓦尔共和国); جمهورية فنزويلا البوليفارية',
  VI: 'United States Virgin Islands',
  WF: 'Wallis and Futuna Islands',
};

/** Every such name with its code. */
export const COUNTRY_FORMAL_NAMES: readonly (readonly [name: string, code: string])[] = Object.entries(
  FORMAL_NAMES,
).flatMap(([code, names]) => names.split(';').map((name) => [name.trim(), code] as const));
