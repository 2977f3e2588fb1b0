import type { hintsEn } from './hints-en.ts';

export const hintsFr: typeof hintsEn = {
  title: 'Le titre que voient les lecteurs.',
  title_original: 'Dans la langue du document.',
  summary: 'Un paragraphe de texte brut.',
  city: 'Le nom de la ville ou de sa mairie.',
  state: 'Seulement si deux villes d’un pays portent le même nom.',
  country: 'Deux lettres ou le nom, comme ES ou Espagne.',
  year_end: 'Vide : cela continue.',
  languages: 'Une par ligne, sous forme d’étiquette (ca, pt-BR) ou de nom.',
  themes: 'Aucun : déduits des sujets.',
  sdg_targets: 'Par exemple 11.2, 13.1. Une cible implique son objectif.',
  sdg_targets_derived: 'Cibles que la source ne nomme pas.',
  awards: 'Un par ligne : nom, année, résultat.',
  funders: 'Un par ligne.',
  funding_amount: 'Seulement le nombre.',
  funding_currency: 'Trois lettres, comme EUR.',
  contact_address: 'L’adresse publique d’un service. Jamais celle d’un particulier.',
  also_at: 'Adresses de la même chose dans d’autres bases, une par ligne.',
  image_alt: 'Pour celles et ceux qui ne la voient pas.',
  last_verified: 'Quand quelqu’un a comparé la fiche à sa source pour la dernière fois.',
  source: 'La collection dont elle vient.',
};
