import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDeskMessages } from '../../../language/messages.ts';
import { publish } from '../../api/desk-requests.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { isProposed } from '../../proposed/is-proposed.ts';
import { useSession } from '../../session/session-store.ts';
import { useOpenImport } from '../import-context.ts';
import { importKey } from '../use-import.ts';
import { useOpenQuestions } from '../values/use-questions.ts';
import { Blocked } from '../preview/blocked.tsx';
import { Choices } from './choices.tsx';
import { LookFirst } from './look-first.tsx';
import { Running } from './running.tsx';
import styles from './publish.module.css';
import { warnedOf } from './warned.ts';

/** What will happen, in words, and the one button that makes it happen. */
export function PublishStep() {
  const words = useDeskMessages();
  const client = useQueryClient();
  const { id, current, counted, isCounting, isOwn } = useOpenImport();
  const open = useOpenQuestions().length;
  const [error, setError] = useState<unknown>();
  const [isAsking, setAsking] = useState(false);
  const [seen, setSeen] = useState<number>(); // the examination that was looked at
  const isSent = isProposed(useSession(), current);
  if (current.state === 'publishing') return <Running />;

  const counts = counted?.state === 'ready' ? counted.counts : null;
  const written = counts ? counts.new + counts.changed : 0;
  const archived = counts?.archived ?? 0;
  const hasWork = written + archived > 0;
  const warned = counts && counted ? warnedOf(counted) : undefined;
  const isLookedAt = warned?.mustBeSeen !== true || seen === counted?.examination;
  const isWaiting = isSent && current.review?.state === 'open';
  const canPublish =
    !isWaiting && isOwn && !isCounting && !isAsking && hasWork && counted?.blocked === null && isLookedAt;

  async function go() {
    if (!counted || !canPublish) return;
    setAsking(true);
    setError(undefined);
    try {
      await publish(id, counted.examination);
    } catch (failure) {
      setError(failure);
    }
    await client.invalidateQueries({ queryKey: importKey(id) });
    setAsking(false);
  }

  return (
    <>
      <p className={desk.lead}>{isSent ? words.review.lead : words.publish.lead}</p>
      {counts && (
        <ul className={styles.does} data-old={isCounting}>
          {counts.new > 0 && <li>{words.publish.adds({ count: counts.new })}</li>}
          {counts.changed > 0 && <li>{words.publish.changes({ count: counts.changed })}</li>}
          {archived > 0 && <li>{words.publish.takesOut({ archived })}</li>}
          {counts.refused > 0 && <li>{words.publish.staysOut({ refused: counts.refused })}</li>}
          {open > 0 && <li>{words.publish.open({ count: open })}</li>}
          {!hasWork && counted?.blocked === null && <li>{words.publish.nothing}</li>}
        </ul>
      )}
      <Blocked />
      {warned && hasWork && counted && (
        <LookFirst
          warned={warned}
          isSeen={isLookedAt}
          onSee={(isSeen) => setSeen(isSeen ? counted.examination : undefined)}
        />
      )}
      {error !== undefined && <DeskFailure error={error} title={words.publish.notYet} />}
      <p>
        <button type="button" className={styles.button} aria-disabled={!canPublish} onClick={() => void go()}>
          {buttonText()}
        </button>
      </p>
      {isOwn && <Choices />}
    </>
  );

  function buttonText(): string {
    if (!hasWork) return words.publish.nothingToDo;
    if (isSent) return words.review.propose({ count: written + archived });
    return written === 0
      ? words.publish.onlyArchive({ archived })
      : words.publish.button({ count: written, archived });
  }
}
