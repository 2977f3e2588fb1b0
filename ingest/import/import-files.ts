import type { LibraryRecord } from '../../domain/record.ts';
import { explainStorageError } from '../../library/catalogue/catalogue-error.ts';
import { newImportId } from '../../library/catalogue/import-store.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { drainOutbox, readyIndex } from '../../library/index/publish-index.ts';
import { openStagingAhead, type StagingAhead } from '../../library/index/staging-ahead.ts';
import { COLUMNS } from '../columns/registry.ts';
import type { TableInput } from '../read/table-input.ts';
import type { ImportContext, ImportOptions } from './import-options.ts';
import type { ImportReport } from './import-report.ts';
import { decide, entryOf } from './decide-plan.ts';
import { makeReport } from './make-report.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { commitPlan } from './publish-plan.ts';
import { writeRejects } from './rejects.ts';

/**
 * Brings tables into the library: read, plan, commit to the catalogue, tell the index. Problems of the data are in
 * the report. Throws CatalogueBusyError when another import runs, CatalogueError, EngineError or IndexError;
 * after an IndexError the records are in the catalogue and reach the index at the next start.
 */
export async function importFiles(
  inputs: readonly TableInput[],
  options: ImportOptions,
  context: ImportContext,
): Promise<ImportReport> {
  const { dataDir } = context.catalogue;
  try {
    if (options.dryRun) return await tryFiles(inputs, options, context);
    return await withCatalogueLock(dataDir, 'An import', () => publishFiles(inputs, options, context));
  } catch (error) {
    throw explainStorageError(error, dataDir); // the plan or an original did not fit on the disk
  }
}

async function tryFiles(inputs: readonly TableInput[], options: ImportOptions, context: ImportContext) {
  const plan = await planImport(inputs, options, context);
  try {
    if (options.rejects) await writeRejects(options.rejects, plan.store, plan.tables);
    const decision = decide(plan, options, context);
    const stopped = decision.stopped ?? {
      reason: 'dry-run' as const,
      message: 'Nothing was changed: this was a trial.',
    };
    const report = makeReport(plan, { importId: null, archived: 0, stopped });
    const first = stopped.reason === 'dry-run' ? plan.firstNew : undefined;
    return first ? { ...report, firstNew: fieldsOf(first) } : report;
  } finally {
    plan.store.close();
  }
}

async function publishFiles(inputs: readonly TableInput[], options: ImportOptions, context: ImportContext) {
  const at = new Date();
  const run = { importId: newImportId(at), at };
  const ahead = openStagingAhead(
    run.importId,
    at.toISOString(),
    context.openWriter,
    context.maxDirectChanges,
  );
  const reading = { ...context, onWrite: (record: LibraryRecord) => ahead.add(record) };
  try {
    const plan = await planImport(inputs, options, reading, context.catalogue.dataDir);
    try {
      if (options.rejects) await writeRejects(options.rejects, plan.store, plan.tables);
      return await publishPlan(plan, run, ahead, options, context);
    } finally {
      plan.store.close();
    }
  } finally {
    await ahead.drop();
  }
}

async function publishPlan(
  plan: ImportPlan,
  { importId, at }: { readonly importId: string; readonly at: Date },
  ahead: StagingAhead,
  options: ImportOptions,
  context: ImportContext,
): Promise<ImportReport> {
  const { catalogue, onProgress } = context;
  const { stopped, archive } = decide(plan, options, context);
  const report = makeReport(plan, { importId, archived: archive.length, ...(stopped && { stopped }) });
  const entry = entryOf(report, importId, at, options);
  if (stopped) {
    catalogue.publishing(() => catalogue.imports.put({ ...entry, state: 'failed' }));
    return report;
  }
  const isChange = report.published + report.archived > 0;
  // The engine comes first: without one nothing is committed that readers could not see.
  const writer = isChange || catalogue.outbox.count().total > 0 ? await context.openWriter() : undefined;
  if (writer) await readyIndex(catalogue, writer);
  options.signal?.throwIfAborted();
  onProgress?.({ stage: 'saving', done: 0 });
  commitPlan(plan, archive, entry, catalogue, at.toISOString());
  if (writer) {
    await drainOutbox(catalogue, writer, {
      begun: ahead.begun(),
      maxDirectChanges: context.maxDirectChanges,
      onProgress: (done, total) => onProgress?.({ stage: 'indexing', done, share: total ? done / total : 1 }),
    });
  }
  return report;
}

function fieldsOf(record: LibraryRecord): Record<string, string> {
  const fields = COLUMNS.map((column) => [column.header, column.write(record)] as const);
  return Object.fromEntries(fields.filter(([, text]) => text !== ''));
}
