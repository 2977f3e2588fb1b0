import type { LibraryRecord } from '../../domain/record.ts';
import { explainStorageError } from '../../library/catalogue/catalogue-error.ts';
import { newImportId, type ImportEntry } from '../../library/catalogue/import-store.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { drainOutbox } from '../../library/index/publish-index.ts';
import { openStagingAhead, type StagingAhead } from '../../library/index/staging-ahead.ts';
import type { TableInput } from '../read/table-input.ts';
import type { ImportContext, ImportOptions } from './import-options.ts';
import type { ImportReport, ReportFile, StopReason } from './import-report.ts';
import { makeReport } from './make-report.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { commitPlan, countsOf } from './publish-plan.ts';
import { writeRejects } from './rejects.ts';
import { broughtByOthers, decideReplace } from './replace-guard.ts';

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
    return makeReport(plan, { importId: null, archived: 0, stopped });
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

export interface Decision {
  readonly archive: readonly string[];
  readonly stopped?: { readonly reason: StopReason; readonly message: string };
}

/** Whether a plan may be published, and which records it archives. */
export function decide(
  plan: ImportPlan,
  options: ImportOptions,
  { catalogue }: Pick<ImportContext, 'catalogue'>,
): Decision {
  const stop = (reason: StopReason, message: string): Decision => ({
    archive: [],
    stopped: { reason, message },
  });
  const { refused } = plan.counts;
  if (plan.unreadable !== undefined) return stop('unreadable', plan.unreadable);
  if (refused > 0 && options.strict)
    return stop('strict', `${refused} rows were refused, and --strict allows none.`);
  if (plan.read > 0 && refused === plan.read) return stop('all-refused', 'Every row was refused.');
  if (options.mode !== 'replace') return { archive: [] };
  const decision = decideReplace(plan, catalogue, options);
  if (!decision.archive) return stop('replace-guard', decision.refusal);
  const others = options.onlyOwn ? broughtByOthers(decision.archive, options.by ?? '', catalogue).length : 0;
  if (others === 0) return { archive: decision.archive };
  // With what it would archive: an admin may do it.
  const message = `This would archive ${others} records that others have brought. An admin can do it.`;
  return { archive: decision.archive, stopped: { reason: 'not-yours', message } };
}

/** An import as the history keeps it. */
export function entryOf(report: ImportReport, id: string, at: Date, options: ImportOptions): ImportEntry {
  return {
    id,
    at: at.toISOString(),
    finishedAt: new Date().toISOString(),
    mode: options.mode ?? 'upsert',
    kind: options.kind,
    files: storedFiles(report),
    counts: countsOf(report),
    report,
    state: 'published',
    ...(options.by !== undefined && { by: options.by }),
    ...(options.source !== undefined && { source: options.source }),
  };
}

/** Each file once, though several of its sheets were read. */
function storedFiles({ files }: ImportReport): ImportEntry['files'] {
  const isFirst = ({ name, sheet }: ReportFile, at: number) =>
    sheet === undefined || files[at - 1]?.sheet === undefined || files[at - 1]?.name !== name;
  return files.filter(isFirst).map(({ name, sha256, bytes }) => ({ name, sha256, bytes }));
}
