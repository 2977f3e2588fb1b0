import { useDeskMessages, wordOf } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';

/** Why the import cannot be published as it is; nothing when it can. */
export function Blocked() {
  const { publish } = useDeskMessages();
  const { counted, isCounting } = useOpenImport();
  if (!counted || isCounting) return null;
  const reason = reasonOf();
  if (reason === undefined) return null;
  return (
    <div className={desk.problem}>
      <p>
        <strong>{publish.notYet}</strong>
      </p>
      <p>{reason}</p>
    </div>
  );

  function reasonOf(): string | undefined {
    if (counted?.state === 'mapping-needed') return publish.columnsFirst;
    if (counted?.state === 'failed') return publish.fileFirst;
    const { blocked } = counted ?? {};
    return blocked ? (wordOf(publish.reasons, blocked.reason) ?? blocked.message) : undefined;
  }
}
