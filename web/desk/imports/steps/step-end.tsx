import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../address/go.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useDeskMessages } from '../../../language/messages.ts';
import { throwAway } from '../../api/desk-requests.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { importKey } from '../use-import.ts';
import type { Step } from './steps.ts';
import styles from './steps.module.css';

interface StepEndProps {
  readonly now: Step;
  readonly steps: readonly Step[];
}

/** On to the next step, back to the last one, or away with all of it. */
export function StepEnd({ now, steps }: StepEndProps) {
  const words = useDeskMessages();
  const href = useDeskHref();
  const { id, isOwn } = useOpenImport();
  const at = steps.indexOf(now);
  const [back, next] = [steps[at - 1], steps[at + 1]];
  const link = (step: Step) => href(`imports/${id}`, { step });
  return (
    <footer className={styles.end}>
      {next && (
        <InSiteLink className={desk.primary} href={link(next)}>
          {words.steps.next({ step: words.steps[next] })}
        </InSiteLink>
      )}
      {back && (
        <InSiteLink className={desk.plain} href={link(back)}>
          {words.steps.back({ step: words.steps[back] })}
        </InSiteLink>
      )}
      {isOwn && <ThrowAway />}
    </footer>
  );
}

function ThrowAway() {
  const words = useDeskMessages();
  const href = useDeskHref();
  const client = useQueryClient();
  const { id } = useOpenImport();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();

  async function away() {
    try {
      await throwAway(id);
    } catch (failure) {
      return setError(failure);
    }
    goTo(href('imports'));
    client.removeQueries({ queryKey: importKey(id) });
    await client.invalidateQueries({ queryKey: ['desk', 'imports'] });
  }

  return (
    <div className={styles.away}>
      <button
        type="button"
        className={styles.link}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {words.steps.throwAway}
      </button>
      {isAsking && (
        <div className={desk.problem}>
          <p>{words.steps.throwAwayHint}</p>
          <div className={desk.row}>
            <button type="button" className={desk.danger} onClick={() => void away()}>
              {words.steps.throwAwayYes}
            </button>
            <button type="button" className={desk.plain} onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      {error !== undefined && <DeskFailure error={error} title={words.steps.throwAway} />}
    </div>
  );
}
