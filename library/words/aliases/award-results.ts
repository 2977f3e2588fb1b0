import type { AwardResultId } from '../../../domain/vocabularies/award-results.ts';

/** Other spellings of the results of awards. */
export const AWARD_RESULT_ALIASES: Readonly<Partial<Record<AwardResultId, string>>> = {
  winner: `won; awarded; first prize; gold; ganadora; premiado; premiada; primer premio; galardonado;
      lauréate; gagnant; premier prix; vencedor; vencedora; primeiro prêmio; guanyador; guanyadora; premiat;
      primer premi; Gewinner; Preisträger; Sieger; erster Preis; ausgezeichnet`,
  shortlisted: `shortlist; short-listed; finalist; nominated; nominee; runner-up; preseleccionado; nominado; présélectionné; nommé;
      pré-selecionado; indicado; nomeado; nominat; preseleccionat; nominiert; in der engeren Auswahl`,
  'special-mention': `honourable mention; honorable mention; deserving; commended; highly commended; mención de honor;
      mención honorífica; mention honorable; menção honrosa; menção especial; menció especial; menció d’honor;
      lobende Erwähnung; besondere Erwähnung; Anerkennung`,
  other: `participant; candidate; applicant; submitted; participante; candidatura; candidat;
      outro; altre; andere; Teilnehmer; Bewerber`,
};
