import type { FacetKey } from '../../domain/facets.ts';
import { chosenTerms, setTerms, type Query } from '../../domain/query.ts';
import type { TermCount } from '../../domain/responses.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { findTerm } from '../../domain/vocabularies/term.ts';
import { BarList } from '../charts/bar-list.tsx';
import { Chart } from '../charts/chart.tsx';
import { barsSvg } from '../charts/svg-text.ts';
import { usePageMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';

const MOST = 15; // what one can read at a glance; the table and the files have all

interface TermBarsProps {
  readonly facet: FacetKey;
  readonly title: string;
  readonly terms: readonly TermCount[];
  readonly total: number;
  /** A record can have several, so that their shares add up to more than the whole. */
  readonly isSeveral?: boolean;
}

/** The terms of one facet as bars, the longest first; each narrows the results by its term. */
export function TermBars({ facet, title, terms, total, isSeveral = false }: TermBarsProps) {
  const { query, hrefOf } = useAddress();
  const { chart, insights } = usePageMessages();
  const sorted = ofOneLevel(facet, terms)
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const first = sorted[0];
  if (!first) return null;

  const bars = sorted.slice(0, MOST).map(({ id, label, count }) => ({
    id,
    label,
    count,
    href: hrefOf(withTerm(query, facet, id)),
  }));
  return (
    <Chart
      title={title}
      reading={[
        chart.share({ name: first.label, percent: Math.round((100 * first.count) / total) }),
        isSeveral && insights.several,
      ]
        .filter(Boolean)
        .join(' ')}
      table={[[chart.name, chart.count], ...sorted.map(({ label, count }) => [label, count])]}
      svg={() =>
        barsSvg({
          title,
          columns: [chart.count],
          rows: sorted.map(({ label, count }) => ({ name: label, counts: [count] })),
        })
      }
    >
      <BarList bars={bars} />
    </Chart>
  );
}

/**
 * Regions are counted at every level. Side by side are those of one: the continents, or the parts of the region
 * that holds everything.
 */
function ofOneLevel(facet: FacetKey, terms: readonly TermCount[]): readonly TermCount[] {
  if (facet !== 'region') return terms;
  const partsOf = (parent?: string) =>
    terms.filter(({ id, count }) => count > 0 && findTerm(REGIONS, id)?.parent === parent);
  let level = partsOf();
  while (level.length === 1) {
    const parts = partsOf(level[0]?.id);
    if (parts.length === 0) break;
    level = parts;
  }
  return level;
}

/** A region inside a chosen one takes its place; topics are narrowed to both. */
function withTerm(query: Query, facet: FacetKey, id: string): Query {
  if (facet === 'region') return setTerms(query, facet, [id]);
  const terms = [...new Set([...chosenTerms(query, facet), id])];
  const narrowed = setTerms(query, facet, terms);
  return terms.length > 1 ? { ...narrowed, all: [...new Set([...narrowed.all, facet])] } : narrowed;
}
