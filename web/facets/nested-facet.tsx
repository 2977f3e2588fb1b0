import { useState } from 'react';
import { chosenTerms } from '../../domain/query.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { useMessages } from '../language/messages.ts';
import { useChosen } from '../address/address-context.ts';
import { AnyOrAll } from './any-or-all.tsx';
import { Branch } from './branch.tsx';
import { FindBox } from './find-box.tsx';
import { TermCheckbox } from './term-checkbox.tsx';
import type { TermFacetProps } from './term-facet-props.ts';
import { TermList } from './term-list.tsx';
import finder from './searchable-facet.module.css';
import styles from './terms.module.css';

/** Themes, and under each its topics; a box finds a topic for those who cannot guess its theme. */
export function NestedFacet({ facet, terms, facets }: TermFacetProps) {
  const messages = useMessages();
  const chosen = useChosen();
  const chosenThemes = chosenTerms(chosen, facet);
  const chosenTopics = chosenTerms(chosen, 'topic');
  const [text, setText] = useState('');
  const sought = foldText(text);
  const label = messages.facets.searchIn.topic ?? messages.facets.names.topic;
  const found = (facets.topic ?? []).filter((topic) => foldText(topic.label).includes(sought));
  return (
    <>
      <FindBox label={label} text={text} onChange={setText} />
      {sought !== '' && found.length === 0 && (
        <output className={finder.none}>{messages.facets.noTerm({ text: text.trim() })}</output>
      )}
      {sought !== '' && <TermList facet="topic" terms={found} />}
      <ul className={styles.list} hidden={sought !== ''}>
        {terms.map((term) => {
          const topics = (facets.topic ?? []).filter(({ id }) => isUnder(id, term.id));
          const opens = topics.some(({ id }) => chosenTopics.includes(id));
          return (
            <li key={term.id}>
              <Branch
                name={messages.facets.topicsOf({ theme: term.label })}
                opens={opens}
                leaves={topics}
                facet="topic"
              >
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
      <AnyOrAll facet={facet} />
      <AnyOrAll facet="topic" />
    </>
  );
}

function isUnder(topic: string, theme: string): boolean {
  return TOPICS.terms.some(({ id, parent }) => id === topic && parent === theme);
}
