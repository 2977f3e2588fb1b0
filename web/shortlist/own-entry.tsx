import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { PublishedRecord } from '../../domain/record.ts';
import { usePageMessages } from '../language/messages.ts';
import { MAX_NOTE, setNote, useNotes } from './notes-store.ts';
import { moveShortlisted, useShortlist } from './shortlist-store.ts';
import styles from './shortlist.module.css';

interface OwnEntryProps {
  readonly record: Pick<PublishedRecord, 'id' | 'title'>;
  /** Its place in the list, from 0. */
  readonly at: number;
}

/** What the reader does with a record of their own list: a note, and its place. */
export function OwnEntry({ record: { id, title }, at }: OwnEntryProps) {
  const { briefing: words } = usePageMessages();
  const { length } = useShortlist();
  const { [id]: note = '' } = useNotes();
  const move = (by: number) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    flushSync(() => moveShortlisted(id, by));
    button.focus(); // what moves in the page loses it
  };
  const moves = [
    { name: words.up({ title }), sign: '↑', by: -1, isPossible: at > 0 },
    { name: words.down({ title }), sign: '↓', by: 1, isPossible: at < length - 1 },
  ];
  return (
    <div className={styles.own}>
      <textarea
        value={note}
        rows={note === '' ? 1 : 3}
        maxLength={MAX_NOTE}
        placeholder={words.own}
        aria-label={words.note({ title })}
        dir="auto"
        onChange={(event) => setNote(id, event.target.value)}
      />
      {moves.map(({ name, sign, by, isPossible }) => (
        <button
          key={sign}
          type="button"
          className={styles.move}
          aria-label={name}
          title={name}
          aria-disabled={!isPossible}
          onClick={move(by)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
