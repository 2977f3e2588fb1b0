import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ErrorResponseSchema } from '../../domain/errors.ts';
import { PARAMETERS } from '../../domain/query-codec.ts';
import { rounds, seed } from '../random.ts';
import { sendAsIs, type Sender } from './send-as-is.ts';
import { startApp, type RunningApp } from './start-app.ts';

let app: RunningApp;
let sender: Sender;
beforeAll(async () => {
  app = await startApp();
  sender = sendAsIs(app.url);
});
afterAll(async () => {
  sender.close();
  await app.close();
});

const name = fc.oneof(fc.constantFrom(...PARAMETERS), fc.string({ maxLength: 20 }));
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    'resilience',
    '11',
    '11.2',
    '2020',
    '-1',
    '1e9',
    '9'.repeat(400),
    '1,2,3',
    '__proto__',
    'none',
    '"',
    '\\',
    '%00',
  ),
  fc.integer().map(String),
);
const encoded = fc.tuple(name, value).map(([key, text]) => {
  return `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`;
});
/** Visible ASCII, which is all that a request line can hold. */
const anything = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
});
const path = fc.constantFrom(
  '/api/search',
  '/api/facets/city',
  '/api/records/known',
  '/api/records/',
  '/api/records/known/similar',
  '/api/records/known/history',
  '/api/records/known/cite',
  '/api/vocabulary',
  '/api/suggest',
  '/api/cities',
  '/api/cities/barcelona-es',
  '/api/places',
  '/api/insights',
  '/api/coverage',
  '/api/start',
  '/api/export.csv',
  '/api/export.',
  '/api/collection.zip',
  '/api/templates/strategy.csv',
  '/api/templates/',
  '/api/openapi.json',
  '/api/docs',
  '/feed.atom',
  '/opensearch.xml',
  '/opensearch-suggest',
  '/sitemap.xml',
  '/sitemap-',
  '/records/',
  '/records/known',
  '/metrics',
  '/api/',
  '/',
);
const query = fc
  .array(fc.oneof({ weight: 4, arbitrary: encoded }, anything), { maxLength: 6 })
  .map((parts) => parts.join('&'));

it(
  'answers every request with a result or with an error in the one shape, never with 5xx',
  { timeout: rounds(240_000, 600_000) },
  async () => {
    await fc.assert(
      fc.asyncProperty(path, fc.oneof(fc.constant(''), anything), query, async (start, tail, raw) => {
        const { status, body } = await sender.send(`${start}${tail}?${raw}`);
        expect(status).toBeLessThan(500);
        // A person who opens the address of a page that is not there gets the site, which says so.
        const isPage = !start.startsWith('/api/') && body.startsWith('<!doctype');
        if (status >= 400 && !isPage) ErrorResponseSchema.strict().parse(JSON.parse(body));
      }),
      { numRuns: rounds(2_000, 40_000), seed },
    );
  },
);
