import { useDeskMessages, wordOf } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import styles from './publish.module.css';

/** How far a publication is. It goes on by itself, and a reload finds it where it is. */
export function Running() {
  const { publish } = useDeskMessages();
  const { progress } = useOpenImport();
  const stage = wordOf(publish.stages, progress?.stage ?? '') ?? publish.running;
  const share = progress?.share;
  return (
    <div className={styles.running}>
      <output>{stage}</output>
      <progress
        className={desk.progress}
        max={100}
        {...(share !== undefined && { value: Math.round(share * 100) })}
        aria-label={publish.running}
      />
      <p className={desk.hint}>{publish.keepsOn}</p>
    </div>
  );
}
