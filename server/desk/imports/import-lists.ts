import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Express, Response } from 'express';
import type {
  ImportDuplicatesResponse,
  ImportIssuesResponse,
  ImportRowsResponse,
} from '../../../domain/desk.ts';
import { rejectLines } from '../../../ingest/import/rejects.ts';
import { ApiError } from '../../http/api-error.ts';
import { DuplicatesSchema, IMPORT_ROUTES, IssuesSchema, RowsSchema } from './import-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import type { DeskContext } from '../desk-context.ts';
import { findingsOf } from './findings.ts';
import { idOf } from './import-routes.ts';
import { openPlan, withPlan } from './plan-access.ts';
import { readParameters } from '../read-body.ts';
import { withNulls } from '../with-nulls.ts';

/** The lists and files of one import. */
export function mountImportLists(app: Express, { desk }: DeskContext): void {
  mountRoutes(app, IMPORT_ROUTES, {
    async listImportIssues(req, res) {
      const { page, size, code, column } = readParameters(IssuesSchema, req);
      const { issues } = await findingsOf(desk().imports.find(idOf(req.params)), desk());
      const asked = issues.filter(
        (issue) => (code ?? issue.code) === issue.code && (column ?? issue.column) === issue.column,
      );
      const shown = asked.slice((page - 1) * size, page * size);
      res.json({ page, size, total: asked.length, issues: shown } satisfies ImportIssuesResponse);
    },
  });

  mountRoutes(app, IMPORT_ROUTES, {
    async listImportRows(req, res) {
      const { page, size, result } = readParameters(RowsSchema, req);
      const { imports, catalogue } = desk();
      const { kept } = imports.find(idOf(req.params));
      const body = await withPlan(kept, desk(), ({ plan, rows }): ImportRowsResponse => ({
        result,
        page,
        size,
        total: plan.counts[result],
        header: [...(plan.tables[0]?.header ?? [])],
        rows: rows(result, size, (page - 1) * size, catalogue).map(
          (row) =>
            JSON.parse(
              JSON.stringify({ ...row, changes: row.changes?.map(withNulls) }),
            ) as ImportRowsResponse['rows'][number],
        ),
      }));
      res.json(body);
    },
  });

  mountRoutes(app, IMPORT_ROUTES, {
    async listImportDuplicates(req, res) {
      const { page, size, why } = readParameters(DuplicatesSchema, req);
      const { imports, catalogue } = desk();
      const { kept } = imports.find(idOf(req.params));
      const body = await withPlan(
        kept,
        desk(),
        ({ duplicates, duplicateCounts }): ImportDuplicatesResponse => {
          const kinds = duplicateCounts();
          const asked = kinds.filter((kind) => why === undefined || kind.why === why);
          const pairs = duplicates({ why, limit: size, offset: (page - 1) * size }, catalogue);
          return {
            page,
            size,
            total: asked.reduce((sum, { count }) => sum + count, 0),
            kinds,
            pairs: pairs.map(({ lines: [first, last], changes, ...pair }) => ({
              ...pair,
              lines: [first, last],
              changes: changes.map(withNulls),
            })),
          };
        },
      );
      res.json(body);
    },
  });

  mountRoutes(app, IMPORT_ROUTES, {
    async readRejects(req, res) {
      const { kept } = desk().imports.find(idOf(req.params));
      const { plan, close } = await openPlan(kept, desk());
      try {
        attach(res, `${kept?.id ?? ''}-rejects.csv`, 'text/csv; charset=utf-8');
        await pipeline(Readable.from(rejectLines(plan.store.refused(), plan.tables)), res);
      } finally {
        close();
      }
    },
  });

  mountRoutes(app, IMPORT_ROUTES, {
    async readImportFile(req, res) {
      const { kept, entry } = desk().imports.find(idOf(req.params));
      const file = kept?.file ?? entry?.files[0];
      const path = file && join(desk().dataDir, 'uploads', file.sha256);
      if (!path || !(await isThere(path)))
        throw new ApiError('not_found', ({ refusals }) => refusals.imports.noFile);
      // Never shown as a page of ours, no matter what is in it.
      attach(res, file.name, 'application/octet-stream');
      res.set('Content-Length', String(file.bytes));
      await pipeline(createReadStream(path), res);
    },
  });
}

function attach(res: Response, name: string, type: string): void {
  res.attachment(name); // writes the name as RFC 6266 has it, and guesses a type
  res.set('Content-Type', type);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
