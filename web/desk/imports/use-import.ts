import { useEffect, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportResponse } from '../../../domain/desk.ts';
import { getImport } from '../api/desk-requests.ts';
import { useSession } from '../session/session-store.ts';

/** How far the library is with an import. `share` is 0–1 of the stage, when its size is known. */
export interface ImportProgress {
  readonly stage: string;
  readonly done: number;
  readonly share?: number;
}

const LOOK_AGAIN_MS = 10_000; // events come at once; this is for proxies that swallow them
const CONNECT_AGAIN_MS = 5_000;

export const importKey = (id: string) => ['desk', 'import', id] as const;

/** An import, kept up to date by its events. */
export function useImport(id: string) {
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => getImport(id, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => isBusy(state.data) && LOOK_AGAIN_MS,
  });
  // While the file is read again there are no numbers: those from before stay on the page, marked as old.
  const [counted, setCounted] = useState<ImportResponse>();
  if (data && data.state !== 'examining' && data !== counted) setCounted(data);
  const isLive = data !== undefined && data.state !== 'published' && data.state !== 'undone';
  const progress = useImportEvents(id, isLive);
  return { data, counted, error, refetch, isFetching, progress: isBusy(data) ? progress : undefined };
}

export function isBusy(data: ImportResponse | undefined): boolean {
  return data?.state === 'examining' || data?.state === 'publishing';
}

function useImportEvents(id: string, isLive: boolean): ImportProgress | undefined {
  const client = useQueryClient();
  const isSignedIn = useSession().state === 'in';
  const [progress, setProgress] = useState<ImportProgress>();

  useEffect(() => {
    if (!isLive || !isSignedIn) return;
    const askAgain = () => void client.invalidateQueries({ queryKey: importKey(id) });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let source = connect();

    function connect(): EventSource {
      const next = new EventSource(`/api/imports/${encodeURIComponent(id)}/events`);
      next.addEventListener('import', () => {
        setProgress(undefined);
        askAgain();
      });
      next.addEventListener('progress', ({ data }: MessageEvent<string>) => {
        setProgress(JSON.parse(data) as ImportProgress);
      });
      next.addEventListener('error', () => {
        if (next.readyState !== EventSource.CLOSED) return; // it connects again by itself
        askAgain(); // finds out whether the session has ended
        timer = setTimeout(() => (source = connect()), CONNECT_AGAIN_MS);
      });
      return next;
    }

    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [id, isLive, isSignedIn, client]);

  return progress;
}
