import type { Express } from 'express';
import { mount } from '../http/mount.ts';
import { readQuery } from '../http/raw-query.ts';
import { DOCS_STYLE } from './openapi/docs-style.ts';
import { docsPage } from './openapi/docs-page.ts';
import { openApiDocument } from './openapi/document.ts';
import type { RouteContext } from './route-context.ts';

/** The contract for programs and for people. Made anew for each address by which readers know the site. */
export function mountOpenApi(app: Express, context: RouteContext): void {
  let made: { readonly publicUrl: string; readonly json: string; readonly page: string } | undefined;

  function contractFor(publicUrl: string) {
    if (made?.publicUrl === publicUrl) return made;
    const document = openApiDocument(publicUrl);
    made = { publicUrl, json: JSON.stringify(document), page: docsPage(document, publicUrl) };
    return made;
  }

  mount(app, '/api/openapi.json', {
    get(req, res) {
      readQuery(req, []);
      res
        .set('Cache-Control', 'no-cache')
        .type('json')
        .send(contractFor(context.publicAddress(req)).json);
    },
  });
  mount(app, '/api/docs', {
    get(req, res) {
      res
        .set('Cache-Control', 'no-cache')
        .type('html')
        .send(contractFor(context.publicAddress(req)).page);
    },
  });
  mount(app, '/api/docs.css', {
    get: (_req, res) => void res.set('Cache-Control', 'no-cache').type('css').send(DOCS_STYLE),
  });
}
