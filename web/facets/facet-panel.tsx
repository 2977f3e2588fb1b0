import { FACETS, type FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import type { FacetAnswer } from './facet-answer.ts';
import { useChosen, type Chosen } from '../address/address-context.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { appliedFilters, type AppliedFilter } from './applied.ts';
import { FacetSection } from './facet-section.tsx';
import { GoalFacet } from './goal-facet.tsx';
import { NestedFacet } from './nested-facet.tsx';
import { NotStated } from './not-stated.tsx';
import { RegionFacet } from './region-facet.tsx';
import { SearchableFacet } from './searchable-facet.tsx';
import { TermFacet } from './term-facet.tsx';
import type { TermFacetProps } from './term-facet-props.ts';
import { YearsFacet } from './years-facet.tsx';

/** Facets that are not a plain list of checkboxes. */
const OWN_FORM: Partial<Record<FacetKey, (props: TermFacetProps) => React.ReactNode>> = {
  theme: NestedFacet,
  sdg: GoalFacet,
  city: SearchableFacet,
  country: SearchableFacet,
  region: RegionFacet,
};

/** Shown inside another facet: topics under themes, targets and declared goals under goals. */
const NESTED: readonly FacetKey[] = FACETS.flatMap((facet) => ('under' in facet ? [facet.key] : []));

/** The years come before this facet. */
const AFTER_YEARS: FacetKey = 'type';

/** Every facet that has something to offer, in the order of the registry. */
export function FacetPanel({ answer }: { readonly answer: FacetAnswer }) {
  const { facets } = answer;
  const chosen = useChosen();
  const language = useLanguage();
  const messages = useMessages();
  const filters = appliedFilters({ ...EMPTY_QUERY, ...chosen }, facets, language, messages);
  return FACETS.filter(({ key }) => !NESTED.includes(key)).map(({ key, opensAtFirst }) => {
    const terms = facets[key] ?? [];
    const ofThis = namesOf(filters, [key, ...nestedIn(key)]);
    const Form = OWN_FORM[key] ?? TermFacet;
    return [
      key === AFTER_YEARS && hasYears(facets, chosen) && (
        <YearsFacet key="years" chosen={namesOf(filters, ['years'])} />
      ),
      (terms.length > 0 || ofThis.length > 0) && (
        <FacetSection key={key} facet={key} opensAtFirst={opensAtFirst} chosen={ofThis}>
          <Form facet={key} terms={terms} facets={facets} more={answer.more} />
          <NotStated facet={key} terms={terms} more={answer.more[key]?.count ?? 0} total={answer.total} />
        </FacetSection>
      ),
    ];
  });
}

/** Years have something to offer as long as there are records. */
function hasYears(facets: SearchResponse['facets'], { from, to }: Chosen): boolean {
  const hasRecords = Object.values(facets).some((terms) => terms.some(({ count }) => count > 0));
  return hasRecords || from !== undefined || to !== undefined;
}

function nestedIn(key: FacetKey): readonly string[] {
  return FACETS.filter((facet) => 'under' in facet && facet.under === key).map((facet) => facet.key);
}

/** What is chosen of some facets, by name. */
function namesOf(filters: readonly AppliedFilter[], keys: readonly string[]): readonly string[] {
  return filters.filter(({ id }) => keys.includes(id.split(' ')[0]!)).map(({ name }) => name);
}
