/** Groups of countries that readers name and the United Nations' regions do not have. */
export const COUNTRY_GROUPS: readonly {
  readonly id: string;
  readonly countries: string;
  readonly words: string;
}[] = [
  {
    id: 'nordic',
    countries: 'DK FI IS NO SE AX FO GL SJ',
    words: `nordic; nordic countries; scandinavia; scandinavian; escandinavia; escandinavo; países nórdicos; nórdico; scandinavie;
      scandinave; pays nordiques; nordique; escandinávia; escandinàvia; nòrdic`,
  },
  { id: 'baltic', countries: 'EE LT LV', words: 'baltic; baltic states; báltico; pays baltes; bàltic' },
  {
    id: 'iberia',
    countries: 'AD ES PT',
    words: 'iberia; iberian; península ibérica; ibérico; péninsule ibérique; ibérique; ibèric',
  },
  { id: 'benelux', countries: 'BE LU NL', words: 'benelux' },
  {
    id: 'balkans',
    countries: 'AL BA BG GR HR ME MK RO RS SI XK',
    words: 'balkans; balkan; balcanes; balcánico; balkanique; bálcãs; balcãs; balcans',
  },
  { id: 'andes', countries: 'BO CL CO EC PE VE', words: 'andes; andean; andino; andin; região andina' },
  {
    id: 'southerncone',
    countries: 'AR CL PY UY',
    words: 'southern cone; cono sur; cône sud; cone sul; con sud',
  },
  { id: 'sahel', countries: 'BF ML MR NE SN TD', words: 'sahel; sahelian; saheliano; sahélien' },
  {
    id: 'maghreb',
    countries: 'DZ LY MA MR TN',
    words: 'maghrebi; maghrébin; magrebí',
  },
  {
    id: 'gulf',
    countries: 'AE BH KW OM QA SA',
    words: 'gulf countries; persian gulf; golfo pérsico; pays du golfe; países del golfo; GCC',
  },
  {
    id: 'mediterranean',
    countries: 'AL CY DZ EG ES FR GR HR IL IT LB LY MA MC ME MT PS SI SY TN TR',
    words:
      'mediterranean; mediterráneo; méditerranée; méditerranéen; mediterrâneo; mediterrània; mediterrani',
  },
];
