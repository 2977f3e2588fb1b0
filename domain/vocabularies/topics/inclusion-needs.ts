import { spellings } from '../term.ts';
import type { TopicShape } from './topic-shape.ts';

export const NEEDS_TOPICS = [
  {
    id: 'housing',
    parent: 'inclusion',
    labels: { en: 'Housing', es: 'Vivienda', fr: 'Logement' },
    definition: {
      en: 'Decent, affordable homes, and an end to homelessness.',
      es: 'Vivienda digna y asequible, y fin del sinhogarismo.',
      fr: 'Des logements décents et abordables, et la fin du sans-abrisme.',
    },
    defaultSdgs: [11, 1],
    aliases:
      spellings(`affordable housing; social housing; public housing; homelessness; homes; rent; right to housing; viviendas;
      vivienda social; vivienda asequible; vivienda pública; derecho a la vivienda; sinhogarismo; alquiler; habitat;
      logement social; logement abordable; logements; sans-abrisme; loyers; habitação; moradia; habitação social;
      habitação de interesse social; habitatge; habitatge social; habitatge assequible; sensellarisme; Wohnen;
      Wohnungsbau; Wohnungspolitik; Wohnraum; sozialer Wohnungsbau; Obdachlosigkeit; Miete`),
  },
  {
    id: 'informal-settlements',
    parent: 'inclusion',
    labels: { en: 'Informal settlements', es: 'Asentamientos informales', fr: 'Quartiers informels' },
    definition: {
      en: 'Upgrading neighbourhoods built without plan or title, with the people who live there.',
      es: 'Mejora de barrios construidos sin planificación ni títulos, junto con quienes viven en ellos.',
      fr: 'Améliorer, avec leurs habitants, les quartiers bâtis sans plan ni titre.',
    },
    defaultSdgs: [11, 1],
    aliases:
      spellings(`slums; slum; slum upgrading; informal settlement; neighbourhood upgrading; neighborhood upgrading;
      land tenure; favelas; barrios populares; asentamientos precarios; villas; mejoramiento de barrios;
      mejoramiento integral de barrios; barrios informales; regularización; bidonvilles; habitat informel; habitat précaire;
      quartiers précaires; quartiers spontanés; assentamentos informais; assentamentos precários; urbanização de favelas;
      assentaments informals; barraquisme; informelle Siedlungen; Slums; Elendsviertel`),
  },
  {
    id: 'care',
    parent: 'inclusion',
    labels: { en: 'Care', es: 'Cuidados', fr: 'Soin et aide à autrui' },
    definition: {
      en: 'Looking after children, older people and others who need it, and those who do the work.',
      es: 'La atención a niños, mayores y otras personas que la necesitan, y a quienes cuidan.',
      fr: 'Prendre soin des enfants, des personnes âgées ou dépendantes, et de celles et ceux qui les aident.',
    },
    defaultSdgs: [5, 3],
    aliases:
      spellings(`care systems; caring city; care economy; childcare; caregivers; social care; cuidado; sistema de cuidados;
      economía del cuidado; ciudad cuidadora; ciudades cuidadoras; cuidadoras; soin; soins; care; économie du soin; aidants; petite enfance; garde d’enfants;
      services à la personne; cuidado e assistência; sistema de cuidado; economia do cuidado; cures; economia de les cures;
      sistema de cures; Sorgearbeit; Pflege; Betreuung; Fürsorge; Kinderbetreuung`),
  },
  {
    id: 'gender',
    parent: 'inclusion',
    labels: { en: 'Gender equality', es: 'Igualdad de género', fr: 'Égalité de genre' },
    definition: {
      en: 'Equal rights, safety and say for women, girls and LGBTI people.',
      es: 'Igualdad de derechos, seguridad y participación para las mujeres, las niñas y las personas LGBTI.',
      fr: 'Égalité des droits, sécurité et pouvoir d’agir pour les femmes, les filles et les personnes LGBTI.',
    },
    defaultSdgs: [5],
    aliases:
      spellings(`gender; women; gender equity; gender mainstreaming; feminism; LGBTI; LGBTQ; LGBTQI+; women’s rights; género;
      mujeres; equidad de género; perspectiva de género; feminismo; LGTBI; genre; femmes; égalité femmes-hommes;
      égalité entre les femmes et les hommes; égalité des sexes; gênero; igualdade de gênero; igualdade de género; mulheres;
      gènere; igualtat de gènere; dones; feminismes; Gleichstellung; Geschlechtergerechtigkeit; Frauen; Gender;
      Gender Mainstreaming`),
  },
  {
    id: 'health',
    parent: 'inclusion',
    labels: { en: 'Health', es: 'Salud', fr: 'Santé' },
    definition: {
      en: 'Public health, health care, sport and well-being.',
      es: 'Salud pública, atención sanitaria, deporte y bienestar.',
      fr: 'Santé publique, soins, sport et bien-être.',
    },
    defaultSdgs: [3],
    aliases:
      spellings(`public health; health care; healthcare; well-being; wellbeing; mental health; sport; sports; physical activity;
      healthy city; COVID-19; salud pública; sanidad; salud mental; bienestar; deporte; actividad física; ciudad saludable;
      santé publique; santé mentale; bien-être; sports; saúde; saúde pública; saúde mental; bem-estar; esporte; desporto;
      salut; salut pública; salut mental; benestar; esport; Gesundheit; öffentliche Gesundheit; Wohlbefinden; Sport`),
  },
  {
    id: 'food',
    parent: 'inclusion',
    labels: { en: 'Food', es: 'Alimentación', fr: 'Alimentation' },
    definition: {
      en: 'Growing, distributing and eating well in the city, from urban gardens to school meals.',
      es: 'Cultivar, distribuir y comer bien en la ciudad, de los huertos urbanos a los comedores escolares.',
      fr: 'Cultiver, distribuer et bien manger en ville, des jardins urbains aux cantines scolaires.',
    },
    defaultSdgs: [2, 12],
    aliases:
      spellings(`food security; food systems; food system; urban agriculture; urban farming; nutrition; food waste; school meals; food policy;
      alimentos; seguridad alimentaria; sistemas alimentarios; sistema alimentario; agricultura urbana; huertos urbanos; nutrición;
      desperdicio alimentario; sécurité alimentaire; systèmes alimentaires; système alimentaire; agriculture urbaine;
      jardins urbains; gaspillage alimentaire; alimentation durable; alimentação; segurança alimentar; hortas urbanas; nutrição; alimentació;
      seguretat alimentària; horts urbans; nutrició; malbaratament alimentari; Ernährung; Lebensmittel; Ernährungssicherheit;
      urbane Landwirtschaft; Stadtgärten; Ernährungsstrategie`),
  },
  {
    id: 'education',
    parent: 'inclusion',
    labels: { en: 'Education', es: 'Educación', fr: 'Éducation' },
    definition: {
      en: 'Schools, learning for life, libraries and awareness raising.',
      es: 'Escuelas, aprendizaje a lo largo de la vida, bibliotecas y sensibilización.',
      fr: 'Écoles, apprentissage tout au long de la vie, bibliothèques et sensibilisation.',
    },
    defaultSdgs: [4],
    aliases:
      spellings(`schools; learning; lifelong learning; learning city; libraries; environmental education; awareness raising;
      educación ambiental; escuelas; aprendizaje; bibliotecas; sensibilización; ciudad educadora; enseignement; écoles; apprentissage;
      éducation à l’environnement; bibliothèques; sensibilisation; educação; educação ambiental; escolas; ensino; aprendizagem;
      educació; educació ambiental; escoles; ensenyament; aprenentatge; biblioteques; Bildung; Schulen; Umweltbildung;
      lebenslanges Lernen; Bibliotheken`),
  },
] as const satisfies readonly TopicShape[];
