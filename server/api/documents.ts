import type { Express, Request } from 'express';
import { PASSAGES_OF_A_PAGE } from '../../domain/document-facts.ts';
import type { DocumentPageResponse } from '../../domain/documents.ts';
import type { KeptDocument } from '../../library/catalogue/document-store.ts';
import { documentPath, readPassages } from '../../library/documents/document-files.ts';
import { shownPart } from '../../library/documents/shown-part.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import { ApiError } from '../http/api-error.ts';
import { readQuery } from '../http/raw-query.ts';
import { mountRoutes } from '../http/route.ts';
import type { Library } from '../search/library.ts';
import { documentUrl, rangesIn } from '../search/shown-passage.ts';
import { DOCUMENT_MEDIA, DOCUMENT_ROUTES } from './document-routes.ts';
import { forReaders } from './documents-of.ts';
import { readId, recordOf } from './record.ts';
import { answerFromIndex, openedLibrary, type RouteContext } from './route-context.ts';

const MOST_OF_A_PAGE = 200; // passages; a page of a PDF has some five, but for hostile ones

/** Passages, pages and files of the documents of a record. */
export function mountDocuments(app: Express, context: RouteContext): void {
  mountRoutes(app, DOCUMENT_ROUTES, {
    async findPassages(req, res) {
      const { q, page, size } = readQuery(req, ['q', 'page', 'size', 'lang']);
      const id = readId(req);
      const key = `passages/${id}?${JSON.stringify([q, page, size])}`;
      await answerFromIndex(context, { req, res }, key, async (library, signal) => {
        recordOf(library, id);
        return library.search.passages({ id, q, page, size }, signal);
      });
    },
  });
  mountRoutes(app, DOCUMENT_ROUTES, {
    async readDocumentPage(req, res) {
      const { q } = readQuery(req, ['q', 'lang']);
      const id = readId(req);
      const [wanted, number] = [partOf(req, 'document'), Number(partOf(req, 'page'))];
      const key = `document/${id}/${wanted}/${number}?${q}`;
      await answerFromIndex(context, { req, res }, key, async (library) => {
        const document = shownDocument(library, id, wanted);
        return readPage(library, id, document, number, q);
      });
    },
  });
  mountRoutes(app, DOCUMENT_ROUTES, {
    downloadDocument(req, res) {
      readQuery(req, []);
      const library = openedLibrary(context);
      const document = shownDocument(library, readId(req), partOf(req, 'document'));
      if (document.format === undefined || document.format !== partOf(req, 'format')) throw noDocument();
      // What somebody else wrote must not run as a page of this site.
      if (document.format !== 'pdf') res.attachment(fileName(document));
      else res.set('Content-Disposition', 'inline');
      res.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
      if (document.format === 'pdf')
        res.set('Content-Security-Policy', "default-src 'none'; object-src 'self'");
      res.type(DOCUMENT_MEDIA[document.format]);
      res.sendFile(
        documentPath(library.catalogue.dataDir, document.sha256),
        { dotfiles: 'allow' },
        (error) => {
          if (error && !res.headersSent) res.destroy();
        },
      );
    },
  });
}

/** A document whose text readers may have. Throws `not_found`. */
function shownDocument(library: Library, id: string, wanted: string): KeptDocument {
  recordOf(library, id);
  const document = library.catalogue.documents.ofRecord(id).find((one) => one.id === wanted);
  if (!document || shownPart(document.shown, document.licence) !== 'text') throw noDocument();
  return document;
}

async function readPage(
  { catalogue }: Library,
  id: string,
  document: KeptDocument,
  page: number,
  q: string,
): Promise<DocumentPageResponse> {
  const passages = ((await readPassages(catalogue.dataDir, document.sha256)) ?? []).map((passage, at) => ({
    ...passage,
    number: at + 1,
  }));
  const isPaged = document.format === 'pdf';
  const pages = isPaged
    ? (document.pages ?? 1)
    : Math.max(1, Math.ceil(passages.length / PASSAGES_OF_A_PAGE));
  if (!Number.isInteger(page) || page < 1 || page > pages) throw noDocument();
  const from = (page - 1) * PASSAGES_OF_A_PAGE;
  const ofPage = isPaged
    ? passages.filter((passage) => passage.page === page).slice(0, MOST_OF_A_PAGE)
    : passages.slice(from, from + PASSAGES_OF_A_PAGE);
  const said = whatIsSaid(q);
  const url = documentUrl(id, document, document.format === 'pdf' ? page : undefined);
  return {
    document: forReaders(id, document),
    page,
    pages,
    passages: ofPage.map(({ number, headings, text }) => ({
      passage: number,
      headings: [...headings],
      text,
      ranges: rangesIn(text, said),
    })),
    ...(url !== undefined && { url }),
  };
}

function partOf(req: Request, name: string): string {
  return String(req.params[name] ?? '');
}

function fileName({ name, format = 'html' }: KeptDocument): string {
  return name.endsWith(`.${format}`) ? name : `${name}.${format}`;
}

function noDocument(): ApiError {
  return new ApiError('not_found', ({ refusals }) => refusals.library.document);
}
