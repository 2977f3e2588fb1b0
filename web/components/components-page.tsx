import { hrefTo, writeAddress } from '../address/address.ts';
import { AddressContext, ChosenContext } from '../address/address-context.ts';
import type { SearchAddress } from '../address/use-address.ts';
import { COMPONENTS } from './components.tsx';
import styles from './components.module.css';
import { QUERY } from './sample-data.ts';

/** A search that stays as it is when something is pressed. */
const ADDRESS: SearchAddress = {
  query: QUERY,
  language: undefined,
  view: 'list',
  leftOut: [],
  at: undefined,
  hrefOf: (query, view = 'list') => hrefTo('/', writeAddress({ query, language: undefined, view })),
  change() {},
  type() {},
  stopTyping() {},
};

/** Every component that more than one page could use, in each of its states. */
export function ComponentsPage() {
  return (
    <AddressContext value={ADDRESS}>
      <ChosenContext value={QUERY}>
        <h1 className={styles.title}>Components</h1>
        {COMPONENTS.map(({ name, states, frame }) => (
          <article key={name} className={styles.component}>
            <h2>{name}</h2>
            {Object.entries(states).map(([state, example]) => (
              <div key={state} className={styles.state} data-state={`${name}: ${state}`} data-frame={frame}>
                <p className={styles.label}>{state}</p>
                {example}
              </div>
            ))}
          </article>
        ))}
      </ChosenContext>
    </AddressContext>
  );
}
