import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useRestoredScroll } from '../../address/use-restored-scroll.ts';
import { useDeskMessages, useMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getImports } from '../api/desk-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import { useDeskHref } from '../desk-links.ts';
import styles from '../desk.module.css';
import { useMay } from '../session/use-may.ts';
import { askedParameters, readAsked } from './asked-imports.ts';
import { UploadPanel } from './upload/upload-panel.tsx';
import { ImportHistory } from './import-history.tsx';

const BUSY_AGAIN_MS = 4_000; // another import may be on its way; nobody needs it sooner here

/** The way in for a file, and all imports so far. */
export function ImportsPage() {
  const words = useDeskMessages();
  const mayImport = useMay('contributor');
  const mayPublish = useMay('editor');
  const href = useDeskHref();
  const { page: pageWords } = useMessages();
  const asked = readAsked(useSearch());
  const parameters = new URLSearchParams(askedParameters(asked)).toString();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['desk', 'imports', parameters],
    queryFn: ({ signal }) => getImports(parameters, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.imports.some((each) => each.state === 'examining' || each.state === 'publishing')
        ? BUSY_AGAIN_MS
        : false,
  });

  useTitle(words.imports);
  useRestoredScroll(data !== undefined || error !== null);
  const main = useFocusAtFirst();

  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <h1 className="for-readers">{words.imports}</h1>
      {mayImport && <UploadPanel limit={data?.uploadLimit} />}
      {mayPublish && (
        <p>
          <InSiteLink href={href('imports/memberships')}>{words.memberships.title}</InSiteLink>
        </p>
      )}
      {data ? (
        <ImportHistory answer={data} asked={asked} />
      ) : error ? (
        <DeskFailure error={error} title={words.failed} onRetry={() => void refetch()} isBusy={isFetching} />
      ) : (
        <p className={styles.hint}>{pageWords.loading}</p>
      )}
    </main>
  );
}
