import type { Express, Request, Response } from 'express';
import { encodeQuery } from '../../domain/query-codec.ts';
import type { Query } from '../../domain/query.ts';
import { ApiError } from '../http/api-error.ts';
import { createTermNames } from '../search/term-names.ts';
import {
  EXPORT_FORMATS,
  isExportExtension,
  type ExportContext,
  type ExportFormat,
  type TermLabels,
} from '../export/formats.ts';
import { exportFileName } from '../export/file-name.ts';
import { isKnownToReader } from '../http/conditional.ts';
import { EXPORT_PARAMETERS, FILE_ROUTES, MAX_CHOSEN } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { decodeRaw, rawQuery, readQuery, refuseIssues } from '../http/raw-query.ts';
import { inTurn, sendPieces } from '../http/send-pieces.ts';
import type { CataloguePort } from '../search/library.ts';
import { openedLibrary, type RouteContext } from './route-context.ts';

/** `GET /api/export.:format`: everything that a query matches, in its order; `/api/records.:format`: what was chosen. */
export function mountExport(app: Express, context: RouteContext): void {
  mountRoutes(app, FILE_ROUTES, {
    async exportRecords(req, res) {
      const format = readFormat(req);
      await sendExport(context, { req, res }, format, readQuery(req, EXPORT_PARAMETERS));
    },
    async exportChosenRecords(req, res) {
      await sendChosen(context, { req, res }, readFormat(req), readChosen(req));
    },
  });
}

async function sendExport(
  context: RouteContext,
  { req, res }: { req: Request; res: Response },
  format: ExportFormat,
  query: Query,
): Promise<void> {
  const { survey, catalogue } = openedLibrary(context);
  const publicUrl = context.publicAddress(req);
  const at = new Date();
  const key = `export.${format.extension}?${encodeQuery(query)} ${publicUrl}`;
  const etag = context.answers.etag(key, catalogue.indexState().version);
  const headers = {
    ETag: etag,
    'Content-Type': format.mediaType,
    'Content-Disposition': `attachment; filename="${exportFileName(format, query, at)}"`,
  };
  if (isKnownToReader(req, etag)) return void res.set(headers).status(304).end();
  if (req.method === 'HEAD') return void res.set(headers).end();
  await inTurn(context.longAnswers, { req, res }, async ({ signal, turn }) => {
    const { total, records } = await survey.everyHit(query, signal);
    const labels = labelsIn(catalogue, query);
    const about: ExportContext = { publicUrl, query, total, at, labels };
    await sendPieces(res, headers, format.write(records, about), turn);
  });
}

interface Chosen {
  readonly ids: readonly string[];
  readonly query: Query;
}

/** The ids in the address, each once, and the language. Throws `invalid_query`. */
function readChosen(req: Request): Chosen {
  const isId = (part: string) => part.startsWith('id=');
  const parts = rawQuery(req).split('&');
  const { query, issues } = decodeRaw(parts.filter((part) => !isId(part)).join('&'), ['lang']);
  refuseIssues(issues);
  const ids = [...new Set(parts.filter(isId).map((part) => part.slice('id='.length)))];
  if (ids.length > 0 && ids.length <= MAX_CHOSEN) return { ids, query };
  throw new ApiError('invalid_query', ({ refusals }) => refusals.library.chosen({ most: MAX_CHOSEN }));
}

async function sendChosen(
  context: RouteContext,
  { req, res }: { req: Request; res: Response },
  format: ExportFormat,
  { ids, query }: Chosen,
): Promise<void> {
  const { catalogue } = openedLibrary(context);
  const found = ids.flatMap((id) => catalogue.record(id) ?? []); // what is no id is of no record
  const records = {
    async *[Symbol.asyncIterator]() {
      yield* found;
    },
  };
  const at = new Date();
  const day = at.toISOString().slice(0, 10);
  const headers = {
    'Content-Type': format.mediaType,
    'Content-Disposition': `attachment; filename="metroteca-shortlist-${day}.${format.extension}"`,
  };
  if (req.method === 'HEAD') return void res.set(headers).end();
  await inTurn(context.longAnswers, { req, res }, async ({ turn }) => {
    const publicUrl = context.publicAddress(req);
    const labels = labelsIn(catalogue, query);
    const about: ExportContext = { publicUrl, query, total: found.length, at, labels };
    await sendPieces(res, headers, format.write(records, about), turn);
  });
}

/** Labels of terms in the language of the query. */
export function labelsIn(catalogue: CataloguePort, { lang }: Query): TermLabels {
  const namesOf = createTermNames(catalogue)(lang, catalogue.indexState().version);
  return (facet, id) => namesOf(facet).label(id);
}

function readFormat(req: Request): ExportFormat {
  const extension = String(req.params['format']);
  if (isExportExtension(extension)) return EXPORT_FORMATS[extension];
  const known = Object.keys(EXPORT_FORMATS).join(', ');
  throw new ApiError('not_found', ({ refusals }) => refusals.library.export({ known }));
}
