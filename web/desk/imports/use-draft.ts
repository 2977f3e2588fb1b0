import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ImportResponse } from '../../../domain/desk.ts';
import { putOptions } from '../api/desk-requests.ts';
import { readOptions, type ImportOptions } from '../api/import-options.ts';
import { importKey } from './use-import.ts';

const SAVE_AFTER_MS = 500; // of quiet; every saving has the file read again

export interface Draft {
  /** How the file is to be read: what the server has, with what was changed here since. */
  readonly options: ImportOptions;
  readonly change: (update: (options: ImportOptions) => ImportOptions) => void;
  readonly state: 'saved' | 'saving' | 'failed';
  readonly error: unknown;
  /** Sends what is waiting, at once. */
  readonly save: () => void;
}

/** The options of an import while somebody changes them. Every change goes to the server by itself. */
export function useDraft(id: string, server: Readonly<Record<string, unknown>>): Draft {
  const client = useQueryClient();
  const [local, setLocal] = useState<ImportOptions>();
  const [error, setError] = useState<unknown>();
  const latest = useRef<ImportOptions>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSending = useRef(false);
  // What was just sent is there before this component is drawn again with it: a change must not begin at what was before.
  const readKnown = () => readOptions(client.getQueryData<ImportResponse>(importKey(id))?.options ?? server);
  const options = local ?? readKnown();

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (isSending.current) return;
    isSending.current = true;
    setError(undefined);
    try {
      // What is changed while something is on its way is sent after it.
      for (let sent = latest.current; sent !== undefined; sent = latest.current) {
        const summary = await putOptions(id, sent);
        if (latest.current === sent) latest.current = undefined;
        const options = { ...sent };
        client.setQueryData<ImportResponse>(importKey(id), (before) => {
          if (!before) return before;
          const { problem: _solved, ...rest } = before;
          return { ...rest, ...summary, options };
        });
      }
      setLocal(undefined);
    } catch (failure) {
      setError(failure);
    } finally {
      isSending.current = false;
    }
  }, [id, client]);

  const change = (update: (options: ImportOptions) => ImportOptions) => {
    const next = update(latest.current ?? readKnown());
    latest.current = next;
    setLocal(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
  };

  useEffect(() => {
    const saveNow = () => void save();
    addEventListener('pagehide', saveNow);
    return () => {
      removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, [save]);

  const state = local === undefined ? 'saved' : error === undefined ? 'saving' : 'failed';
  return { options, change, state, error, save: () => void save() };
}
