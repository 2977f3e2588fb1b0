import type { RegionId } from '../../../domain/vocabularies/regions.ts';

/** Words for the United Nations' regions that the region vocabulary does not spell: demonyms, and everyday names. */
export const REGION_WORDS: Readonly<Partial<Record<RegionId, string>>> = {
  africa: 'african; africano; africain; africà; africanas; continente africano',
  'northern-africa': 'north african; norteafricano; nord-africain',
  'sub-saharan-africa': 'sub-saharan; subsahariano; subsaharien; subsaariano',
  'western-africa': `west africa; west african; áfrica occidental; áfrica del oeste; afrique de l’ouest; afrique occidentale;
    ouest-africain; áfrica ocidental; àfrica occidental`,
  'eastern-africa': 'east african; afrique de l’est; est-africain; áfrica oriental; àfrica oriental',
  'southern-africa': 'southern african; áfrica austral; afrique australe',
  americas: 'the americas; américas; amériques; amèriques; continente americano',
  'northern-america':
    'north america; north american; américa del norte; norteamérica; amérique du nord; américa do norte; amèrica del nord',
  'latin-america-caribbean': `latin america; latin american; américa latina; latinoamérica; latinoamericano; amérique latine;
    latino-américain; latino-americano; amèrica llatina; llatinoamericà; iberoamérica; ibero-america`,
  'south-america':
    'south american; sudamericano; suramericano; sudamérica; suramérica; sud-américain; sul-americano; sud-americà',
  'central-america': 'central american; centroamericano; centroamérica; centre-américain',
  caribbean: 'caribeño; caribéen; caribenho; antilles; antillas',
  asia: 'asian; asiático; asiatique; asiàtic',
  'eastern-asia':
    'east asia; east asian; asia oriental; asie de l’est; extremo oriente; far east; extrême-orient',
  'south-eastern-asia': `southeast asia; south east asia; southeast asian; south-east asia; sudeste asiático; asie du sud-est;
    sud-est asiàtic; ASEAN`,
  'southern-asia': 'south asia; south asian; asia del sur; asie du sud; ásia do sul; subcontinent',
  'western-asia': `west asia; middle east; middle eastern; oriente medio; oriente próximo; moyen-orient; proche-orient; médio oriente;
    oriente médio; orient mitjà; pròxim orient; gulf states; arab world; mundo árabe; monde arabe`,
  'central-asia': 'central asian; asie centrale',
  europe:
    'european; europeo; européen; europeu; european union; unión europea; union européenne; união europeia; unió europea',
  'northern-europe': 'north european; norte de europa; norte da europa',
  'southern-europe': 'south european; mediterranean europe; sur de europa; europe du sud; sul da europa',
  'eastern-europe': 'east european; europa del este; europe de l’est; leste europeu',
  'western-europe': 'west european; europe de l’ouest',
  oceania: 'oceanian; oceánico; pacific islands; océanien',
};
