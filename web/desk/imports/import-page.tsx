import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import type { ImportResponse } from '../../../domain/desk.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useLanguage, useMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { isAtLeast } from '../roles.ts';
import { getMappings } from '../api/desk-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import desk from '../desk.module.css';
import { Result } from './publish/result.tsx';
import { useSession } from '../session/session-store.ts';
import { StepPage } from './steps/step-page.tsx';
import { ReviewNote } from '../proposed/review-note.tsx';
import { stepOf } from './steps/steps.ts';
import { ImportContext } from './import-context.ts';
import { importName } from './import-name.ts';
import { useDraft } from './use-draft.ts';
import { useImport } from './use-import.ts';

/** One import: its five steps until it is published, and then what came of it. */
export function ImportPage({ id }: { readonly id: string }) {
  const words = useDeskMessages();
  const language = useLanguage();
  const { page } = useMessages();
  const href = useDeskHref();
  const open = useImport(id);
  const mappings = useQuery({ queryKey: ['desk', 'mappings'], queryFn: ({ signal }) => getMappings(signal) });
  const error = open.data ? undefined : (open.error ?? mappings.error);
  const name = open.data && importName(open.data, words, language);
  useTitle(name ?? words.imports);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <p className={desk.crumb}>
        <InSiteLink href={href('imports')}>‹ {words.steps.toImports}</InSiteLink>
      </p>
      {error ? (
        <DeskFailure
          error={error}
          title={words.failed}
          isBusy={open.isFetching}
          onRetry={() => void Promise.all([open.refetch(), mappings.refetch()])}
        />
      ) : open.data && mappings.data ? (
        <LoadedImport
          id={id}
          name={name ?? id}
          open={{ ...open, data: open.data }}
          mappings={mappings.data}
        />
      ) : (
        <p className={desk.hint}>{page.loading}</p>
      )}
    </main>
  );
}

interface LoadedImportProps {
  readonly id: string;
  readonly name: string;
  readonly open: ReturnType<typeof useImport> & { readonly data: ImportResponse };
  readonly mappings: Awaited<ReturnType<typeof getMappings>>;
}

function LoadedImport({ id, name, open, mappings }: LoadedImportProps) {
  const words = useDeskMessages();
  const search = useSearch();
  const session = useSession();
  const { data: current, counted, progress } = open;
  const draft = useDraft(id, current.options);
  const editor = 'editor' in session ? session.editor : undefined;
  const isToReview =
    current.review?.state === 'open' && editor !== undefined && isAtLeast(editor.role, 'editor');
  const isOwn =
    isToReview || editor?.role === 'admin' || editor?.name.toLowerCase() === (current.by ?? '').toLowerCase();
  const isCounting = current.state === 'examining' || draft.state !== 'saved';
  const isDone = current.state === 'published' || current.state === 'undone';

  return (
    <ImportContext value={{ id, current, counted, isCounting, progress, draft, mappings, isOwn }}>
      <h1 className={desk.title}>{name}</h1>
      {current.review && <ReviewNote review={current.review} />}
      {!isOwn && (
        <p className={desk.note}>
          {words.steps.ofSomebody({ name: current.by ?? words.history.commandLine })}
        </p>
      )}
      {isDone ? <Result key={current.state} /> : <StepPage step={stepOf(search, current.state)} />}
    </ImportContext>
  );
}
