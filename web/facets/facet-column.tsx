import { memo } from 'react';
import type { FacetAnswer } from './facet-answer.ts';
import { useMessages } from '../language/messages.ts';
import { PHONE, useMedia } from '../ui/use-media.ts';
import { FacetDialog } from './facet-dialog.tsx';
import { LoadedPanel } from './loaded-panel.tsx';
import styles from './facet-column.module.css';

/** All facets: beside the results, or in a dialog where there is no room beside. */
export const FacetColumn = memo(function FacetColumn(props: { readonly answer: FacetAnswer | undefined }) {
  const { answer } = props;
  const { facets } = useMessages();
  const isPhone = useMedia(PHONE);
  if (isPhone) return <FacetDialog answer={answer} />;
  return (
    <section className={styles.column} aria-labelledby="facets-title">
      <h2 id="facets-title">{facets.title}</h2>
      <LoadedPanel answer={answer} />
    </section>
  );
});
