import { useId } from 'react';
import { ACTIVITY_KIND_NAMES } from '../../../domain/activity.ts';
import { goTo } from '../../address/go.ts';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { Select } from '../../ui/select.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import styles from '../imports/history.module.css';
import { askedParameters, type AskedActivity } from './asked-activity.ts';

interface ActivityFiltersProps {
  readonly asked: AskedActivity;
  readonly people: readonly string[];
}

/** Narrows the log: by whom, what it is about, and when. */
export function ActivityFilters({ asked, people }: ActivityFiltersProps) {
  const { activity } = useDeskTeamMessages();
  const { filter } = useDeskMessages().history;
  const href = useDeskHref();
  const id = useId();
  const change = (next: Partial<AskedActivity>) =>
    goTo(href('activity', askedParameters({ ...asked, page: 1, ...next })));
  const days = [
    ['from', filter.from],
    ['to', filter.to],
  ] as const;
  return (
    <div className={styles.filters}>
      <label>
        <span>{activity.who}</span>
        <Select
          className={desk.field}
          value={asked.who}
          onChange={({ target }) => change({ who: target.value })}
        >
          <option value="">{filter.anybody}</option>
          {[...new Set([...people, ...(asked.who === '' ? [] : [asked.who])])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <label>
        <span>{filter.origin}</span>
        <Select
          className={desk.field}
          value={asked.kind}
          onChange={({ target }) => change({ kind: target.value })}
        >
          <option value="">{filter.any}</option>
          {ACTIVITY_KIND_NAMES.map((kind) => (
            <option key={kind} value={kind}>
              {activity.kinds[kind]}
            </option>
          ))}
        </Select>
      </label>
      {days.map(([name, label]) => (
        <label key={name} htmlFor={`${id}${name}`}>
          <span>{label}</span>
          <input
            id={`${id}${name}`}
            type="date"
            className={desk.field}
            value={asked[name]}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        </label>
      ))}
    </div>
  );
}
