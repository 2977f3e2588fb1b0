import { useId, useState } from 'react';
import type { DeskRevision } from '../../../../domain/desk-records.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { momentText } from '../../imports/moment-text.ts';
import { useDeskMessages, useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { ChangeList } from './change-list.tsx';
import styles from './history.module.css';

interface RevisionEntryProps {
  readonly step: DeskRevision;
  readonly isPresent: boolean;
  readonly isBusy: boolean;
  readonly onGoBack: () => void;
}

/** One revision: who, when, what changed; and going back to it, after a look at what that would change. */
export function RevisionEntry({ step, isPresent, isBusy, onGoBack }: RevisionEntryProps) {
  const { history, record } = useDeskRecordsMessages();
  const { cancel } = useDeskMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const [isAsking, setAsking] = useState(false);
  const panel = useId();
  const { revision, at, by, importId, action, mode, mergedInto, reason, changes, undo } = step;
  return (
    <article className={styles.revision}>
      <h2>
        {history.revision({ number: revision })}:{' '}
        {history.actions[mergedInto === undefined ? action : 'merged']} {history.modes[mode]}{' '}
        {isPresent && <span className={styles.present}>{history.present}</span>}
      </h2>
      <p className={styles.who}>
        <Facts
          parts={[
            by === undefined ? history.commandLine : <bdi key="by">{by}</bdi>,
            <time key="at" dateTime={at}>
              {momentText(language, at)}
            </time>,
            <InSiteLink key="import" href={href(`imports/${importId}`)}>
              {history.toImport}
            </InSiteLink>,
          ]}
        />
      </p>
      {reason !== undefined && <p>{record.reason({ reason })}</p>}
      {mergedInto !== undefined && (
        <p>
          <InSiteLink href={href(`records/${mergedInto}`)}>{record.mergedInto}</InSiteLink>
        </p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} />}
      {changes.length === 0 && action === 'changed' && <p className={desk.hint}>{history.same}</p>}
      {undo && !isAsking && (
        <button
          type="button"
          className={`${desk.plain} ${desk.small}`}
          aria-label={history.goBackTo({ revision })}
          onClick={() => setAsking(true)}
        >
          {history.goBack}
        </button>
      )}
      {undo && isAsking && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would draw a frame and want a legend
        <div id={panel} role="group" aria-label={history.goBackTo({ revision })} className={styles.ask}>
          <p>{undo.length > 0 ? history.ask({ revision }) : history.askSame}</p>
          <ChangeList changes={undo} />
          <div className={desk.row}>
            <button
              type="button"
              className={desk.primary}
              aria-disabled={isBusy}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened by the button that the question is about
              autoFocus
              onClick={() => {
                if (isBusy) return;
                setAsking(false);
                onGoBack();
              }}
            >
              {history.yes}
            </button>
            <button type="button" className={desk.plain} onClick={() => setAsking(false)}>
              {cancel}
            </button>
          </div>
        </div>
      )}
    </article>
  );
}
