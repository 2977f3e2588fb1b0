import type { Express } from 'express';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes, type Route } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { DOCS_STYLE } from './openapi/docs-style.ts';
import { docsPage } from './openapi/docs-page.ts';
import { openApiDocument } from './openapi/document.ts';
import type { RouteContext } from './route-context.ts';

/** The contract for programs and for people. Made for each address by which readers know the site. */
export function mountOpenApi(app: Express, context: RouteContext, routes: readonly Route[]): void {
  let made: { readonly publicUrl: string; readonly json: string; readonly page: string } | undefined;

  function contractFor(publicUrl: string) {
    if (made?.publicUrl === publicUrl) return made;
    const document = openApiDocument(publicUrl, routes);
    made = { publicUrl, json: JSON.stringify(document), page: docsPage(document, publicUrl) };
    return made;
  }

  mountRoutes(app, FILE_ROUTES, {
    readContract(req, res) {
      readQuery(req, []);
      res.type('json').send(contractFor(context.publicAddress(req)).json);
    },
  });
  mountRoutes(app, FILE_ROUTES, {
    readDocs(req, res) {
      res.type('html').send(contractFor(context.publicAddress(req)).page);
    },
  });
  mountRoutes(app, FILE_ROUTES, {
    readDocsStyle: (_req, res) => void res.type('css').send(DOCS_STYLE),
  });
}
