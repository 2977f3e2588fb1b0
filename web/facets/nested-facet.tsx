import { chosenTerms } from '../../domain/query.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useChosen } from '../search/address-context.ts';
import { AnyOrAll } from './any-or-all.tsx';
import { Branch } from './branch.tsx';
import { TermCheckbox } from './term-checkbox.tsx';
import type { TermFacetProps } from './term-facet-props.ts';
import styles from './terms.module.css';

/** Themes, and under each its topics. */
export function NestedFacet({ facet, terms, facets }: TermFacetProps) {
  const messages = useMessages();
  const chosen = useChosen();
  const chosenThemes = chosenTerms(chosen, facet);
  const chosenTopics = chosenTerms(chosen, 'topic');
  return (
    <>
      <AnyOrAll facet={facet} />
      <AnyOrAll facet="topic" />
      <ul className={styles.list}>
        {terms.map((term) => {
          const topics = (facets.topic ?? []).filter(({ id }) => isUnder(id, term.id));
          const opens = topics.some(({ id }) => chosenTopics.includes(id));
          return (
            <li key={term.id}>
              <Branch name={messages.facets.topicsOf(term.label)} opens={opens} leaves={topics} facet="topic">
                <TermCheckbox
                  facet={facet}
                  id={term.id}
                  label={term.label}
                  count={term.count}
                  isChosen={chosenThemes.includes(term.id)}
                />
              </Branch>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function isUnder(topic: string, theme: string): boolean {
  return TOPICS.terms.some(({ id, parent }) => id === topic && parent === theme);
}
