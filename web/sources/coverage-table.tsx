import type { FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { CoverageTerm } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import styles from './coverage.module.css';

const COLUMNS = ['cases', 'checked', 'rows'] as const;

interface CoverageTableProps {
  readonly title: string;
  /** What a term narrows the search by; without it the names are no links. */
  readonly facet?: FacetKey;
  readonly entry?: 'case' | 'register';
  readonly terms: readonly CoverageTerm[];
}

/**
 * Cases, those of them with evidence, and rows of registers, term by term; folded under its title. Only what says something
 * is there: no column of zeros, none that repeats the one before, and no term without anything.
 */
export function CoverageTable({ title, facet, entry, terms: given }: CoverageTableProps) {
  const { coverage: words } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const terms = given.filter(({ cases, rows }) => cases + rows > 0);
  if (terms.length === 0) return null;
  const columns = COLUMNS.filter((column) => tells(column, terms));
  const number = (count: number) => count.toLocaleString(language);
  const nameOf = ({ id, label }: CoverageTerm) =>
    facet === undefined ? (
      label
    ) : (
      <InSiteLink
        href={links.toSearch({
          ...EMPTY_QUERY,
          terms: { [facet]: [id], ...(entry && { entry: [entry] }) },
        })}
      >
        {label}
      </InSiteLink>
    );
  const table = (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <section className={styles.wide} aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[TITLES[column]]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.id}>
              <th scope="row">{nameOf(term)}</th>
              {columns.map((column) => (
                <td key={column}>{number(term[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return (
    <details className={styles.folded}>
      <summary>
        {title} <span className={styles.count}>{number(terms.length)}</span>
      </summary>
      {table}
    </details>
  );
}

const TITLES = { cases: 'cases', checked: 'withEvidence', rows: 'rows' } as const;

function tells(column: (typeof COLUMNS)[number], terms: readonly CoverageTerm[]): boolean {
  if (column === 'checked') return terms.some(({ cases, checked }) => checked !== cases);
  return terms.some((term) => term[column] > 0);
}
