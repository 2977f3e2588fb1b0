import { dropPlan } from '../../../ingest/import/kept-plan.ts';
import type { TableLook } from '../../../ingest/import/look-at-table.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { ExaminationLimitError } from '../examine/examiner.ts';
import { isLimited } from '../../../domain/team.ts';
import { nameKey, type Editor } from '../../../library/accounts/editor.ts';
import { fairQueue } from '../fair-queue.ts';
import type { Workshop } from '../workshop.ts';
import { mappingOfRejects } from './mapping-of-rejects.ts';

const AT_ONCE = 2; // each takes a processor for itself

/** Examines imports in the background, in turns of their editors. `put` keeps an import in its new state and tells of it. */
export function openExaminations(workshop: Workshop, put: (kept: KeptImport) => void) {
  const { kept: imports, events, editors, examiner, onFailure } = workshop;
  const queue = fairQueue(AT_ONCE);
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
      const uploader = editors.editors.find(kept.by)?.editor;
      const onProgress = (progress: object) => events.emit(kept.id, 'progress', progress);
      const onLook = (look: TableLook) => {
        if (!isCurrent()) return;
        const taken =
          kept.examination === 1 ? mappingOfRejects(kept, look, importsSeenBy(uploader)) : undefined;
        if (taken) again({ ...kept, look }, { options: taken.options, mappingFrom: taken.from });
        else put({ ...kept, look });
      };
      const asked = { kept, folder: imports.folder(kept.id), isAdmin: uploader?.role === 'admin' };
      const examined = await examiner.import(asked, controller.signal, { onProgress, onLook });
      // What led to this examination is still worth knowing.
      if (isCurrent()) put({ ...examined, ...(kept.problem !== undefined && { problem: kept.problem }) });
    };
    queue
      .run(nameKey(kept.by), work)
      .catch((error: unknown) => {
        if (!isCurrent() || controller.signal.aborted) return;
        onFailure(error);
        put({ ...kept, state: 'failed', problem: problemOf(error) });
      })
      .finally(() => {
        if (running.get(kept.id) === controller) running.delete(kept.id);
      });
  }

  /** As the list of imports: people with a limit see their own only, so nothing is taken from those of others. */
  function importsSeenBy(uploader: Editor | undefined): readonly KeptImport[] {
    if (!uploader || !isLimited(uploader.scope)) return imports.list();
    return imports.list().filter(({ by }) => nameKey(by) === nameKey(uploader.name));
  }

  /** The next examination of an import that has had one. */
  function again(kept: KeptImport, changes: Partial<KeptImport> = {}): KeptImport {
    const { examined: _old, problem: _solved, ...rest } = kept;
    const next: KeptImport = { ...rest, ...changes, state: 'examining', examination: kept.examination + 1 };
    begin(next);
    dropPlan(imports.folder(kept.id), kept.examination);
    return next;
  }

  return {
    begin,
    again,
    giveUp: (id: string) => running.get(id)?.abort(),
    async close(): Promise<void> {
      isClosing = true;
      for (const controller of running.values()) controller.abort();
      await queue.idle();
    },
  };
}

function problemOf(error: unknown): string {
  if (!(error instanceof ExaminationLimitError)) return 'The file could not be examined. Send it again.';
  return `The file takes too much ${error.of} to be examined. Split it, or import it on the command line.`;
}
