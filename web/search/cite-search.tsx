import { useState } from 'react';
import type { SearchResponse } from '../../domain/responses.ts';
import { dateText } from '../../languages/names.ts';
import { appliedFilters } from '../facets/applied.ts';
import { useAddress } from '../address/address-context.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import styles from '../ui/results.module.css';

interface CiteSearchProps {
  readonly facets: SearchResponse['facets'];
  /** "20 strategies and practices" */
  readonly results: string;
}

/** The search as a reference: how many there were, by which conditions, on which day and at which address. */
export function CiteSearch({ facets, results }: CiteSearchProps) {
  const { query, view, hrefOf } = useAddress();
  const language = useLanguage();
  const messages = useMessages();
  const { download: words } = usePageMessages();
  const [today] = useState(() => new Date());
  const conditions = appliedFilters(query, facets, language, messages).map(({ name, joint }, at) =>
    at === 0 ? name : joint ? ` ${messages.applied[joint]} ${name}` : `; ${name}`,
  );
  const about = {
    year: String(today.getFullYear()),
    results: conditions.length === 0 ? results : `${results} (${conditions.join('')})`,
    date: dateText(language, today.toISOString()),
    url: new URL(hrefOf({ ...query, page: 1 }, view), location.href).href,
  };
  return (
    <section className={styles.cite} aria-labelledby="cite-search">
      <h3 id="cite-search">{words.cite}</h3>
      <p>
        <bdi>{words.citeText(about)}</bdi>
      </p>
      <CopyButton text={() => words.citeText(about)}>{words.copyCite}</CopyButton>
    </section>
  );
}
