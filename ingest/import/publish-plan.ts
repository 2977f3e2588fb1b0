import type { ImportCounts, ImportEntry } from '../../library/catalogue/import-store.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportPlan } from './plan-import.ts';

/** A record changed between the plan and its publication. */
export class PlanOutdatedError extends Error {
  override name = 'PlanOutdatedError';
}

/**
 * Commits a plan to the catalogue in one transaction: the import, its revisions, and what the index has to be
 * told. Throws PlanOutdatedError or CatalogueError, with nothing changed.
 */
export function commitPlan(
  plan: ImportPlan,
  archive: readonly string[],
  entry: ImportEntry,
  catalogue: Catalogue,
  updatedAt = new Date().toISOString(),
): void {
  const finishedAt = new Date().toISOString();
  catalogue.publishing(() => {
    catalogue.imports.put({ ...entry, finishedAt, state: 'published' });
    for (const { record, json, hash, baseRevision } of plan.store.writes()) {
      if ((catalogue.records.head(record.id)?.revision ?? 0) !== baseRevision) {
        throw new PlanOutdatedError(
          `${record.id} was changed by another import since this one was examined.`,
        );
      }
      catalogue.revisions.publish(record, entry.id, updatedAt, hash, json);
    }
    for (const id of archive) catalogue.revisions.archive(id, entry.id, updatedAt);
    const changes = entry.counts.new + entry.counts.changed + archive.length;
    if (changes > 0) catalogue.meta.raiseContentVersion();
  });
}

/** The numbers of a report as the history keeps them. */
export function countsOf(report: ImportReport): ImportCounts {
  const { read, unchanged, refused, archived } = report;
  return { read, new: report.new, changed: report.changed, unchanged, refused, archived };
}
