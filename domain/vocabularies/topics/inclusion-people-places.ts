import { spellings } from '../term.ts';
import type { TopicShape } from './topic-shape.ts';

export const PEOPLE_AND_PLACES_TOPICS = [
  {
    id: 'migration',
    parent: 'inclusion',
    labels: { en: 'Migration', es: 'Migración', fr: 'Migrations' },
    definition: {
      en: 'Welcoming migrants and refugees, and living together in diversity.',
      es: 'Acogida de personas migrantes y refugiadas, y convivencia en la diversidad.',
      fr: 'Accueillir les personnes migrantes et réfugiées, et vivre ensemble dans la diversité.',
    },
    defaultSdgs: [10],
    aliases:
      spellings(`migrants; refugees; immigration; integration; integration of migrants; interculturality; diversity; anti-racism;
      migraciones; migrantes; refugiados; personas refugiadas; inmigración; integración; acogida; interculturalidad; diversidad;
      migration; migrants; réfugiés; intégration; accueil; interculturalité; diversité; migração; migrações; imigração; acolhimento;
      interculturalidade; migració; migracions; immigració; acollida; persones refugiades; interculturalitat; diversitat;
      Zuwanderung; Einwanderung; Flüchtlinge; Geflüchtete; Vielfalt; Integration von Zugewanderten`),
  },
  {
    id: 'children-youth',
    parent: 'inclusion',
    labels: { en: 'Children and youth', es: 'Infancia y juventud', fr: 'Enfance et jeunesse' },
    definition: {
      en: 'The needs and the voice of children, teenagers and young adults.',
      es: 'Las necesidades y la voz de niños, adolescentes y jóvenes.',
      fr: 'Les besoins et la voix des enfants, des adolescents et des jeunes.',
    },
    defaultSdgs: [10, 4],
    aliases:
      spellings(`children; youth; young people; children and young people; child-friendly city; early childhood; childhood; infancia; niñez; juventud;
      jóvenes; niños y jóvenes; primera infancia; adolescencia; infancia y adolescencia; enfants; enfance; jeunesse; jeunes; enfants et jeunes;
      infância; crianças; juventude; jovens; infância e juventude; infància; joventut; joves; infància i joventut;
      Kinder; Jugend; Jugendliche; Kinder und Jugendliche; Kinder und Jugend; kinderfreundliche Stadt`),
  },
  {
    id: 'ageing',
    parent: 'inclusion',
    labels: { en: 'Ageing', es: 'Envejecimiento', fr: 'Vieillissement' },
    definition: {
      en: 'Growing old well: an age-friendly city for older people.',
      es: 'Envejecer bien: una ciudad amigable con las personas mayores.',
      fr: 'Bien vieillir\u00a0: une ville accueillante pour les personnes âgées.',
    },
    defaultSdgs: [3, 10],
    aliases:
      spellings(`aging; older people; elderly; seniors; age-friendly city; age-friendly; active ageing; personas mayores; mayores; adultos mayores;
      tercera edad; envejecimiento activo; vejez; personnes âgées; seniors; aînés; envelhecimento; idosos; pessoas idosas; terceira idade;
      envelliment; gent gran; persones grans; Alter; Altern; Senioren; ältere Menschen; Seniorinnen und Senioren`),
  },
  {
    id: 'accessibility',
    parent: 'inclusion',
    labels: {
      en: 'Disability and accessibility',
      es: 'Discapacidad y accesibilidad',
      fr: 'Handicap et accessibilité',
    },
    definition: {
      en: 'A city that people with disabilities can use and shape like everybody else.',
      es: 'Una ciudad que las personas con discapacidad puedan usar y transformar como todas las demás.',
      fr: 'Une ville que les personnes en situation de handicap peuvent utiliser et façonner comme les autres.',
    },
    defaultSdgs: [10, 11],
    aliases:
      spellings(`disability; disabilities; people with disabilities; persons with disabilities; universal design; barrier-free; universal access;
      accesibilidad; discapacidad; personas con discapacidad; diseño universal; accesibilidad universal; accessibilité; handicap; personnes handicapées;
      personnes en situation de handicap; accessibilité universelle; acessibilidade; deficiência; pessoas com deficiência;
      accessibilitat; discapacitat; persones amb discapacitat; accessibilitat universal; Barrierefreiheit; Behinderung; Menschen mit Behinderungen;
      Menschen mit Behinderung; barrierefrei`),
  },
  {
    id: 'safety',
    parent: 'inclusion',
    labels: {
      en: 'Safety and violence prevention',
      es: 'Seguridad y prevención de la violencia',
      fr: 'Sécurité et prévention de la violence',
    },
    definition: {
      en: 'Preventing crime and violence, in public and at home.',
      es: 'Prevención de la delincuencia y de la violencia, en la calle y en el hogar.',
      fr: 'Prévenir la délinquance et la violence, dans l’espace public comme à la maison.',
    },
    defaultSdgs: [16, 11],
    aliases:
      spellings(`safety; security; crime prevention; crime; violence; violence prevention; urban safety; public safety; safe city; peace;
      seguridad; seguridad ciudadana; seguridad urbana; violencia; prevención de la violencia; prevención del delito; convivencia; paz;
      sécurité; sécurité urbaine; prévention; prévention de la délinquance; violences; tranquillité publique; paix; segurança; segurança pública; segurança urbana;
      violência; prevenção da violência; seguretat; seguretat ciutadana; violència; prevenció de la violència; convivència; pau;
      Sicherheit; Gewaltprävention; Kriminalprävention; Gewalt; öffentliche Sicherheit`),
  },
  {
    id: 'poverty',
    parent: 'inclusion',
    labels: {
      en: 'Poverty and social protection',
      es: 'Pobreza y protección social',
      fr: 'Pauvreté et protection sociale',
    },
    definition: {
      en: 'Fighting poverty and inequality through income, services and social rights.',
      es: 'Lucha contra la pobreza y la desigualdad mediante ingresos, servicios y derechos sociales.',
      fr: 'Lutter contre la pauvreté et les inégalités par les revenus, les services et les droits sociaux.',
    },
    defaultSdgs: [1, 10],
    aliases:
      spellings(`poverty; social protection; social services; welfare; inequality; inequalities; basic income; social rights; poverty reduction;
      pobreza; protección social; servicios sociales; desigualdad; desigualdades; renta básica; derechos sociales; lucha contra la pobreza;
      pauvreté; précarité; protection sociale; services sociaux; action sociale; inégalités; droits sociaux; proteção social; assistência social;
      desigualdade; serviços sociais; combate à pobreza; pobresa; protecció social; serveis socials; desigualtats; drets socials;
      Armut; soziale Sicherung; Soziales; Sozialhilfe; Ungleichheit; Armutsbekämpfung`),
  },
  {
    id: 'public-space',
    parent: 'inclusion',
    labels: { en: 'Public space', es: 'Espacio público', fr: 'Espace public' },
    definition: {
      en: 'Streets, squares and other places that belong to everybody.',
      es: 'Calles, plazas y otros lugares que son de todas las personas.',
      fr: 'Rues, places et autres lieux qui appartiennent à tout le monde.',
    },
    defaultSdgs: [11],
    aliases:
      spellings(`public spaces; public realm; squares; streets; placemaking; street design; espacios públicos; plazas; calles; urbanismo táctico;
      espaces publics; places publiques; rues; espaço público; espaços públicos; praças; ruas; espai públic; espais públics; places; carrers;
      öffentlicher Raum; öffentliche Räume; Plätze; Straßen`),
  },
] as const satisfies readonly TopicShape[];
