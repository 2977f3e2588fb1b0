import { useId, useState } from 'react';
import { useDeskTeamMessages } from '../../language/messages.ts';
import { Select } from '../../ui/select.tsx';
import desk from '../desk.module.css';
import { SCHEDULE_NAMES, SCHEDULES, scheduleName } from './schedules.ts';

interface ScheduleFieldProps {
  /** A pattern of cron. */
  readonly schedule: string;
  readonly onChange: (schedule: string) => void;
}

/** How often a table is fetched: a word, or a pattern for those who know them. */
export function ScheduleField({ schedule, onChange }: ScheduleFieldProps) {
  const { sources: words } = useDeskTeamMessages();
  const id = useId();
  const [name, setName] = useState(scheduleName(schedule));
  return (
    <>
      <div>
        <label htmlFor={id}>{words.schedule}</label>
        <Select
          id={id}
          className={desk.field}
          value={name}
          onChange={(event) => {
            const chosen = SCHEDULE_NAMES.find((each) => each === event.target.value) ?? name;
            setName(chosen);
            if (chosen !== 'own') onChange(SCHEDULES[chosen]);
          }}
        >
          {SCHEDULE_NAMES.map((each) => (
            <option key={each} value={each}>
              {words.schedules[each]}
            </option>
          ))}
        </Select>
      </div>
      {name === 'own' && (
        <div>
          <label htmlFor={`${id}own`}>{words.pattern}</label>
          <input
            id={`${id}own`}
            className={desk.field}
            dir="ltr"
            maxLength={100}
            required
            value={schedule}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </>
  );
}
