import type { Language } from '../../domain/query.ts';
import type { RowHit } from '../../domain/responses.ts';
import { coverageNames } from '../../languages/coverage-names.ts';
import { countryName } from '../../languages/names.ts';
import { labelOf } from '../language/terms.ts';
import { commaText } from './joined-text.ts';

type Placed = Pick<RowHit, 'city' | 'coverage'>;

/** Where a record is: its city and country, else what it covers; '' when neither is known. */
export function placeText({ city, coverage }: Placed, language: Language): string {
  if (city) return commaText(language, [city.name, countryName(language, city.country)]);
  return coverage ? coverageText(coverage, language) : '';
}

/** "Africa, European Union" */
export function coverageText(coverage: NonNullable<Placed['coverage']>, language: Language): string {
  return commaText(language, coverageNames(coverage, language, labelOf));
}
