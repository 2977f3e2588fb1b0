import { Fragment, useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { EVERY_KIND } from '../../../../domain/kinds/kind-of.ts';
import { goTo } from '../../../address/go.ts';
import { ApiError } from '../../../api/api-error.ts';
import type { DeskMessages } from '../../../../languages/messages.ts';
import { useDeskMessages, useLanguage, useMessages, wordOf } from '../../../language/messages.ts';
import { pluralWithin } from '../../../ui/kind-text.ts';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { fileSize } from '../file/file-size.ts';
import { uploadFile } from './upload-file.ts';
import styles from './upload.module.css';

interface UploadPanelProps {
  /** Bytes that a file may have; undefined while that is not known. */
  readonly limit: number | undefined;
}

interface Sending {
  readonly name: string;
  readonly share: number;
}

/** Takes a file by hand or by mouse, sends it, and goes on to the import that it became. */
export function UploadPanel({ limit }: UploadPanelProps) {
  const words = useDeskMessages();
  const { lists } = useMessages();
  const language = useLanguage();
  const { upload, file: fileWords } = words;
  const href = useDeskHref();
  const client = useQueryClient();
  const [sending, setSending] = useState<Sending>();
  const [problem, setProblem] = useState<string>();
  const [last, setLast] = useState<File>();
  const [isOver, setOver] = useState(false);
  const leaving = useRef<AbortController>(undefined);
  const id = useId();

  useEffect(() => () => leaving.current?.abort(), []);
  useWarningBeforeLeaving(sending !== undefined);

  async function send(file: File) {
    setLast(undefined);
    const refusal = refusalOf(file, limit, words);
    setProblem(refusal);
    if (refusal !== undefined) return;
    const controller = new AbortController();
    leaving.current = controller;
    setSending({ name: file.name, share: 0 });
    try {
      const onShare = (share: number) => setSending({ name: file.name, share });
      const { id: importId } = await uploadFile(file, onShare, controller.signal);
      void client.invalidateQueries({ queryKey: ['desk', 'imports'] });
      goTo(href(`imports/${importId}`, { step: 'file' }));
    } catch (error) {
      setSending(undefined);
      if (!controller.signal.aborted) setLast(file);
      setProblem(controller.signal.aborted ? upload.stopped : problemOf(error, words));
    }
  }

  function choose(files: FileList | null | undefined) {
    const [file, ...others] = [...(files ?? [])];
    if (others.length > 0) setProblem(upload.oneOnly);
    else if (file) void send(file);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!sending) choose(event.dataTransfer.files);
  }

  return (
    <section aria-labelledby={`${id}title`} className={styles.panel}>
      <h2 id={`${id}title`}>{upload.title}</h2>
      {problem !== undefined && (
        <div role="alert" className={desk.problem}>
          <p>{problem}</p>
          {last && (
            <button type="button" className={`${desk.plain} ${desk.small}`} onClick={() => void send(last)}>
              {upload.again}
            </button>
          )}
        </div>
      )}
      {/* Dropping is a short way for a mouse; the button below does the same for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={`${styles.drop} ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {sending ? (
          <Progress sending={sending} onStop={() => leaving.current?.abort()} />
        ) : (
          <>
            <p className={styles.way}>{upload.drop}</p>
            <input
              type="file"
              id={`${id}file`}
              className={desk.fileInput}
              accept=".csv,.tsv,.txt,.tab,.xlsx,.ndjson,.gz,text/csv,text/tab-separated-values"
              aria-describedby={`${id}kinds`}
              onChange={(event) => {
                choose(event.target.files);
                event.target.value = ''; // the same file may be chosen again once it is fixed
              }}
            />
            <label htmlFor={`${id}file`} className={desk.primary}>
              {upload.choose}
            </label>
            <p id={`${id}kinds`} className={desk.hint}>
              {limit !== undefined && upload.kinds({ limit: fileSize(limit, fileWords) })}
            </p>
          </>
        )}
      </div>
      <p className={desk.hint}>
        {upload.template}{' '}
        {EVERY_KIND.map((kind, at) => (
          <Fragment key={kind.id}>
            {at > 0 && lists.comma}
            <a href={`/api/templates/${kind.id}.csv`}>
              {upload.forKind({ kind: pluralWithin(kind, language) })}
            </a>
          </Fragment>
        ))}
      </p>
    </section>
  );
}

function Progress({ sending, onStop }: { readonly sending: Sending; readonly onStop: () => void }) {
  const { upload } = useDeskMessages();
  const percent = Math.floor(sending.share * 100);
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []); // the button that was pressed is gone
  return (
    <div className={styles.sending}>
      <output>{percent === 100 ? upload.checking : upload.sending({ name: sending.name })}</output>
      <progress
        className={desk.progress}
        max={100}
        value={percent}
        aria-label={upload.sending({ name: sending.name })}
      />
      <p className={desk.hint}>{upload.sent({ percent })}</p>
      <button type="button" ref={stop} className={desk.plain} onClick={onStop}>
        {upload.stop}
      </button>
    </div>
  );
}

function useWarningBeforeLeaving(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSending]);
}

/** What can be known without sending anything. */
function refusalOf(file: File, limit: number | undefined, { upload, file: words }: DeskMessages) {
  if (file.size === 0) return upload.empty({ name: file.name });
  if (limit === undefined || file.size <= limit) return undefined;
  return upload.tooLarge({
    name: file.name,
    size: fileSize(file.size, words),
    limit: fileSize(limit, words),
  });
}

function problemOf(error: unknown, { upload, failures, otherFailure }: DeskMessages): string {
  if (!(error instanceof ApiError)) return otherFailure;
  const ofUploads: Partial<Record<ApiError['code'], string>> = {
    unreachable: upload.broken,
    invalid_body: upload.broken,
    too_large: upload.tooLargeAnyway,
    unsupported_file: upload.noTable,
  };
  return ofUploads[error.code] ?? wordOf(failures, error.code) ?? otherFailure;
}
