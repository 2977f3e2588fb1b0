import type { Language } from '../../domain/query.ts';
import type { Award } from '../../domain/record.ts';
import { AWARD_RESULTS } from '../../domain/vocabularies/award-results.ts';
import { findTerm } from '../../domain/vocabularies/term.ts';
import { labelOf } from '../language/terms.ts';
import { commaText } from './joined-text.ts';

/** "Guangzhou Award, 2014, shortlisted" */
export function awardText({ name, year, result }: Award, language: Language): string {
  const known = result === undefined ? undefined : findTerm(AWARD_RESULTS, result);
  const resultText = known ? labelOf(AWARD_RESULTS, known.id, language).toLowerCase() : result;
  return commaText(language, [name, year, resultText]);
}
