import type { FacetKey } from '../../domain/facets.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import type { CoverageTerm } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import styles from './coverage.module.css';

const LONG = 40; // rows; a longer table is opened on demand

interface CoverageTableProps {
  readonly title: string;
  /** What a term narrows the search by; without it the names are no links. */
  readonly facet?: FacetKey;
  readonly entry?: 'case' | 'register';
  readonly terms: readonly CoverageTerm[];
}

/** Cases, those of them with evidence, and rows of registers, term by term. */
export function CoverageTable({ title, facet, entry, terms }: CoverageTableProps) {
  const { coverage: words } = usePageMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  if (terms.length === 0) return null;
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
            <th scope="col">{words.cases}</th>
            <th scope="col">{words.withEvidence}</th>
            <th scope="col">{words.rows}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.id}>
              <th scope="row">{nameOf(term)}</th>
              <td>{number(term.cases)}</td>
              <td>{number(term.checked)}</td>
              <td>{number(term.rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return (
    <section>
      <h2>{title}</h2>
      {terms.length > LONG ? (
        <details>
          <summary>{words.show({ count: terms.length })}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  );
}
