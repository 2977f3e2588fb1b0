import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportIssueCode } from '../../../domain/import-issues.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../../library/places/gazetteer.ts';
import { decide } from '../../../ingest/import/decide-plan.ts';
import type { ImportProgress } from '../../../ingest/import/import-options.ts';
import type { StopReason } from '../../../ingest/import/import-report.ts';
import { dropPlan, keepPlan, planPath } from '../../../ingest/import/kept-plan.ts';
import type { Examined, KeptImport } from '../../../ingest/import/kept-imports.ts';
import { lookAtTable, type TableLook } from '../../../ingest/import/look-at-table.ts';
import { planImport, type ImportPlan } from '../../../ingest/import/plan-import.ts';
import { openPlanStore } from '../../../ingest/import/plan-store.ts';
import { fileKindOf } from '../../../ingest/read/file-kind.ts';
import type { TableInput } from '../../../ingest/read/table-input.ts';
import { importOptionsOf } from './import-options-of.ts';

/** Issues of a file that a mapping, or another choice of how to read it, can fix. */
const MENDED_BY_MAPPING: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'mapping-needed',
  'missing-column',
  'duplicate-column',
  'no-header',
]);

/** Small pieces, so that readers are answered between two of them. */
const PIECE = 32 * 1024;

/** An import to examine: what of it is known, and where its plan is kept. */
export interface ImportToExamine {
  readonly kept: KeptImport;
  readonly folder: string;
  /** Whether who imports may take out what others brought. */
  readonly isAdmin: boolean;
}

/** What an examination reads besides the file. */
interface Reading {
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  readonly maxRows: number | undefined;
}

/** What is told while an examination runs. */
export interface ExaminationReports {
  readonly onProgress: (progress: ImportProgress) => void;
  /** Called once, early: an editor can explain columns while the rest is still being read. */
  readonly onLook: (look: TableLook) => void;
}

/**
 * Reads the file of an import and keeps the plan beside it, changing nothing in the library. Answers the import in its
 * new state. Throws what `signal` was aborted with, or a failure of the disk.
 */
export async function examineImport(
  { kept, folder, isAdmin }: ImportToExamine,
  { catalogue, gazetteer, maxRows }: Reading,
  signal: AbortSignal,
  { onProgress, onLook }: ExaminationReports,
): Promise<KeptImport> {
  const path = join(catalogue.dataDir, 'uploads', kept.file.sha256);
  const options = { ...importOptionsOf(kept, isAdmin, signal), maxRows };
  const { name } = kept.file;
  dropPlan(folder, kept.examination); // what an interrupted examination may have left
  const look = await lookAtTable({ name, path }, options, gazetteer);
  onLook(look);
  const { input, share } = await pacedInput(name, path, kept.file.bytes);
  const report = (progress: ImportProgress) => onProgress({ ...progress, share: share() });
  const store = openPlanStore(planPath(folder, kept.examination));
  const plan = await planImport(
    [input],
    options,
    { catalogue, gazetteer, onProgress: report },
    undefined,
    store,
  );
  try {
    const { archive, stopped } = decide(plan, options, { catalogue });
    const [file] = plan.files;
    const examined: Examined = {
      encoding: file?.encoding ?? null,
      delimiter: file?.delimiter ?? null,
      kind: file?.kind ?? null,
      read: plan.read,
      counts: plan.counts,
      skipped: plan.skipped,
      warnings: plan.warnings,
      archived: archive.length,
      ...(stopped && { blocked: { reason: stopped.reason, message: blockedBy(stopped, plan) } }),
    };
    await keepPlan(folder, kept.examination, plan);
    const { problem: _solved, ...rest } = kept;
    const state = stateOf(plan);
    return { ...rest, state, look, examined, ...(state === 'failed' && { problem: plan.unreadable ?? '' }) };
  } finally {
    store.close();
  }
}

function stateOf(plan: ImportPlan): KeptImport['state'] {
  if (plan.unreadable === undefined) return 'ready';
  const errors = plan.issues.groups().filter(({ severity }) => severity === 'error');
  const isMendable = plan.read === 0 && errors.every(({ code }) => MENDED_BY_MAPPING.has(code));
  return isMendable ? 'mapping-needed' : 'failed';
}

/** The refusal in words for somebody who has buttons, not options of a command. */
function blockedBy(stopped: { reason: StopReason; message: string }, { counts }: ImportPlan): string {
  switch (stopped.reason) {
    case 'strict':
      return `${counts.refused} rows were refused, and this import is set to allow none.`;
    case 'replace-guard':
      return (
        'Replacing would take out more than a fifth of the records of this source, or rows were refused that may be ' +
        'among them, or no row names its source. If the file is complete, allow it.'
      );
    case 'not-yours':
    case 'all-refused':
    case 'dry-run':
    case 'unreadable':
      return stopped.message;
  }
}

async function pacedInput(
  name: string,
  path: string,
  bytes: number,
): Promise<{ input: TableInput; share: () => number }> {
  const file = await open(path);
  const head = Buffer.alloc(1024);
  await file.read(head, 0, head.length, 0).finally(() => file.close());
  // A workbook is unpacked as a whole in any case.
  if (fileKindOf(head) === 'zip') return { input: { name, path }, share: () => 0 };
  const stream = createReadStream(path, { highWaterMark: PIECE });
  return { input: { name, stream }, share: () => Math.min(1, stream.bytesRead / Math.max(1, bytes)) };
}
