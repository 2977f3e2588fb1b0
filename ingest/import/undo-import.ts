import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { drainOutbox, readyIndex } from '../../library/index/publish-index.ts';
import { commitUndo, undoable, type UndoReport } from './commit-undo.ts';
import type { ImportContext } from './import-options.ts';

/**
 * Takes an import back: a new import that gives each of its records the content it had before. Records whose
 * content was changed again since then are kept and named. `commit` writes it, `commitUndo` by default. Throws
 * UndoRefusedError, CatalogueBusyError, EngineError or IndexError.
 */
export async function undoImport(
  id: string,
  context: Pick<ImportContext, 'catalogue' | 'openWriter' | 'onProgress' | 'maxDirectChanges'>,
  by?: string,
  commit = async (): Promise<UndoReport> => commitUndo(id, context.catalogue, by),
): Promise<UndoReport> {
  const { catalogue, openWriter, onProgress, maxDirectChanges } = context;
  return withCatalogueLock(catalogue.dataDir, 'An undo', async () => {
    undoable(id, catalogue);
    const writer = await openWriter();
    await readyIndex(catalogue, writer);
    const report = await commit();
    await drainOutbox(catalogue, writer, {
      maxDirectChanges,
      onProgress: (done, total) => onProgress?.({ stage: 'indexing', done, share: total ? done / total : 1 }),
    });
    return report;
  });
}
