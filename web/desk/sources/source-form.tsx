import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { TableSource } from '../../../domain/table-sources.ts';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { Select } from '../../ui/select.tsx';
import { getMappings } from '../api/desk-requests.ts';
import { saveSource } from '../api/source-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { ScheduleField } from './schedule-field.tsx';
import { SCHEDULES } from './schedules.ts';

interface SourceFormProps {
  /** The one that is changed; none: a new one. */
  readonly source?: TableSource;
  readonly onSaved: () => void;
  readonly onCancel?: () => void;
}

const MODES = ['upsert', 'replace'] as const;
const SOME_CHANGES = 20; // what an editor would still look through, and few enough to undo

/** What somebody decides about a table that is fetched by a schedule. */
export function SourceForm({ source, onSaved, onCancel }: SourceFormProps) {
  const { sources: words } = useDeskTeamMessages();
  const { cancel } = useDeskMessages();
  const id = useId();
  const [name, setName] = useState(source?.name ?? '');
  const [address, setAddress] = useState(source?.address ?? '');
  const [mappingId, setMapping] = useState('');
  const [schedule, setSchedule] = useState<string>(source?.schedule ?? SCHEDULES.daily);
  const [mode, setMode] = useState<TableSource['mode']>(source?.mode ?? 'upsert');
  const [maxChanges, setMaxChanges] = useState(String(source?.maxChanges ?? SOME_CHANGES));
  const { data } = useQuery({ queryKey: ['desk', 'mappings'], queryFn: ({ signal }) => getMappings(signal) });
  const save = useMutation({
    mutationFn: () =>
      saveSource(
        {
          name: name.trim(),
          address: address.trim(),
          ...(mappingId !== '' && { mappingId }),
          schedule,
          mode,
          maxChanges: Number(maxChanges),
          isPaused: source?.isPaused ?? false,
        },
        source?.id,
      ),
    networkMode: 'always',
    onSuccess: onSaved,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form className={records.narrow} onSubmit={submit}>
      <div>
        <label htmlFor={`${id}name`}>{words.name}</label>
        <input
          id={`${id}name`}
          className={desk.field}
          maxLength={100}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}address`}>{words.address}</label>
        <input
          id={`${id}address`}
          className={desk.field}
          type="url"
          dir="ltr"
          maxLength={2_000}
          required
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}mapping`}>{words.mapping}</label>
        <Select
          id={`${id}mapping`}
          className={desk.field}
          required={source === undefined}
          value={mappingId}
          aria-describedby={`${id}mapping-hint`}
          onChange={(event) => setMapping(event.target.value)}
        >
          <option value="">
            {source ? words.sameMapping({ name: source.mapping }) : words.chooseMapping}
          </option>
          {data?.mappings.map((mapping) => (
            <option key={mapping.id} value={mapping.id}>
              {mapping.name}
            </option>
          ))}
        </Select>
        <p id={`${id}mapping-hint`} className={desk.hint}>
          {words.mappingHint}
        </p>
      </div>
      <ScheduleField schedule={schedule} onChange={setSchedule} />
      <div>
        <label htmlFor={`${id}mode`}>{words.mode}</label>
        <Select
          id={`${id}mode`}
          className={desk.field}
          value={mode}
          onChange={(event) => setMode(MODES.find((each) => each === event.target.value) ?? mode)}
        >
          {MODES.map((each) => (
            <option key={each} value={each}>
              {words.modes[each]}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <label htmlFor={`${id}most`}>{words.maxChanges}</label>
        <input
          id={`${id}most`}
          className={desk.field}
          type="number"
          min={0}
          max={10_000}
          required
          value={maxChanges}
          aria-describedby={`${id}most-hint`}
          onChange={(event) => setMaxChanges(event.target.value)}
        />
        <p id={`${id}most-hint`} className={desk.hint}>
          {words.maxChangesHint}
        </p>
      </div>
      {save.error && <DeskFailure error={save.error} title={words.notDone} />}
      <p className={desk.row}>
        <button type="submit" className={desk.primary} aria-disabled={save.isPending}>
          {source ? words.save : words.add}
        </button>
        {onCancel && (
          <button type="button" className={desk.plain} onClick={onCancel}>
            {cancel}
          </button>
        )}
      </p>
    </form>
  );
}
