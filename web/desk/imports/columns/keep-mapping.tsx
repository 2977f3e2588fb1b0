import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDeskMessages } from '../../../language/messages.ts';
import { keepMapping } from '../../api/desk-requests.ts';
import { FailureText } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import styles from './columns.module.css';

/** Keeps what has been said about this file under a name, for the next one with the same columns. */
export function KeepMapping() {
  const words = useDeskMessages();
  const client = useQueryClient();
  const { id: importId, draft } = useOpenImport();
  const [name, setName] = useState('');
  const [said, setSaid] = useState<ReactNode>('');
  const id = useId();
  const canKeep = name.trim() !== '' && draft.state === 'saved';

  async function keep(event: FormEvent) {
    event.preventDefault();
    if (!canKeep) return;
    try {
      const kept = await keepMapping(name, importId);
      setSaid(words.kept.saved({ name: kept.name }));
      await client.invalidateQueries({ queryKey: ['desk', 'mappings'] });
    } catch (error) {
      setSaid(<FailureText error={error} />);
    }
  }

  return (
    <section className={desk.section} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{words.kept.keep}</h3>
      <p className={desk.hint}>{words.kept.keepHint}</p>
      <form className={styles.add} onSubmit={(event) => void keep(event)}>
        <div>
          <label htmlFor={`${id}name`}>{words.kept.name}</label>
          <input
            id={`${id}name`}
            className={desk.field}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <button type="submit" className={desk.plain} aria-disabled={!canKeep}>
          {words.kept.save}
        </button>
        <output className={styles.said}>{said}</output>
      </form>
    </section>
  );
}
