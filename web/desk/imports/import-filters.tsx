import { useId } from 'react';
import { IMPORT_ORIGINS } from '../../../domain/desk-lists.ts';
import { goTo } from '../../address/go.ts';
import { useDeskMessages } from '../../language/messages.ts';
import { Select } from '../../ui/select.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { askedParameters, isNarrowed, STATES, type AskedImports } from './asked-imports.ts';
import styles from './history.module.css';

interface ImportFiltersProps {
  readonly asked: AskedImports;
  readonly people: readonly string[];
}

/** Narrows the list of imports: tables or edits, by whom, in which state, and when. */
export function ImportFilters({ asked, people }: ImportFiltersProps) {
  const { history } = useDeskMessages();
  const { filter } = history;
  const href = useDeskHref();
  const id = useId();
  const change = (next: Partial<AskedImports>) =>
    goTo(href('imports', askedParameters({ ...asked, page: 1, ...next })));
  return (
    <div className={styles.filters}>
      <label>
        <span>{filter.origin}</span>
        <Select
          className={desk.field}
          value={asked.origin}
          onChange={({ target }) => change({ origin: target.value })}
        >
          <option value="">{filter.any}</option>
          {IMPORT_ORIGINS.map((origin) => (
            <option key={origin} value={origin}>
              {filter.origins[origin]}
            </option>
          ))}
        </Select>
      </label>
      <label>
        <span>{filter.by}</span>
        <Select
          className={desk.field}
          value={asked.by}
          onChange={({ target }) => change({ by: target.value })}
        >
          <option value="">{filter.anybody}</option>
          {[...new Set([...people, ...(asked.by === '' ? [] : [asked.by])])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <label>
        <span>{filter.state}</span>
        <Select
          className={desk.field}
          value={asked.state}
          onChange={({ target }) => change({ state: target.value })}
        >
          <option value="">{filter.any}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {history.states[state]}
            </option>
          ))}
        </Select>
      </label>
      <label htmlFor={`${id}from`}>
        <span>{filter.from}</span>
        <input
          id={`${id}from`}
          type="date"
          className={desk.field}
          value={asked.from}
          onChange={({ target }) => change({ from: target.value })}
        />
      </label>
      <label htmlFor={`${id}to`}>
        <span>{filter.to}</span>
        <input
          id={`${id}to`}
          type="date"
          className={desk.field}
          value={asked.to}
          onChange={({ target }) => change({ to: target.value })}
        />
      </label>
      {isNarrowed(asked) && (
        <button type="button" className={`${desk.plain} ${desk.small}`} onClick={() => goTo(href('imports'))}>
          {filter.all}
        </button>
      )}
    </div>
  );
}
