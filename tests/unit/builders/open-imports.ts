import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newImportId } from '../../../library/catalogue/import-store.ts';
import type { PublishedRecord } from '../../../domain/record.ts';
import { openCatalogue, type Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../../library/places/gazetteer.ts';
import { decide, entryOf } from '../../../ingest/import/decide-plan.ts';
import type { ImportOptions } from '../../../ingest/import/import-options.ts';
import type { ImportReport } from '../../../ingest/import/import-report.ts';
import { makeReport } from '../../../ingest/import/make-report.ts';
import { planImport } from '../../../ingest/import/plan-import.ts';
import { commitPlan } from '../../../ingest/import/publish-plan.ts';

const CASES = fileURLToPath(new URL('../../../fixtures/cases/', import.meta.url));

/** A file of `fixtures/cases`. */
export function caseFile(name: string): string {
  return join(CASES, name);
}

export interface Imports {
  readonly catalogue: Catalogue;
  readonly dataDir: string;
  /** Files by path, or tables by name and content. */
  load(
    files: readonly string[] | Readonly<Record<string, string | Buffer>>,
    options?: Partial<ImportOptions>,
  ): Promise<ImportReport>;
  records(): PublishedRecord[];
  close(): void;
}

/** An empty library into which tables are imported as they would be with an engine. */
export function openImports(gazetteer: Gazetteer): Imports {
  const dataDir = mkdtempSync(join(tmpdir(), 'test-imports-'));
  const catalogue = openCatalogue(dataDir);

  async function load(
    files: readonly string[] | Readonly<Record<string, string | Buffer>>,
    options: Partial<ImportOptions> = {},
  ): Promise<ImportReport> {
    const inputs = Array.isArray(files)
      ? (files as readonly string[]).map((path) => ({ name: basename(path), path }))
      : Object.entries(files).map(([name, content]) => ({ name, path: written(name, content) }));
    const all: ImportOptions = { kind: 'auto', ...options };
    const plan = await planImport(inputs, all, { catalogue, gazetteer });
    try {
      const at = new Date();
      const id = newImportId(at);
      const { archive, stopped } = decide(plan, all, { catalogue });
      const report = makeReport(plan, {
        importId: id,
        archived: archive.length,
        ...(stopped && { stopped }),
      });
      if (!stopped) commitPlan(plan, archive, entryOf(report, id, at, all), catalogue);
      return report;
    } finally {
      plan.store.close();
    }
  }

  function written(name: string, content: string | Buffer): string {
    const path = join(dataDir, name);
    writeFileSync(path, content);
    return path;
  }

  return {
    catalogue,
    dataDir,
    load,
    records: () => [...catalogue.allPublished()],
    close: () => {
      catalogue.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
