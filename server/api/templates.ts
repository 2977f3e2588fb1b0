import type { Express, Request, Response } from 'express';
import { KIND_IDS, isKindId, kindOf } from '../../domain/kinds/kind-of.ts';
import type { RecordKind } from '../../domain/record.ts';
import { tableSchemaFor } from '../../ingest/columns/table-schema.ts';
import { templateFor } from '../../ingest/columns/template.ts';
import { ApiError } from '../http/api-error.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';

/** The tables that an editor fills, and what their columns mean, as a Frictionless Table Schema. */
export function mountTemplates(app: Express): void {
  mountRoutes(app, FILE_ROUTES, {
    readTemplate(req, res) {
      const kind = readKind(req);
      send(res, kindOf(kind).files.template, 'text/csv; charset=utf-8; header=present', templateFor(kind));
    },
  });
  mountRoutes(app, FILE_ROUTES, {
    readTableSchema(req, res) {
      const kind = readKind(req);
      const schema = `${JSON.stringify(tableSchemaFor(kind), null, 2)}\n`;
      send(res, `${kind}.schema.json`, 'application/json; charset=utf-8', schema);
    },
  });
}

function readKind(req: Request): RecordKind {
  readQuery(req, []);
  const kind = String(req.params['kind']);
  if (isKindId(kind)) return kind;
  throw new ApiError('not_found', ({ refusals }) =>
    refusals.library.template({ known: KIND_IDS.join(', ') }),
  );
}

function send(res: Response, fileName: string, type: string, body: string): void {
  res.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
  res.send(body);
}
