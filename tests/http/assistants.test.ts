import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Passage } from '../../domain/documents.ts';
import { TOOLKIT } from '../../domain/kinds/toolkit.ts';
import { publishedFrom } from '../../library/catalogue/record-store.ts';
import { TOOLS } from '../../server/assistants/tools.ts';
import type { SearchPort } from '../../server/search/search-port.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';
import { readError, startApp, type RunningApp } from './start-app.ts';

const GUIDE = publishedFrom({
  record: buildRecord({
    id: 'guide',
    kind: TOOLKIT.id,
    title: 'How to cool a school yard',
    toolkit: {
      publishers: ['A network'],
      audience: [],
      requiredFor: [],
      phases: [{ name: 'Begin', steps: [{ name: 'Count trees', text: 'All of them.' }] }],
    },
  }),
  updatedAt: '2026-01-01T00:00:00.000Z',
});
const KNOWN = publishedFrom({
  record: buildRecord({
    id: 'known',
    title: 'Shade for schools',
    summary: 'Trees were planted.\nThe yard is cooler.',
    city: BARCELONA,
    source: { name: 'A register', licence: 'CC BY 4.0' },
  }),
  updatedAt: '2026-01-01T00:00:00.000Z',
});

/** A document of two pages with the word "shade", one of which may not be shown; any other word is in none. */
const passages: SearchPort['passages'] = async ({ id, q, page, size }) => {
  const one = { document: 'a'.repeat(16), name: 'The plan', ranges: [] };
  const text = 'Shade in every yard.';
  const shown: Passage = { ...one, passage: 1, page: 87, headings: ['Trees'], snippet: text, shown: 'text' };
  const hidden: Passage = { ...one, passage: 2, page: 88, headings: [], snippet: '', shown: 'none' };
  const found = q === 'shade' ? [{ ...shown, url: '/plan.pdf#page=87' }, hidden] : [];
  return { id, q, total: found.length, page, size, leftOut: [], passages: found };
};

let app: RunningApp;
let client: Client;
beforeAll(async () => {
  const records = new Map([KNOWN, GUIDE].map((record) => [record.id, record]));
  app = await startApp({ catalogue: { record: (id) => records.get(id) }, search: { passages } });
  client = await connect(app.url);
});
afterAll(async () => {
  await client.close();
  await app.close();
});

async function connect(url: string): Promise<Client> {
  const made = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url));
  await made.connect(transport);
  return made;
}

async function call(name: string, asked: Record<string, unknown>) {
  const result = (await client.callTool({ name, arguments: asked })) as CallToolResult;
  const [first] = result.content;
  return { ...result, text: first?.type === 'text' ? first.text : '' };
}

