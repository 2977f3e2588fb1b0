import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { useSession } from '../../session/session-store.ts';
import { eraseContact } from '../api/records-requests.ts';
import { useChange } from '../use-change.ts';
import styles from './form.module.css';

/** For admins: takes the contact out of everything that is kept, when somebody asks for it. */
export function EraseContact({ id }: { readonly id: string }) {
  const { erase: words } = useDeskRecordsMessages();
  const session = useSession();
  const change = useChange(() => eraseContact(id));
  if (session.state !== 'in' || session.editor.role !== 'admin') return null;
  return (
    <details className={styles.group}>
      <summary>{words.title}</summary>
      <p className={desk.hint}>{words.lead}</p>
      <p>
        <button
          type="button"
          className={desk.danger}
          aria-disabled={change.isPending}
          onClick={() => change.isPending || change.mutate(undefined)}
        >
          {change.isPending ? words.doing : words.do}
        </button>
      </p>
      {change.isSuccess && <output>{words.done}</output>}
      {change.error && <DeskFailure error={change.error} title={words.notDone} />}
    </details>
  );
}
