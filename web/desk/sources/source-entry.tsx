import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { TableSource } from '../../../domain/table-sources.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { removeSource, saveSource, visitSource } from '../api/source-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';
import { isTroubled } from './is-troubled.ts';
import { scheduleName } from './schedules.ts';
import { SourceForm } from './source-form.tsx';

interface SourceEntryProps {
  readonly source: TableSource;
  readonly onChanged: () => void;
}

/** One table: what its last visit came to, and what is done about it. */
export function SourceEntry({ source, onChanged }: SourceEntryProps) {
  const { sources: words } = useDeskTeamMessages();
  const language = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const options = { networkMode: 'always', onSettled: onChanged } as const;
  const visit = useMutation({
    mutationFn: (acceptSmaller: boolean) => visitSource(source.id, acceptSmaller),
    ...options,
  });
  const pause = useMutation({
    mutationFn: () => saveSource({ ...draftOf(source), isPaused: !source.isPaused }, source.id),
    ...options,
  });
  const remove = useMutation({ mutationFn: () => removeSource(source.id), ...options });
  const { name, address, by, isPaused, isVisiting, lastVisit, nextVisit, maxChanges, mayChange } = source;
  const error = visit.error ?? pause.error ?? remove.error;
  const small = `${desk.plain} ${desk.small}`;
  if (isEditing) {
    const close = () => {
      setEditing(false);
      onChanged();
    };
    return <SourceForm source={source} onSaved={close} onCancel={() => setEditing(false)} />;
  }
  return (
    <article className={records.narrow}>
      <h2 className={records.briefTitle}>
        <bdi>{name}</bdi> {isPaused && <span className={records.state}>{words.paused}</span>}
      </h2>
      <p className={records.facts}>
        <OutsideLink href={address}>{address}</OutsideLink>
      </p>
      <p className={records.facts}>
        <Facts
          parts={[
            words.schedules[scheduleName(source.schedule)],
            maxChanges === 0 ? words.never : words.upTo({ count: maxChanges }),
            words.withMapping({ name: source.mapping }),
            <bdi key="by">{by}</bdi>,
            nextVisit !== null && words.next({ when: momentText(language, nextVisit) }),
          ]}
        />
      </p>
      <div aria-live="polite">
        {isVisiting ? <p>{words.visiting}</p> : lastVisit && <LastVisit source={source} />}
      </div>
      {error && <DeskFailure error={error} title={words.notDone} />}
      {mayChange && (
        <p className={desk.row}>
          <button
            type="button"
            className={small}
            aria-disabled={isVisiting}
            onClick={() => isVisiting || visit.mutate(false)}
          >
            {words.visit({ name })}
          </button>
          {lastVisit?.result === 'smaller' && !isVisiting && (
            <button type="button" className={small} onClick={() => visit.mutate(true)}>
              {words.acceptSmaller}
            </button>
          )}
          <button type="button" className={small} onClick={() => setEditing(true)}>
            {words.change({ name })}
          </button>
          <button type="button" className={small} onClick={() => pause.isPending || pause.mutate()}>
            {isPaused ? words.resume({ name }) : words.pause({ name })}
          </button>
          <button
            type="button"
            className={`${desk.danger} ${desk.small}`}
            onClick={() => remove.isPending || remove.mutate()}
          >
            {words.remove({ name })}
          </button>
        </p>
      )}
    </article>
  );
}

function LastVisit({ source }: { readonly source: TableSource }) {
  const { sources: words } = useDeskTeamMessages();
  const language = useLanguage();
  const href = useDeskHref();
  if (!source.lastVisit) return null;
  const { at, result, counts, rowsBefore, status, importId } = source.lastVisit;
  return (
    <div className={isTroubled(source) ? desk.problem : desk.note}>
      <p>
        <strong>{words.results[result]}</strong>
      </p>
      <p className={records.facts}>
        <Facts
          parts={[
            words.last({ when: momentText(language, at) }),
            counts &&
              words.counts({
                read: counts.read,
                fresh: counts.new,
                changed: counts.changed,
                archived: counts.archived,
                refused: counts.refused,
              }),
            rowsBefore !== undefined && words.rowsBefore({ count: rowsBefore }),
            status !== undefined && words.status({ status: String(status) }),
          ]}
        />
      </p>
      {importId !== undefined && (
        <p>
          <InSiteLink href={href(`imports/${importId}`)}>{words.toImport}</InSiteLink>
        </p>
      )}
    </div>
  );
}

function draftOf({ name, address, schedule, mode, maxChanges, isPaused }: TableSource) {
  return { name, address, schedule, mode, maxChanges, isPaused };
}
