import { useId } from 'react';
import { STATUSES } from '../../../../domain/vocabularies/statuses.ts';
import { TOPICS } from '../../../../domain/vocabularies/topics.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { termLabel } from '../../../language/term-label.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import type { What } from './whats.ts';

interface BulkValueProps {
  readonly what: What;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the records get: one of a list, or a line. */
export function BulkValue({ what, value, onChange }: BulkValueProps) {
  const { bulk } = useDeskRecordsMessages();
  const language = useLanguage();
  const id = useId();
  const isTopic = what === 'add-topic' || what === 'remove-topic';
  const terms = isTopic ? TOPICS : what === 'status' ? STATUSES : undefined;
  const label = bulk.values[isTopic ? 'topic' : what];
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {terms ? (
        <Select
          id={id}
          className={desk.field}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{bulk.choose}</option>
          {terms.terms
            .map((term) => ({
              id: term.id,
              name: termLabel(language, isTopic ? 'topic' : 'status', term.id),
            }))
            .sort((a, b) => a.name.localeCompare(b.name, language))
            .map((term) => (
              <option key={term.id} value={term.id}>
                {term.name}
              </option>
            ))}
        </Select>
      ) : (
        <input
          id={id}
          className={desk.field}
          maxLength={what === 'withdraw' ? 1_000 : 300}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
