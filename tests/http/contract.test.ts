import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_STATUSES, type ErrorCode } from '../../domain/errors.ts';
import { PARAMETERS } from '../../domain/query-codec.ts';
import { ROUTES } from '../../server/routes.ts';
import { API_VERSION } from '../../server/api/openapi/document.ts';
import type { OpenApiOperation, OpenApiSchema } from '../../server/api/openapi/schema-text.ts';
import { pathsBelow, readText } from '../docs/repository.ts';
import { startApp, type RunningApp } from './start-app.ts';

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, OpenApiSchema>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

let app: RunningApp;
let text: string;
let document: Document;
beforeAll(async () => {
  app = await startApp();
  text = await (await app.get('/api/openapi.json')).text();
  document = JSON.parse(text) as Document;
});
afterAll(() => app.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
const templateOf = (path: string) => path.replace(/:(\w+)/g, '{$1}');

describe('GET /api/openapi.json', () => {
  it('describes every operation of the table of routes, those of the desk too', () => {
    const described = operations().map(({ path, method }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual(
      ROUTES.map(({ path, method }) => `${method} ${templateOf(path)}`).toSorted(),
    );
  });

  it('is the table that is mounted: nothing else is, and every path answers with its methods', async () => {
    const files = pathsBelow('server').filter((path) => path.endsWith('.ts'));
    const mounting = files.filter((path) => /\.(?:route|get|post|put|delete)\('\//.test(readText(path)));
    expect(mounting).toEqual([]);
    const open = ROUTES.filter(({ path }) => !/^\/api\/(?:imports|mappings|desk)/.test(path)); // desk-access.test.ts
    for (const path of new Set(open.map((route) => route.path))) {
      const answer = await app.get(path.replace(/:\w+/g, 'x'), { method: 'OPTIONS' });
      const methods = open.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
      const head = methods.includes('GET') ? ['HEAD'] : [];
      expect([path, answer.headers.get('allow')]).toEqual([
        path,
        [...methods, ...head, 'OPTIONS'].join(', '),
      ]);
    }
  });

  it('says who may call an operation, and what an editor sends', () => {
    for (const { path, method, operation } of operations()) {
      const route = ROUTES.find((one) => templateOf(one.path) === path && one.method === method)!;
      expect(operation.security !== undefined).toBe(route.access !== 'anyone');
      const type = route.form ? ['multipart/form-data'] : route.body ? ['application/json'] : [];
      expect(Object.keys(operation.requestBody?.content ?? {})).toEqual(type);
    }
    expect(Object.keys(document.components.securitySchemes)).toEqual(['token', 'session', 'csrf']);
  });

  it('is OpenAPI 3.1 of this version at this address', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([{ url: app.url }]);
    const { version } = JSON.parse(readText('package.json')) as { version: string };
    expect([API_VERSION, document.info.version]).toEqual([version, version]);
  });

  it('refers only to schemas that it has', () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
    expect(references.length).toBeGreaterThan(10);
    for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name);
  });

  it('gives every operation its own name, and every part of its path a parameter', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = operation.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(declared.map(({ name }) => name)).toEqual(parts);
      for (const parameter of declared) expect(parameter).toMatchObject({ required: true });
      for (const parameter of operation.parameters ?? []) expect(parameter.schema).toBeDefined();
    }
  });

  it('knows every search parameter, none of them required', () => {
    const { parameters = [] } = document.paths['/api/search']!['get']!;
    expect(parameters.map(({ name }) => name)).toEqual(PARAMETERS);
    for (const parameter of parameters) expect(parameter).not.toMatchObject({ required: true });
  });

  it('says with which statuses a path may fail, and in which shape', () => {
    for (const { path, method, status: success = 200, errors } of ROUTES) {
      const { responses = {} } = document.paths[templateOf(path)]![method]!;
      const statuses = errors.map((code: ErrorCode) => String(ERROR_STATUSES[code]));
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining([`${success}`, '429', '500', ...statuses]),
      );
      for (const [status, response] of Object.entries(responses)) {
        if (status.startsWith('2')) continue;
        expect(response.content?.['application/json']?.schema).toEqual({
          $ref: '#/components/schemas/Error',
        });
      }
    }
  });
});

describe('GET /api/docs', () => {
  it('has its colours from the tokens of the site, and none of its own', async () => {
    expect(await (await app.get('/api/docs')).text()).toContain('<link rel="stylesheet" href="/tokens.css">');
    const style = await (await app.get('/api/docs.css')).text();
    expect(style).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|light-dark/i);
    const used = [...style.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    const tokens = [...readText('web/styles/tokens.css').matchAll(/^\s*(--[\w-]+):/gm)].map(
      ([, name]) => name,
    );
    expect(used.length).toBeGreaterThan(4);
    for (const name of used) expect(tokens).toContain(name);
  });

  it('describes every path without script, style or address from elsewhere', async () => {
    const response = await app.get('/api/docs');
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    for (const { path, method } of operations()) expect(page).toContain(`${method.toUpperCase()} ${path}`);
    expect(page).not.toMatch(/<script|<style|style=|undefined|\[object/);
    const loaded = [...page.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded.every((address) => address?.startsWith('/'))).toBe(true);
    expect((await app.get('/api/docs.css')).headers.get('content-type')).toContain('text/css');
  });
});
