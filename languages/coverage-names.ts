import type { Coverage } from '../domain/offers/coverage.ts';
import { AREAS } from '../domain/vocabularies/areas.ts';
import { COUNTRY_GROUPS } from '../domain/vocabularies/country-groups.ts';
import { REGIONS } from '../domain/vocabularies/regions.ts';
import { countryName } from './names.ts';

type LabelOf = (vocabulary: { readonly key: string }, id: string, language: string) => string;

/** What an offer covers, part by part, the widest first; what the source says in words comes last, as it is. */
export function coverageNames(coverage: Coverage, language: string, labelOf: LabelOf): string[] {
  return [
    ...(coverage.world ? [labelOf(AREAS, 'world', language)] : []),
    ...coverage.regions.map((id) => labelOf(REGIONS, id, language)),
    ...coverage.groups.map((id) => labelOf(COUNTRY_GROUPS, id, language)),
    ...coverage.countries.map((code) => countryName(language, code)),
    ...(coverage.inWords ?? []),
  ];
}
