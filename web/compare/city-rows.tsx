import { KINDS } from '../../domain/kinds/index.ts';
import { KINDS_OF_CITIES } from '../../domain/kinds/kind-of.ts';
import type { RecordKind } from '../../domain/record.ts';
import type { CityResponse, RowHit, TermCount } from '../../domain/responses.ts';
import type { Language } from '../../domain/query.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import type { SiteLinks } from '../address/use-site-links.ts';
import { EMPTY_QUERY, setTerms } from '../../domain/query.ts';
import { TitleList } from '../city/title-list.tsx';
import { termLabel } from '../language/term-label.ts';
import type { PagesMessages, SiteMessages } from '../../languages/messages.ts';
import { countryName } from '../../languages/names.ts';
import { spanText } from '../../languages/isolate.ts';
import { numberText } from '../../languages/numbers.ts';
import { directionOf } from '../language/spoken.ts';
import { commaText } from '../ui/joined-text.ts';
import type { CompareRow } from './filled-rows.ts';
import { GoalsCell } from './goals-cell.tsx';
import { pluralOf } from '../language/terms.ts';

const MOST_TERMS = 6; // the search in that city has them all
const MOST_TITLES = 4;

interface Words {
  readonly words: PagesMessages;
  readonly facets: SiteMessages['facets'];
  readonly language: Language;
  readonly links: SiteLinks;
  readonly newestOf: (city: string) => readonly RowHit[];
}

/** What is compared of cities, in the order of the city page. */
export function cityRows({ words, facets, language, links, newestOf }: Words): CompareRow<CityResponse>[] {
  const countOf = (kind: RecordKind) => (answer: CityResponse) => {
    const count = answer.kinds.find(({ id }) => id === kind)?.count ?? 0;
    const search = setTerms(setTerms(EMPTY_QUERY, 'city', [answer.city.id]), 'kind', [kind]);
    return count === 0 ? (
      '0'
    ) : (
      <InSiteLink href={links.toSearch(search)}>{numberText(language, count)}</InSiteLink>
    );
  };
  const listed = (terms: readonly TermCount[]) => {
    const counted = terms.filter(({ count }) => count > 0);
    const shown = counted
      .slice(0, MOST_TERMS)
      .map(({ label, count }) => `${label} (${numberText(language, count)})`);
    const rest = counted.length - shown.length;
    return commaText(language, [...shown, rest > 0 ? facets.more({ count: rest }) : '']);
  };
  const titles = ({ city }: CityResponse) => {
    const newest = newestOf(city.id).slice(0, MOST_TITLES);
    return newest.length > 0 && <TitleList records={newest} />;
  };
  return [
    { name: facets.names.country, of: ({ city }) => countryName(language, city.country) },
    { name: words.city.region, of: ({ city }) => termLabel(language, 'region', city.subregion) },
    {
      name: words.city.population,
      of: ({ city }) => city.population !== undefined && numberText(language, city.population),
    },
    ...KINDS_OF_CITIES.map((kind) => ({ name: pluralOf(KINDS, kind.id, language), of: countOf(kind.id) })),
    { name: words.compare.newest, of: titles },
    { name: facets.names.theme, of: ({ themes }) => listed(themes) },
    { name: words.city.topics, of: ({ topics }) => listed(topics) },
    { name: words.city.goals, of: goalsOf },
    { name: facets.names.status, of: ({ statuses }) => listed(statuses) },
    {
      name: words.compare.begun,
      of: ({ years }) =>
        yearsOf(
          years.map(({ year }) => year),
          language,
        ),
    },
  ];
}

function goalsOf({ sdgs }: CityResponse) {
  const goals = sdgs
    .filter(({ count }) => count > 0)
    .map(({ id }) => Number(id))
    .sort((a, b) => a - b);
  return goals.length > 0 && <GoalsCell goals={goals} />;
}

/** "2006–2021" */
function yearsOf(years: readonly number[], language: Language): string {
  if (years.length === 0) return '';
  return spanText(Math.min(...years), Math.max(...years), directionOf(language));
}
