import { dropPlan } from '../../../ingest/import/kept-plan.ts';
import type { TableLook } from '../../../ingest/import/look-at-table.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { examineImport } from './examine-import.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Workshop } from '../workshop.ts';

/** Examines imports in the background, one after the other. `put` keeps an import in its new state and tells of it. */
export function openExaminations(workshop: Workshop, put: (kept: KeptImport) => void) {
  const { kept: imports, events, onFailure } = workshop;
  const queue = oneByOne();
  const running = new Map<string, AbortController>();
  let isClosing = false;

  /** A newer examination of the same import takes the place of an older one. */
  function begin(kept: KeptImport): void {
    running.get(kept.id)?.abort();
    const controller = new AbortController();
    running.set(kept.id, controller);
    put(kept);
    const isCurrent = () => !isClosing && imports.find(kept.id)?.examination === kept.examination;
    const work = async () => {
      if (!isCurrent()) return;
      const onProgress = (progress: object) => events.emit(kept.id, 'progress', progress);
      const onLook = (look: TableLook) => void (isCurrent() && put({ ...kept, look }));
      const examined = await examineImport(kept, workshop, controller.signal, { onProgress, onLook });
      // What led to this examination is still worth knowing.
      if (isCurrent()) put({ ...examined, ...(kept.problem !== undefined && { problem: kept.problem }) });
    };
    queue
      .run(work)
      .catch((error: unknown) => {
        if (!isCurrent() || controller.signal.aborted) return;
        onFailure(error);
        put({ ...kept, state: 'failed', problem: 'The file could not be examined. Send it again.' });
      })
      .finally(() => {
        if (running.get(kept.id) === controller) running.delete(kept.id);
      });
  }

  return {
    begin,
    /** The next examination of an import that has had one. */
    again(kept: KeptImport, changes: Partial<KeptImport> = {}): KeptImport {
      const { examined: _old, problem: _solved, ...rest } = kept;
      const next: KeptImport = {
        ...rest,
        ...changes,
        state: 'examining',
        examination: kept.examination + 1,
      };
      begin(next);
      dropPlan(imports.folder(kept.id), kept.examination);
      return next;
    },
    giveUp: (id: string) => running.get(id)?.abort(),
    async close(): Promise<void> {
      isClosing = true;
      for (const controller of running.values()) controller.abort();
      await queue.idle();
    },
  };
}
