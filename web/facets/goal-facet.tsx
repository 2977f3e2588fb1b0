import { useState } from 'react';
import { chosenTerms, moveTerms, toggleTerm } from '../../domain/query.ts';
import { SDG_TARGET_IDS } from '../../domain/vocabularies/sdg-target-ids.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { goalClasses } from '../ui/goal-tile.tsx';
import { isolated } from '../../languages/isolate.ts';
import { numberText } from '../../languages/numbers.ts';
import { directionOf } from '../language/spoken.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { PHONE, useMedia } from '../ui/use-media.ts';
import { changeSearch } from '../address/change-search.ts';
import { useChosen } from '../address/address-context.ts';
import { AnyOrAll } from './any-or-all.tsx';
import { useAllTerms } from './use-all-terms.ts';
import { TermList } from './term-list.tsx';
import type { TermFacetProps } from './term-facet-props.ts';
import lists from './terms.module.css';
import styles from './goal-facet.module.css';

/** A finger cannot point at a tile without choosing it. */
const NO_POINTING = '(hover: none)';

/** The goals, all of them or only where the source itself declares them, and the targets of those that are chosen. */
export function GoalFacet({ facets, more }: TermFacetProps) {
  const { facets: words } = useMessages();
  const chosen = useChosen();
  const [wantsDeclared, setWantsDeclared] = useState(false);
  const chosenGoals = (['sdg', 'declared'] as const).flatMap((key) => chosenTerms(chosen, key));
  const isDeclared =
    chosenTerms(chosen, 'declared').length > 0 || (wantsDeclared && chosenGoals.length === 0);
  const [from, to] = isDeclared ? (['declared', 'sdg'] as const) : (['sdg', 'declared'] as const);
  return (
    <>
      <Goals facet={from} terms={facets[from] ?? []} />
      <label className={styles.declared}>
        <input
          type="checkbox"
          checked={isDeclared}
          onChange={() => {
            setWantsDeclared(!isDeclared);
            if (chosenGoals.length > 0) changeSearch((query) => moveTerms(query, from, to));
          }}
        />
        {words.onlyDeclared}
      </label>
      <Targets goals={chosenGoals} facets={facets} more={more} />
    </>
  );
}

/**
 * The 17 goals as tiles, where the name of the one that is pointed at is shown below; or each with its name beside it,
 * on a phone, for fingers, and for those who ask.
 */
function Goals({ facet, terms }: Pick<TermFacetProps, 'facet' | 'terms'>) {
  const [wantsNames, setWantsNames] = useState(false);
  const isPhone = useMedia(PHONE);
  const cannotPoint = useMedia(NO_POINTING);
  const isNamed = isPhone || cannotPoint || wantsNames;
  const language = useLanguage();
  const messages = useMessages();
  const chosen = chosenTerms(useChosen(), facet);
  // In a long list the switch is where the second goal was chosen, and moves only what is below.
  const lastChosen = SDG_GOALS.terms.findLast(({ id }) => chosen.includes(id))?.id;
  const countOf = (id: string) => terms.find((term) => term.id === id)?.count ?? 0;

  return (
    <>
      <ul className={isNamed ? styles.named : styles.grid}>
        {SDG_GOALS.terms.map((goal) => {
          const count = countOf(goal.id);
          const isChosen = chosen.includes(goal.id);
          const name = labelOf(SDG_GOALS, goal.id, language);
          return (
            <li key={goal.id}>
              <label className={`${styles.tile} ${count === 0 ? styles.none : ''}`}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={count === 0 && !isChosen}
                  onChange={() => changeSearch((query) => toggleTerm(query, facet, goal.id))}
                />
                <span className={`${goalClasses(goal.number)} ${styles.number}`}>{goal.number}</span>
                <span className={styles.name}>
                  {name} <span className={styles.count}>{numberText(language, count)}</span>
                </span>
              </label>
              {isNamed && goal.id === lastChosen && <AnyOrAll facet={facet} />}
            </li>
          );
        })}
      </ul>
      {!isNamed && (
        <p className={styles.hint} aria-hidden="true">
          {messages.facets.goalHint}
        </p>
      )}
      {!isPhone && !cannotPoint && (
        <button type="button" className={lists.more} onClick={() => setWantsNames(!wantsNames)}>
          {wantsNames ? messages.facets.goalTiles : messages.facets.goalNames}
        </button>
      )}
      {!isNamed && <AnyOrAll facet={facet} />}
    </>
  );
}

/** The targets of the chosen goals, as far as records name them. */
function Targets({
  goals,
  facets,
  more,
}: { readonly goals: readonly string[] } & Pick<TermFacetProps, 'facets' | 'more'>) {
  const messages = useMessages();
  const direction = directionOf(useLanguage());
  const chosen = chosenTerms(useChosen(), 'target');
  const shownGoals = [...new Set([...goals, ...chosen.map((target) => target.split('.')[0] ?? '')])];
  const all = useAllTerms('target', shownGoals.length > 0 && more.target !== undefined);
  return shownGoals.map((goal) => {
    const targets = (all ?? facets.target ?? [])
      .filter(({ id }) => id.startsWith(`${goal}.`))
      .sort((a, b) => SDG_TARGET_IDS.indexOf(a.id) - SDG_TARGET_IDS.indexOf(b.id))
      .map((target) => ({ ...target, label: isolated(target.id, direction) + ' ' + target.label }));
    if (targets.length === 0) return null;
    return (
      <fieldset key={goal} className={styles.targets}>
        <legend>{messages.facets.targetsOf({ goal })}</legend>
        <TermList facet="target" terms={targets} keepsOrder />
      </fieldset>
    );
  });
}
