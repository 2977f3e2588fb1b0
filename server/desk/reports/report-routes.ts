import type { Express, Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import {
  NewReportSchema,
  type NewReport,
  type Report,
  type ReportsResponse,
} from '../../../domain/reports.ts';
import type { StoredReport, WrittenReport } from '../../../library/accounts/report-store.ts';
import { openHousekeeping } from '../../../ingest/edits/housekeeping.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { seesReport } from '../access/sees-report.ts';
import { editorOf, keepPrivate, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import type { Desk } from '../open-desk.ts';
import { jsonBody, readBody, readParameters } from '../read-body.ts';
import { publishedRecord } from '../records/published-record.ts';
import { refuseOtherOrigins } from '../session/same-origin.ts';
import { proofOfWork } from './proof-of-work.ts';
import { HandledSchema, REPORT_ROUTES, ReportListSchema } from './report-contract.ts';

const HOUR = 3_600_000; // ms
const PER_HOUR = 20; // reports from one address; a class that reads the library together has many mistakes to report
const MOST_NEW = 5_000; // reports that nobody has looked at; then somebody should
const MOST_LISTED = 200;
const AGAIN_LATER = 3_600; // seconds

export interface ReportSettings {
  /** Zero bits of the proof of work. */
  readonly bits: number;
  readonly isLimited: boolean;
}

/** Readers report mistakes and suggest cases without an account; the desk has them in an inbox. */
export function mountReports(app: Express, { desk }: DeskContext, { bits, isLimited }: ReportSettings): void {
  const work = proofOfWork(bits);
  app.use('/api/reports', keepPrivate);
  if (isLimited) app.use('/api/reports', limitReports());
  app.use(['/api/reports', '/api/desk/reports'], jsonBody('50kb'));

  mountRoutes(app, REPORT_ROUTES, {
    askForChallenge(_req, res) {
      desk(); // nothing to work for while there is nobody to take it
      res.json(work.ask());
    },
  });

  mountRoutes(app, REPORT_ROUTES, {
    sendReport(req, res) {
      refuseOtherOrigins(req);
      const report = readBody(NewReportSchema, req.body);
      const { reports } = desk().editors;
      if (!work.take(report.challenge, report.nonce)) {
        throw new ApiError('forbidden', ({ refusals }) => refusals.reports.work);
      }
      const written = writtenReport(desk(), report);
      if (reports.counts().new >= MOST_NEW) {
        throw new ApiError('busy', ({ refusals }) => refusals.reports.full, { retryAfter: AGAIN_LATER });
      }
      // A program that fills in what nobody sees is answered as everybody else, so that it learns nothing.
      if (report.website === '') reports.add(written);
      res.status(204).end();
    },
  });

  mountRoutes(app, REPORT_ROUTES, {
    listReports(req, res) {
      const { state } = readParameters(ReportListSchema, req);
      const editor = editorOf(res);
      const { reports } = desk().editors;
      const seen = reports.list(state, MOST_LISTED, (report) => seesReport(desk(), editor, report));
      const body: ReportsResponse = {
        counts: reports.counts(),
        reports: seen.map((report) => describe(desk(), report)),
      };
      res.json(body);
    },
  });

  mountRoutes(app, REPORT_ROUTES, {
    handleReport(req, res) {
      const { version, state, note } = readBody(HandledSchema, req.body);
      const { name } = editorOf(res);
      const { reports, audit } = desk().editors;
      const { id } = known(desk(), req);
      if (!reports.change({ id, version }, state, note, name)) {
        const { handledBy: by = '' } = known(desk(), req);
        throw new ApiError('conflict', ({ refusals }) => refusals.reports.changedMeanwhile({ by }));
      }
      audit.add({ who: name, action: 'report.handled', subject: id, detail: { state } });
      res.json(describe(desk(), known(desk(), req)));
    },
    deleteReport(req, res) {
      const { id } = known(desk(), req);
      const { reports, audit } = desk().editors;
      reports.remove(id);
      audit.add({ who: editorOf(res).name, action: 'report.deleted', subject: id });
      res.status(204).end();
    },
  });
}

/** Sending, not asking for work; addresses are kept in memory only. */
function limitReports(): RequestHandler {
  return rateLimit({
    windowMs: HOUR,
    limit: PER_HOUR,
    skip: ({ method }) => method !== 'POST',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false, // as in rate-limit.ts
    handler: (_req, _res, next) =>
      next(new ApiError('rate_limited', ({ refusals }) => refusals.reports.tooMany)),
  });
}

function known({ editors }: Desk, req: Request): StoredReport {
  const found = editors.reports.find(idOf(req.params));
  if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.reports.unknown);
  return found;
}

/** What is kept of a report. Throws `not_found` for a record that readers do not have. */
function writtenReport(desk: Desk, report: NewReport): WrittenReport {
  switch (report.kind) {
    case 'mistake': {
      const { id: recordId, revision } = publishedRecord(desk, report.recordId);
      return { kind: report.kind, text: report.text, recordId, revision };
    }
    case 'suggestion': {
      const { kind, text, title, place, link } = report;
      return { kind, text, title, place, ...(link !== '' && { link }) };
    }
  }
}

function describe({ catalogue }: Desk, { recordId, revision, ...report }: StoredReport): Report {
  const record = recordId === undefined ? undefined : openHousekeeping(catalogue).brief(recordId);
  return { ...report, ...(record && { record, isChangedSince: record.revision !== revision }) };
}
