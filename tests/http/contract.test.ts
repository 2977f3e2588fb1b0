import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_STATUSES, type ErrorCode } from '../../domain/errors.ts';
import { PARAMETERS } from '../../domain/query-codec.ts';
import { API_VERSION, OPERATIONS } from '../../server/api/openapi/document.ts';
import type { OpenApiOperation, OpenApiSchema } from '../../server/api/openapi/schema-text.ts';
import { pathsBelow, readText } from '../docs/repository.ts';
import { startApp, type RunningApp } from './start-app.ts';

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: OpenApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, OpenApiSchema>> };
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

/** Paths that only editors use, and the style sheet of the page. */
const LEFT_OUT = /^\/api\/(?:imports|mappings|desk|session)|^\/api\/docs\.css$/;

describe('GET /api/openapi.json', () => {
  it('describes every path that answers readers, as it is mounted', () => {
    const files = pathsBelow('server').filter((path) => path.endsWith('.ts'));
    const mounted = files.flatMap((path) =>
      [...readText(path).matchAll(/mount\(app, '([^']+)'/g)].map(([, route = '']) => route),
    );
    const readable = mounted.filter((path) => !LEFT_OUT.test(path));
    expect(OPERATIONS.map(({ path }) => path).toSorted()).toEqual(readable.toSorted());
    expect(Object.keys(document.paths)).toHaveLength(OPERATIONS.length);
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

  it('gives every operation a name of its own, and every part of its path a parameter', () => {
    const operations = Object.entries(document.paths);
    const ids = operations.map(([, { get }]) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [path, { get }] of operations) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = get.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(declared.map(({ name }) => name)).toEqual(parts);
      for (const parameter of declared) expect(parameter).toMatchObject({ required: true });
      for (const parameter of get.parameters ?? []) expect(parameter.schema).toBeDefined();
    }
  });

  it('knows every search parameter, none of them required', () => {
    const { parameters = [] } = document.paths['/api/search']!.get;
    expect(parameters.map(({ name }) => name)).toEqual(PARAMETERS);
    for (const parameter of parameters) expect(parameter).not.toMatchObject({ required: true });
  });

  it('says with which statuses a path may fail, and in which shape', () => {
    for (const { path, errors } of OPERATIONS) {
      const { responses = {} } = document.paths[path.replace(/:(\w+)/g, '{$1}')]!.get;
      const statuses = errors.map((code: ErrorCode) => String(ERROR_STATUSES[code]));
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '429', '500', ...statuses]));
      for (const [status, response] of Object.entries(responses)) {
        if (status === '200') continue;
        expect(response.content?.['application/json']?.schema).toEqual({
          $ref: '#/components/schemas/Error',
        });
      }
    }
  });
});

describe('GET /api/docs', () => {
  it('describes every path without script, style or address from elsewhere', async () => {
    const response = await app.get('/api/docs');
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    for (const path of Object.keys(document.paths)) expect(page).toContain(`GET ${path}`);
    expect(page).not.toMatch(/<script|<style|style=|undefined|\[object/);
    const loaded = [...page.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded.every((address) => address?.startsWith('/'))).toBe(true);
    expect((await app.get('/api/docs.css')).headers.get('content-type')).toContain('text/css');
  });
});
