import { useState } from 'react';
import type { BriefRecord, EditResponse } from '../../../../domain/desk-records.ts';
import desk from '../../desk.module.css';
import { dateText } from '../../../../languages/names.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { verify } from '../api/keeping-requests.ts';
import { Facts } from '../../../ui/facts.tsx';
import { OutsideLink } from '../../../ui/outside-link.tsx';
import { BriefLine } from '../brief-line.tsx';
import styles from '../records.module.css';
import { useChange } from '../use-change.ts';
import { ListFrame } from './list-frame.tsx';
import { Fixed } from './fixed.tsx';

/** Records that nobody has checked lately: one or several are marked as checked today. */
export function UnverifiedList({ page }: { readonly page: number }) {
  const { keeping } = useDeskRecordsMessages();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const change = useChange(
    (records: readonly BriefRecord[]): Promise<EditResponse> => verify(records),
    () => setChosen([]),
  );
  const toggle = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <>
      <p className={desk.hint}>{keeping.verifyHint}</p>
      <Fixed answer={change.data} error={change.error} />
      <ListFrame list="unverified" page={page}>
        {({ records }) => {
          const picked = records.filter(({ id }) => chosen.includes(id));
          return (
            <>
              <div className={styles.tools}>
                <label>
                  <input
                    type="checkbox"
                    checked={picked.length === records.length}
                    onChange={(event) => setChosen(event.target.checked ? records.map(({ id }) => id) : [])}
                  />{' '}
                  {keeping.selectAll}
                </label>
                <button
                  type="button"
                  className={`${desk.primary} ${desk.small}`}
                  aria-disabled={picked.length === 0 || change.isPending}
                  onClick={() => picked.length === 0 || change.isPending || change.mutate(picked)}
                >
                  {keeping.verifyChosen({ count: picked.length })}
                </button>
              </div>
              <ul className={styles.entries}>
                {records.map((record) => (
                  <li key={record.id}>
                    <UnverifiedEntry
                      record={record}
                      isChosen={chosen.includes(record.id)}
                      isBusy={change.isPending}
                      onChoose={(isOn) => toggle(record.id, isOn)}
                      onVerify={() => change.mutate([record])}
                    />
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </ListFrame>
    </>
  );
}

interface UnverifiedEntryProps {
  readonly record: BriefRecord;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (isOn: boolean) => void;
  readonly onVerify: () => void;
}

function UnverifiedEntry({ record, isChosen, isBusy, onChoose, onVerify }: UnverifiedEntryProps) {
  const { keeping } = useDeskRecordsMessages();
  const language = useLanguage();
  const { title, lastVerified, link } = record;
  return (
    <div className={styles.line}>
      <input
        type="checkbox"
        aria-label={keeping.select({ title })}
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <BriefLine record={record} />
      <span className={styles.facts}>
        <Facts
          parts={[
            lastVerified === undefined
              ? keeping.never
              : keeping.verified({ when: dateText(language, lastVerified) }),
            link !== undefined && (
              <OutsideLink key="link" href={link}>
                {keeping.source}
              </OutsideLink>
            ),
          ]}
        />
      </span>
      <button
        type="button"
        className={`${desk.plain} ${desk.small}`}
        aria-label={keeping.verifyOne({ title })}
        aria-disabled={isBusy}
        onClick={() => isBusy || onVerify()}
      >
        {keeping.verify}
      </button>
    </div>
  );
}
