import type { DeskRecordResponse } from '../../../../domain/desk-records.ts';
import { useQuery } from '@tanstack/react-query';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { dateText } from '../../../../languages/names.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { getDeskHistory, revertTo } from '../api/records-requests.ts';
import { keptDraft } from '../form/kept-drafts.ts';
import { useChange } from '../use-change.ts';

/** Says that a record is not in the library, since when and why, and brings it back. */
export function TakenOut({
  record: { id, state, revision, updatedAt, withdrawal },
}: {
  readonly record: DeskRecordResponse;
}) {
  const { record: words, history, meanwhile } = useDeskRecordsMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const { data } = useQuery({
    queryKey: ['desk', 'history', id],
    queryFn: ({ signal }) => getDeskHistory(id, signal),
  });
  const last = data?.revisions.find(({ undo }) => undo !== null);
  const bringBack = useChange((to: number) => revertTo(id, revision, to));
  const day = dateText(language, withdrawal?.at ?? updatedAt);
  const { reason, mergedInto } = withdrawal ?? {};
  const what =
    state === 'archived' ? words.archived : mergedInto === undefined ? words.withdrawn : words.merged;
  return (
    <>
      <div className={desk.note}>
        <p>{what({ when: day })}</p>
        {reason !== undefined && <p>{words.reason({ reason })}</p>}
        {mergedInto !== undefined && (
          <p>
            <InSiteLink href={href(`records/${mergedInto}`)}>{words.mergedInto}</InSiteLink>
          </p>
        )}
        {keptDraft(id) && <p>{meanwhile.gone}</p>}
        {last && (
          <p>
            <button
              type="button"
              className={desk.plain}
              aria-disabled={bringBack.isPending}
              onClick={() => bringBack.isPending || bringBack.mutate(last.revision)}
            >
              {words.bringBack}
            </button>
          </p>
        )}
      </div>
      {bringBack.error && <DeskFailure error={bringBack.error} title={history.notDone} />}
    </>
  );
}
