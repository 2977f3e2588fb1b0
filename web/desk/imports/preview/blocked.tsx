import type { ReactNode } from 'react';
import { useDeskMessages, wordOf } from '../../../language/messages.ts';
import { ServerText } from '../../../ui/server-text.tsx';
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

  function reasonOf(): ReactNode {
    if (counted?.state === 'mapping-needed') return publish.columnsFirst;
    if (counted?.state === 'failed') return publish.fileFirst;
    const { blocked } = counted ?? {};
    if (!blocked) return undefined;
    return wordOf(publish.reasons, blocked.reason) ?? <ServerText>{blocked.message}</ServerText>;
  }
}
