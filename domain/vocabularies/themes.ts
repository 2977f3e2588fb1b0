import { spellings, type Term, type Vocabulary } from './term.ts';

const terms = [
  {
    id: 'resilience',
    labels: { en: 'Resilience', es: 'Resiliencia', fr: 'Résilience' },
    definition: {
      en: 'Being ready for shocks and long-lasting stress, coming through them, and adapting.',
      es: 'Prepararse para las crisis y las tensiones prolongadas, superarlas y adaptarse.',
      fr: 'Se préparer aux chocs et aux tensions durables, les surmonter et s’adapter.',
    },
    aliases:
      spellings(`resilient city; resilient cities; urban resilience; resiliencia urbana; résilience urbaine;
      resiliência; resiliència; Resilienz; sustainability; environment; medio ambiente; environnement;
      meio ambiente; medi ambient; Umwelt`),
  },
  {
    id: 'inclusion',
    labels: { en: 'Inclusion', es: 'Inclusión', fr: 'Inclusion' },
    definition: {
      en: 'Fair access for everybody who lives in the city to its services, spaces and opportunities.',
      es: 'Acceso equitativo de todas las personas que viven en la ciudad a sus servicios, espacios y oportunidades.',
      fr: 'Un accès équitable, pour toutes celles et ceux qui vivent en ville, aux services, espaces et possibilités.',
    },
    aliases:
      spellings(`social inclusion; inclusive city; inclusive cities; inclusión social; inclusion sociale;
      inclusão; inclusão social; inclusió; inclusió social; Inklusion; soziale Inklusion; equity; social cohesion;
      cohesión social; cohésion sociale; coesão social; cohesió social`),
  },
  {
    id: 'governance',
    labels: { en: 'Governance', es: 'Gobernanza', fr: 'Gouvernance' },
    definition: {
      en: 'How the city and its metropolitan area decide, coordinate, pay for and answer for what they do.',
      es: 'Cómo la ciudad y su área metropolitana deciden, se coordinan, financian y rinden cuentas de lo que hacen.',
      fr: 'Comment la ville et sa métropole décident, se coordonnent, financent leur action et en rendent compte.',
    },
    aliases:
      spellings(`good governance; urban governance; gobernanza urbana; buen gobierno; gouvernance urbaine;
      governança; governança urbana; governança metropolitana; governação; bon govern; Steuerung;
      gouvernement; gobierno`),
  },
  {
    id: 'innovation',
    labels: { en: 'Innovation', es: 'Innovación', fr: 'Innovation' },
    definition: {
      en: 'New ways, digital or not, for a city to improve urban life and meet needs as they arise.',
      es: 'Nuevas maneras, digitales o no, de mejorar la vida urbana y responder a las necesidades que surgen.',
      fr: 'De nouvelles façons, numériques ou non, d’améliorer la vie urbaine et de répondre aux besoins émergents.',
    },
    aliases: spellings(`urban innovation; innovación urbana; innovation urbaine; inovação; inovação urbana;
      innovació; Innovationen`),
  },
] as const satisfies readonly Term[];

export type ThemeId = (typeof terms)[number]['id'];

/** The four themes of Metropolis' Metro Futures (metrofutures.org/methodology), defined in our own words. */
export const THEMES: Vocabulary<ThemeId> = { key: 'theme', terms };
