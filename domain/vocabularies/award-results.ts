import { spellings, type Term, type Vocabulary } from './term.ts';

const terms = [
  {
    id: 'winner',
    labels: { en: 'Winner', es: 'Ganador', fr: 'Lauréat' },
    aliases:
      spellings(`won; awarded; first prize; gold; ganadora; premiado; premiada; primer premio; galardonado;
      lauréate; gagnant; premier prix; vencedor; vencedora; primeiro prêmio; guanyador; guanyadora; premiat;
      primer premi; Gewinner; Preisträger; Sieger; erster Preis; ausgezeichnet`),
  },
  {
    id: 'shortlisted',
    labels: { en: 'Shortlisted', es: 'Finalista', fr: 'Finaliste' },
    aliases:
      spellings(`shortlist; short-listed; finalist; nominated; nominee; runner-up; preseleccionado; nominado; présélectionné; nommé;
      pré-selecionado; indicado; nomeado; nominat; preseleccionat; nominiert; in der engeren Auswahl`),
  },
  {
    id: 'special-mention',
    labels: { en: 'Special mention', es: 'Mención especial', fr: 'Mention spéciale' },
    aliases:
      spellings(`honourable mention; honorable mention; deserving; commended; highly commended; mención de honor;
      mención honorífica; mention honorable; menção honrosa; menção especial; menció especial; menció d’honor;
      lobende Erwähnung; besondere Erwähnung; Anerkennung`),
  },
  {
    id: 'other',
    labels: { en: 'Other', es: 'Otro', fr: 'Autre' },
    aliases: spellings(`participant; candidate; applicant; submitted; participante; candidatura; candidat;
      outro; altre; andere; Teilnehmer; Bewerber`),
  },
] as const satisfies readonly Term[];

export type AwardResultId = (typeof terms)[number]['id'];

/** What a record got from an award. */
export const AWARD_RESULTS: Vocabulary<AwardResultId> = { key: 'award-result', terms };
