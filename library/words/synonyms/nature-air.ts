import { concept } from '../concept.ts';

export const NATURE_AIR = [
  concept('environment', {
    en: 'environment; environmental',
    es: 'medio ambiente; ambiental; medioambiental; medioambiente',
    fr: 'environnement; environnemental',
    pt: 'meio ambiente; ambiental',
    ca: 'medi ambient; ambiental',
  }),
  concept('nature', {
    en: `nature; natural; biodiversity; wildlife; ecosystem; ecology; ecological; habitat restoration;
      species`,
    es: 'naturaleza; biodiversidad; ecosistema; ecológico; ecología; fauna; flora; natural',
    fr: 'nature; biodiversité; écosystème; écologie; écologique; faune; naturel',
    pt: 'natureza; biodiversidade; ecossistema; ecológico; fauna',
    ca: 'natura; biodiversitat; ecosistema; ecològic; ecologia',
  }),
  concept('green', { en: 'green', es: 'verde', fr: 'vert', pt: 'verde', ca: 'verd' }),
  concept(
    'greenspace',
    {
      en: `green space; greening; greenery; greenspace; green area; park; garden; vegetation; greenway;
        open space`,
      es: `zona verde; zonas verdes; área verde; espacio verde; parque; jardín; jardines; vegetación;
        verdor; áreas verdes; renaturalización; reverdecer`,
      fr: `espace vert; espaces verts; végétalisation; végétal; verdissement; parc; jardin; végétation;
        nature en ville; végétaliser`,
      pt: 'área verde; áreas verdes; espaço verde; parque; jardim; vegetação; arborização urbana',
      ca: 'zona verda; espai verd; parc; jardí; verd urbà; renaturalització; vegetació; zones verdes',
    },
    'nature',
  ),
  concept(
    'greenbelt',
    {
      en: 'green belt; greenbelt',
      es: 'anillo verde; cinturón verde',
      fr: 'ceinture verte',
      pt: 'cinturão verde; anel verde',
      ca: 'anella verda',
    },
    'greencorridor',
  ),
  concept(
    'greencorridor',
    {
      en: 'green corridor; ecological corridor; green network',
      es: 'corredor verde; corredores verdes; corredor ecológico; infraestructura ecológica',
      fr: 'corridor vert; trame verte; corridor écologique; coulée verte',
      pt: 'corredor verde; corredor ecológico',
      ca: 'corredor verd; eix verd; eixos verds',
    },
    'greenspace',
    'nature',
  ),
  concept(
    'tree',
    {
      en: `tree; forest; urban forest; canopy; tree planting; woodland; afforestation; reforestation; tree
        cover; shade`,
      es: `árbol; arbolado; bosque; arbolado urbano; reforestación; bosque urbano; sombra; arborización;
        silvicultura`,
      fr: 'arbre; forêt; canopée; plantation d’arbres; boisement; forêt urbaine; ombre; arboré; ombrage',
      pt: 'árvore; floresta; arborização; reflorestamento; floresta urbana; sombra',
      ca: 'arbre; bosc; arbrat; reforestació; ombra',
    },
    'greenspace',
    'nature',
  ),
  concept(
    'greenroof',
    {
      en: 'green roof; roof garden; rooftop garden; living roof; cool roof; green facade',
      es: 'techo verde; cubierta verde; azotea verde; terraza verde; techos verdes; cubiertas ajardinadas',
      fr: 'toit vert; toiture végétalisée; toiture verte; toits végétalisés; toit végétalisé',
      pt: 'telhado verde; cobertura verde; teto verde',
      ca: 'coberta verda; teulada verda; terrat verd',
    },
    'greenspace',
    'building',
  ),
  concept('airquality', {
    en: 'air quality; air pollution; clean air; smog; particulate; air pollutant; smoke; soot',
    es: 'calidad del aire; contaminación del aire; contaminación atmosférica; aire limpio; esmog',
    fr: 'qualité de l’air; pollution de l’air; pollution atmosphérique; air pur; particules fines',
    pt: 'qualidade do ar; poluição do ar; poluição atmosférica; ar limpo',
    ca: 'qualitat de l’aire; contaminació atmosfèrica; contaminació de l’aire; aire net',
  }),
  concept('pollution', {
    en: 'pollution; pollutant; contamination',
    es: 'contaminación; contaminante; polución',
    fr: 'pollution; polluant',
    pt: 'poluição; poluente',
    ca: 'contaminació; contaminant',
  }),
  concept('noise', {
    en: 'noise; noisy; quiet area; noise pollution; traffic noise; noise at night; sound level; decibel',
    es: 'ruido; ruidoso; acústico; contaminación acústica; ruido nocturno',
    fr: 'bruit; bruyant; nuisances sonores; nuisance sonore; bruit la nuit; tapage nocturne',
    pt: 'ruído; poluição sonora',
    ca: 'soroll; acústic; contaminació acústica',
  }),
] as const;
