import { useDeskMessages } from '../../../language/messages.ts';
import { ServerText } from '../../../ui/server-text.tsx';
import desk from '../../desk.module.css';
import { countsText } from '../counts-text.ts';
import { useOpenImport } from '../import-context.ts';
import styles from './steps.module.css';

/** One line that is always there: what the rows would do with what has been said so far, and whether it is saved. */
export function StepState() {
  const words = useDeskMessages();
  const { current, counted, draft, isCounting, progress } = useOpenImport();
  if (current.state === 'publishing') return null;
  const isReading = current.state === 'examining' && progress?.stage === 'reading';
  const reading = !isReading
    ? undefined
    : progress.share
      ? words.steps.reading({ percent: Math.round(progress.share * 100) })
      : words.steps.readingRows({ count: progress.done });
  const { problem } = current;
  const counts = counted?.state === 'ready' && counted.counts;
  return (
    <>
      <p className={styles.state}>
        {/* Heard when it begins and when it ends; the percentages between are only to be seen. */}
        <output className={isCounting && reading !== undefined ? 'for-readers' : undefined}>
          {isCounting ? words.steps.counting : counts ? countsText(counts, words) : ''}
        </output>
        {isCounting && reading !== undefined && <span>{reading}</span>}
        <span>{draft.state === 'saving' ? words.saving : ''}</span>
      </p>
      {problem !== undefined && !isCounting && (
        <p className={desk.problem} role="alert">
          <ServerText>{problem}</ServerText>
        </p>
      )}
    </>
  );
}