const post = (body: string, headers: Record<string, string> = {}) =>
  app.get('/mcp', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

describe('POST /mcp', () => {
  it('tells an assistant of the tools, all of which only read, each with its schemas', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'facets',
      'record',
      'passages',
      'city',
      'funds_for_city',
      'toolkit',
      'cite',
    ]);
    for (const { description, annotations, inputSchema, outputSchema } of tools) {
      expect(description?.length).toBeGreaterThan(60);
      expect(annotations?.readOnlyHint).toBe(true);
      expect([inputSchema['additionalProperties'], outputSchema?.type]).toEqual([false, 'object']);
    }
    expect(client.getInstructions()).toContain('licence');
  });

  // The client itself checks each answer against the schema that the tool declares.
  it.each([
    ['search', { q: 'shade', country: ['ES'], size: 5 }],
    ['facets', { facet: 'topic', text: 'hous' }],
    ['record', { id: 'known' }],
    ['passages', { id: 'known', q: 'cooler yard' }],
    ['city', { city: 'Barcelona' }],
    ['funds_for_city', { city: 'barcelona-es' }],
    ['toolkit', { id: 'guide' }],
    ['cite', { id: 'known', lang: 'es' }],
  ])('answers %s with content and text, an address and a licence', async (name, asked) => {
    const { isError, structuredContent, text } = await call(name, asked);
    expect([isError, text]).toEqual([undefined, expect.stringMatching(/\S/)]);
    const { url, licence } = structuredContent as { url: string; licence: string };
    expect(url.startsWith(app.url)).toBe(true);
    expect(licence).not.toBe('');
    expect(text).toContain(url);
    expect(text).toContain(licence);
  });

  it('asks the search what the API would ask it', async () => {
    await call('search', { q: 'shade', topic: ['housing'], from: 2015, page: 2, lang: 'fr', in: 'both' });
    const asked = app.queries.at(-1);
    await app.get('/api/search?q=shade&topic=housing&from=2015&page=2&lang=fr&in=both&size=10&facets=none');
    expect(asked).toEqual(app.queries.at(-1));
    await call('facets', { facet: 'city', text: 'bar', q: 'shade', limit: 7 });
    const question = app.questions.at(-1);
    expect(question).toMatchObject({ facet: 'city', text: 'bar', limit: 7, query: { q: 'shade' } });
  });

  it('cites a page of the document of a record', async () => {
    const { text, structuredContent } = await call('cite', { id: 'known', page: 87 });
    expect(text).toMatch(/p\. 87/);
    expect(structuredContent).toMatchObject({ csl: { page: '87' } });
  });

  it('says the source of a record, what is not known of it, and the steps of a guide', async () => {
    expect((await call('record', { id: 'known' })).text).toMatch(
      /not known: .*official-document[^]*source: A register; licence: CC BY 4\.0/,
    );
    expect((await call('passages', { id: 'known', q: 'nothing' })).text).toContain('have these words');
    expect((await call('toolkit', { id: 'guide' })).text).toContain('1. Count trees: All of them.');
  });

  it('gives the passages of documents with their page, and none of the text where it may not be shown', async () => {
    const { text, structuredContent } = await call('passages', { id: 'known', q: 'shade' });
    expect(structuredContent).toMatchObject({
      inDocuments: 2,
      passages: [
        {
          in: 'The plan',
          page: 87,
          under: ['Trees'],
          text: 'Shade in every yard.',
          url: `${app.url}/plan.pdf#page=87`,
        },
        { in: 'The plan', page: 88, text: '' },
      ],
    });
    expect(text).toContain('The plan, p. 87, Trees: Shade in every yard.');
    expect(text).toContain('its licence does not let it be shown');
  });

  it.each([
    ['search', { topic: ['houses'] }, /“houses” is not a value of topic/],
    ['search', { colour: 'red' }, /colour/],
    ['record', { id: 'none' }, /There is no record “none”\.\nFind ids with the tool "search"/],
    ['record', { id: 'none', lang: 'fr' }, /Il n’y a pas/],
    ['toolkit', { id: 'known' }, /no steps/],
    ['city', { city: 'Nowhere' }, /Find cities that have records/],
  ])('says what to do where %s cannot answer %j', async (name, asked, expected) => {
    const { isError, text } = await call(name, asked);
    expect(isError).toBe(true);
    expect(text).toMatch(expected);
  });

  it('refuses lists of messages, bodies that are too long, and what is no message', async () => {
    const one = { jsonrpc: '2.0', id: 1, method: 'ping' };
    expect(await readError(await post(JSON.stringify([one, one])))).toMatchObject({ code: 'invalid_body' });
    expect(await readError(await post(''))).toMatchObject({ code: 'invalid_body' });
    expect(await readError(await post('{"a":'))).toMatchObject({ code: 'invalid_body' });
    expect(await readError(await post(JSON.stringify({ ...one, x: 'x'.repeat(70_000) })))).toMatchObject({
      status: 413,
    });
    expect((await app.get('/mcp')).status).toBe(405);
  });

  it('refuses more values of a filter than the API takes, before it looks for any', async () => {
    const topic = Array.from({ length: 51 }, (_, at) => `unknown-${at}`);
    for (const [name, more] of [
      ['search', {}],
      ['funds_for_city', { city: 'barcelona-es' }],
    ] as const) {
      const { text, isError } = await call(name, { ...more, topic });
      expect(isError).toBe(true);
      expect(text).not.toContain('unknown-0');
    }
  });

  it('refuses pages of other sites, and names that are not ours', async () => {
    const foreign = await post('{}', { origin: 'https://elsewhere.example' });
    expect(await readError(foreign)).toMatchObject({ code: 'forbidden' });
    const status = await new Promise((resolve) => {
      const asked = request(`${app.url}/mcp`, { method: 'POST', headers: { host: 'elsewhere.example' } });
      asked.on('response', (answer) => resolve(answer.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });

  it('counts every message as a request of its address', async () => {
    const limited = await startApp({ config: { rateLimitPerMinute: 1 } });
    const asked = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    await limited.get('/mcp', asked);
    expect(await readError(await limited.get('/mcp', asked))).toMatchObject({ code: 'rate_limited' });
    await limited.close();
  });

  it('tells an assistant nothing of our own failures', async () => {
    const broken = await startApp({
      catalogue: {
        record: () => {
          throw new Error('secret');
        },
      },
    });
    const other = await connect(broken.url);
    const result = (await other.callTool({ name: 'record', arguments: { id: 'known' } })) as CallToolResult;
    expect([result.isError, JSON.stringify(result.content).includes('secret')]).toEqual([true, false]);
    expect(JSON.stringify(broken.logged)).toContain('secret');
    await other.close();
    await broken.close();
  });

  it('has the tools of the list', () => {
    expect(new Set(TOOLS.map(({ name }) => name)).size).toBe(TOOLS.length);
  });
});
