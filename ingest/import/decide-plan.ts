import type { ImportEntry } from '../../library/catalogue/import-store.ts';
import type { ImportContext, ImportOptions } from './import-options.ts';
import type { ImportReport, ReportFile, StopReason } from './import-report.ts';
import type { ImportPlan } from './plan-import.ts';
import { countsOf } from './publish-plan.ts';
import { broughtByOthers, decideReplace } from './replace-guard.ts';

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
