import { useId, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UndoPreviewResponse } from '../../../../domain/desk.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useSiteLinks } from '../../../address/use-site-links.ts';
import { useDeskMessages, useMessages } from '../../../language/messages.ts';
import { getUndo, undo } from '../../api/desk-requests.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { importKey } from '../use-import.ts';
import styles from './publish.module.css';

/** Takes the import back, after saying what that does. */
export function UndoSection() {
  const words = useDeskMessages();
  const { page } = useMessages();
  const { id } = useOpenImport();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const preview = useQuery({
    queryKey: ['desk', 'undo', id],
    queryFn: ({ signal }) => getUndo(id, signal),
    enabled: isOpen,
    staleTime: 0,
  });
  const titleId = useId();

  async function go() {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await undo(id);
    } catch (error) {
      setFailure(error);
    }
    await client.invalidateQueries({ queryKey: importKey(id) });
    await client.invalidateQueries({ queryKey: ['desk', 'imports'] });
    setBusy(false);
  }

  return (
    <section className={desk.section}>
      <button
        type="button"
        className={desk.plain}
        aria-expanded={isOpen}
        aria-controls={isOpen ? titleId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {words.done.undo}
      </button>
      {isOpen && (
        <section id={titleId} className={styles.undo} aria-label={words.done.undoAsk}>
          <h2>{words.done.undoAsk}</h2>
          {preview.data ? (
            <>
              <UndoText preview={preview.data} />
              <div className={desk.row}>
                <button
                  type="button"
                  className={desk.danger}
                  aria-disabled={isBusy}
                  onClick={() => void go()}
                >
                  {isBusy
                    ? words.done.undoing
                    : words.done.undoYes({ count: preview.data.restored + preview.data.archived })}
                </button>
                <button type="button" className={desk.plain} onClick={() => setOpen(false)}>
                  {words.cancel}
                </button>
              </div>
            </>
          ) : preview.error ? (
            <DeskFailure error={preview.error} title={words.failed} onRetry={() => void preview.refetch()} />
          ) : (
            <p>{page.loading}</p>
          )}
          {failure !== undefined && <DeskFailure error={failure} title={words.done.undo} />}
        </section>
      )}
    </section>
  );
}

function UndoText({ preview }: { readonly preview: UndoPreviewResponse }) {
  const { done } = useDeskMessages();
  const links = useSiteLinks();
  const { archived, restored, kept } = preview;
  return (
    <>
      <ul className={styles.does}>
        {archived > 0 && <li>{done.undoArchives({ count: archived })}</li>}
        {restored > 0 && <li>{done.undoRestores({ count: restored })}</li>}
        {archived + restored === 0 && <li>{done.undoNothing}</li>}
        {kept.length > 0 && <li>{done.undoKeeps({ count: kept.length })}</li>}
      </ul>
      {kept.length > 0 && (
        <ul className={styles.kept}>
          {kept.map((record) => (
            <li key={record}>
              <InSiteLink href={links.toRecord(record)}>{record}</InSiteLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
