import { lazy } from 'react';
import { withMessages } from '../language/messages.ts';
import { Loaded } from '../ui/loaded.tsx';
import type { FacetAnswer } from './facet-answer.ts';
import styles from './facet-section.module.css';

const FacetPanel = lazy(async () => ({
  default: (await withMessages(import('./facet-panel.tsx'), 'pages')).FacetPanel,
}));

/** The facets. Their code comes with the first counts, after the first results. */
export function LoadedPanel({ answer }: { readonly answer: FacetAnswer | undefined }) {
  const placeholder = <div className={styles.placeholder} />;
  if (!answer?.facets) return placeholder;
  return (
    <Loaded waiting={placeholder}>
      <FacetPanel answer={answer} />
    </Loaded>
  );
}
