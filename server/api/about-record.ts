import type { Express } from 'express';
import type { PublishedRecord } from '../../domain/record.ts';
import type { CiteResponse, HistoryResponse, SimilarResponse } from '../../domain/responses.ts';
import { spokenIn } from '../../domain/translations.ts';
import type { HistoryStep } from '../../library/catalogue/history.ts';
import { bibtexOf } from '../export/bibtex.ts';
import { citationOf, citeText, type CitationContext } from '../export/citation.ts';
import { risOf } from '../export/ris.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { rawQuery, readQuery } from '../http/raw-query.ts';
import { readId, recordOf } from './record.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** What there is about one published record besides itself: its like, its history, its reference. */
export function mountAboutRecord(app: Express, context: RouteContext): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async readSimilarRecords(req, res) {
      const { lang } = readQuery(req, ['lang']);
      const id = readId(req);
      await answerFromIndex(context, { req, res }, `similar/${id}?${lang}`, async (library, signal) => {
        const { records } = await library.survey.similar(recordOf(library, id), signal);
        return {
          records: records.map(({ record, reasons }) => ({ record: spokenIn(record, lang), reasons })),
        } satisfies SimilarResponse;
      });
    },
  });
  mountRoutes(app, SEARCH_ROUTES, {
    async readHistory(req, res) {
      readQuery(req, []);
      const id = readId(req);
      await answerFromIndex(context, { req, res }, `history/${id}`, async (library) => {
        recordOf(library, id); // what readers may not see has no history for them either
        const revisions = library.catalogue.history(id).map(readRevision);
        return { id, revisions } satisfies HistoryResponse;
      });
    },
  });
  mountRoutes(app, SEARCH_ROUTES, {
    async citeRecord(req, res) {
      const { lang, page: asked } = readQuery(req, ['page', 'lang']);
      // Without it the whole is cited, not its first page.
      const page = new URLSearchParams(rawQuery(req)).has('page') ? asked : undefined;
      const id = readId(req);
      const publicUrl = context.publicAddress(req);
      const at = new Date();
      const day = at.toISOString().slice(0, 10); // citations say when they were looked up
      const key = `cite/${id}?${JSON.stringify([lang, publicUrl, day, page])}`;
      await answerFromIndex(context, { req, res }, key, async (library) => {
        return citeRecord(recordOf(library, id), { publicUrl, lang, at, page });
      });
    },
  });
}

/** The reference of a record, as `GET /api/records/:id/cite` answers it. */
export function citeRecord(record: PublishedRecord, citation: CitationContext): CiteResponse {
  return {
    text: citeText(record, citation.lang, citation.publicUrl, citation.page),
    ris: risOf(record, citation),
    bibtex: bibtexOf(record, citation),
    csl: { ...citationOf(record, citation) },
  };
}

function readRevision(step: HistoryStep): HistoryResponse['revisions'][number] {
  const { revision, at, importId, source, action, changes } = step;
  return {
    revision,
    at,
    importId,
    state: action === 'archived' || action === 'withdrawn' ? action : 'published',
    ...(source !== null && { source }),
    changes: changes
      .filter(({ field }) => !PRIVATE.has(field))
      .map(({ field, before, after }) => ({ field, before: before ?? null, after: after ?? null })),
  };
}

/** Who may be asked is for the present record to say: an address that was taken away must not be found here. */
const PRIVATE: ReadonlySet<string> = new Set(['contact']);
