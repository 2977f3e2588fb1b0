import { useId, useState, type FormEvent } from 'react';
import { YEAR_MEANINGS } from '../../domain/facets.ts';
import { changeQuery, type Query } from '../../domain/query.ts';
import { useMessages } from '../language/messages.ts';
import { changeSearch } from '../address/change-search.ts';
import { useChosen, type Chosen } from '../address/address-context.ts';
import { FacetSection } from './facet-section.tsx';
import { problemOf, readYear } from './read-year.ts';
import { YearsSlider } from './years-slider.tsx';
import styles from './years-facet.module.css';

/** Years, and what of a record has to lie in them: on a slider under the counts by year, or as two numbers. */
export function YearsFacet({ chosen }: { readonly chosen: readonly string[] }) {
  return (
    <FacetSection facet="years" opensAtFirst chosen={chosen}>
      <Meanings />
      <YearsSlider />
      <YearFields />
    </FacetSection>
  );
}

/** Whether records count that are active in the years, that begin in them, or that end. */
function Meanings() {
  const { years } = useChosen();
  const { facets } = useMessages();
  const name = useId();
  return (
    <div className={styles.meanings} role="radiogroup" aria-label={facets.yearsMeaning}>
      {YEAR_MEANINGS.map((meaning) => (
        <label key={meaning}>
          <input
            type="radio"
            name={name}
            checked={years === meaning}
            onChange={() => changeSearch((query) => changeQuery(query, { years: meaning }))}
          />
          {facets.yearsMeanings[meaning]}
        </label>
      ))}
    </div>
  );
}

/** They count when a year is whole, a field is left or Enter is pressed, so that half a year is never searched. */
function YearFields() {
  const chosen = useChosen();
  const { facets, search } = useMessages();
  const [typed, setTyped] = useTypedYears(chosen);
  const [isLeft, setLeft] = useState(false); // nobody is told of a problem while still typing
  const id = useId();
  const hint =
    chosen.from === undefined && chosen.to === undefined
      ? facets.yearsHints[chosen.years]
      : `${facets.yearsHints[chosen.years]} ${facets.yearsUndated}`;
  const problem = isLeft ? problemOf(typed.from, typed.to) : undefined;

  function apply(now: Typed) {
    if (problemOf(now.from, now.to)) return;
    const years = { ...year('from', now.from), ...year('to', now.to) };
    if (years.from === chosen.from && years.to === chosen.to) return;
    changeSearch(({ from: _from, to: _to, ...rest }) => changeQuery(rest, years));
  }

  function leave(event?: FormEvent) {
    event?.preventDefault();
    setLeft(true);
    apply(typed);
  }

  function change(name: 'from' | 'to', text: string) {
    const now = { ...typed, [name]: text };
    setLeft(false);
    setTyped(now);
    if (typeof readYear(text) === 'number') apply(now);
  }

  const field = (name: 'from' | 'to') => (
    <label>
      <span>{facets[name]}</span>
      <input
        inputMode="numeric"
        maxLength={4}
        value={typed[name]}
        onChange={(event) => change(name, event.target.value)}
        onBlur={() => leave()}
        aria-describedby={id}
        aria-invalid={problem !== undefined}
      />
    </label>
  );

  return (
    <form className={styles.years} onSubmit={leave}>
      {field('from')}
      {field('to')}
      <p id={id} className={problem ? styles.problem : undefined}>
        {problem === 'order' ? facets.yearsOrder : problem === 'range' ? facets.yearsRange : hint}
      </p>
      <button type="submit" hidden>
        {search.submit}
      </button>
    </form>
  );
}

type Typed = Record<'from' | 'to', string>;

/** What is typed; when the address changes by other means, what that says. */
function useTypedYears({ from, to }: Chosen) {
  const asTyped = { from: String(from ?? ''), to: String(to ?? '') };
  const [typed, setTyped] = useState(asTyped);
  const [known, setKnown] = useState(asTyped);
  if (known.from !== asTyped.from || known.to !== asTyped.to) {
    setKnown(asTyped);
    setTyped(asTyped);
  }
  return [typed, setTyped] as const;
}

function year(name: 'from' | 'to', text: string): Partial<Pick<Query, 'from' | 'to'>> {
  const value = readYear(text);
  return typeof value === 'number' ? { [name]: value } : {};
}
