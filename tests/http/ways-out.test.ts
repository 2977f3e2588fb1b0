import { inflateRawSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../server/http/api-error.ts';
import { EXPORT_FORMATS } from '../../server/export/formats.ts';
import { sendAsIs } from './send-as-is.ts';
import { until } from '../until.ts';
import { readError, startApp, type RunningApp, type StandIns } from './start-app.ts';
import { asStream, KNOWN } from './stand-in-survey.ts';

let app: RunningApp | undefined;
afterEach(() => app?.close());

async function started(given?: StandIns): Promise<RunningApp> {
  app = await startApp(given);
  return app;
}

describe('GET /api/export', () => {
  it.each(Object.values(EXPORT_FORMATS))(
    'gives $extension with its media type and a file name',
    async ({ extension, mediaType }) => {
      const { get } = await started();
      const response = await get(`/api/export.${extension}?q=water`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(mediaType);
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(
          `^attachment; filename="metroteca-water-\\d{4}-\\d{2}-\\d{2}\\.${extension.replace('.', '\\.')}"$`,
        ),
      );
      const text = await response.text();
      expect(text).toContain(extension === 'xlsx' ? 'xl/workbook.xml' : KNOWN.title.split(' ')[0]);
    },
  );

  it('gives chosen records in their order, each once, without those that are not published', async () => {
    const { get } = await started();
    const answer = await get('/api/records.json?id=known&id=gone&id=known&lang=fr');
    expect(answer.headers.get('content-disposition')).toMatch(/filename="metroteca-shortlist-/);
    const { total, records } = (await answer.json()) as { total: number; records: { id: string }[] };
    expect([total, records.map(({ id }) => id)]).toEqual([1, ['known']]);
    expect((await (await get('/api/records.xlsx?id=known')).text()).slice(0, 2)).toBe('PK');
  });

  it.each(['', '?id=known&sdg=13', `?${Array.from({ length: 101 }, (_, at) => `id=a${at}`).join('&')}`])(
    'refuses chosen records of %s',
    async (query) => {
      const { code, status } = await readError(await (await started()).get(`/api/records.csv${query}`));
      expect([code, status]).toEqual(['invalid_query', 400]);
    },
  );

  it('passes the whole query on', async () => {
    const { get, queries } = await started();
    await (await get('/api/export.csv?q=flood&sdg=13&sort=title&from=2020')).text();
    expect(queries).toMatchObject([{ q: 'flood', terms: { sdg: ['13'] }, sort: 'title', from: 2020 }]);
  });

  it('has no pages and counts nothing', async () => {
    const { get } = await started();
    const { status, issues } = await readError(await get('/api/export.csv?page=2&size=5&facets=none&q=a'));
    expect([status, issues?.map(({ parameter }) => parameter)]).toEqual([400, ['page', 'size', 'facets']]);
  });

  it('names the kinds of file there are', async () => {
    const { message, status } = await readError(await (await started()).get('/api/export.docx'));
    expect(status).toBe(404);
    expect(message).toContain('csv, xlsx, json, ndjson, geojson, ris, bib, csl.json');
  });

  it('answers with an error as long as nothing has been sent', async () => {
    const everyHit = async () => {
      throw new ApiError('search_unavailable', 'No.');
    };
    const unreachable = await readError(
      await (await started({ survey: { everyHit } })).get('/api/export.json'),
    );
    expect(unreachable).toMatchObject({ code: 'search_unavailable', status: 502 });
  });

  it('answers 409 when the library changes before the first piece', async () => {
    const records = (async function* () {
      yield KNOWN;
      throw new ApiError('conflict', 'Changed.');
    })();
    const everyHit = async () => ({ total: 2, records });
    const { get } = await started({ survey: { everyHit } });
    const response = await get('/api/export.ndjson');
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await readError(response)).toMatchObject({ code: 'conflict', status: 409 });
  });

  it('breaks off rather than look whole when something fails later', async () => {
    const records = (async function* () {
      for (let sent = 0; sent < 500; sent += 1) yield KNOWN;
      throw new ApiError('conflict', 'Changed.');
    })();
    const everyHit = async () => ({ total: 501, records });
    const { url } = await started({ survey: { everyHit } });
    const response = await fetch(`${url}/api/export.ndjson`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(/terminated/);
  });

  it('makes no more than a slow reader takes, and stops when the reader leaves', async () => {
    let made = 0;
    let isStopped = false;
    let signalled: AbortSignal | undefined;
    const records = (async function* () {
      try {
        for (;;) {
          made += 1;
          yield { ...KNOWN, summary: 'x'.repeat(10_000) };
          if (made % 100 === 0) await sleep(1);
        }
      } finally {
        isStopped = true;
      }
    })();
    const everyHit: NonNullable<StandIns['survey']>['everyHit'] = async (_query, signal) => {
      signalled = signal;
      return { total: 1_000_000, records };
    };
    const { url, logged } = await started({ survey: { everyHit } });
    const leaving = new AbortController();
    const headers = { 'accept-encoding': 'identity' };
    const response = await fetch(`${url}/api/export.ndjson`, { signal: leaving.signal, headers });
    const reader = response.body!.getReader();
    await reader.read();
    let before = -1;
    for (let waited = 0; before !== made && waited < 100; waited += 1) {
      before = made;
      await sleep(50);
    }
    expect(made).toBe(before); // some megabytes wait in buffers, and no more are made
    expect(made).toBeLessThan(5_000);
    leaving.abort();
    await until(() => isStopped);
    expect(signalled?.aborted).toBe(true);
    expect(logged.filter(({ msg }) => msg === 'failed')).toEqual([]);
  });

  it('is not sent again to a reader who has it', async () => {
    const { get, queries } = await started();
    const first = await get('/api/export.csv?q=a');
    await first.text();
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await get('/api/export.csv?q=a', { headers })).status).toBe(304);
    expect(queries).toHaveLength(1);
  });

  it('says to HEAD what it would send, without making it', async () => {
    const { get, queries } = await started();
    const response = await get('/api/export.bib', { method: 'HEAD' });
    expect(response.headers.get('content-type')).toContain('application/x-bibtex');
    expect(queries).toEqual([]);
  });
});

describe('GET /api/collection.zip', () => {
  it('holds both tables, what they mean, and the licences', async () => {
    const everyHit: NonNullable<StandIns['survey']>['everyHit'] = async ({ terms }) =>
      terms.kind?.includes('strategy')
        ? { total: 1, records: asStream([KNOWN]) }
        : { total: 0, records: asStream([]) };
    const response = await (await started({ survey: { everyHit } })).get('/api/collection.zip');
    expect(response.headers.get('content-type')).toBe('application/zip');
    const zip = Buffer.from(await response.arrayBuffer());
    const names = [
      'strategies.csv',
      'practices.csv',
      'data-dictionary.csv',
      'datapackage.json',
      'README.txt',
    ];
    for (const name of names) expect(zip.includes(name)).toBe(true);
    expect(firstFileOf(zip)).toContain(KNOWN.title);
  });
});

/** The text of the first file of a zip. */
function firstFileOf(zip: Buffer): string {
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return inflateRawSync(zip.subarray(start), { finishFlush: 2 }).toString();
}

describe('GET /api/templates', () => {
  it.each(['strategy', 'practice'])('gives the table and the schema of a %s', async (kind) => {
    const { get } = await started();
    const csv = await (await get(`/api/templates/${kind}.csv`)).text();
    const schema = (await (await get(`/api/templates/${kind}.schema.json`)).json()) as {
      fields: { name: string }[];
    };
    const header = csv.split('\r\n', 1)[0]?.split(',') ?? [];
    const names = schema.fields.map(({ name }) => name);
    expect(header.every((column) => names.includes(column))).toBe(true);
  });

  it('knows no other kinds', async () => {
    const { get } = await started();
    for (const path of ['/api/templates/plan.csv', '/api/templates/plan.schema.json']) {
      expect(await readError(await get(path))).toMatchObject({ status: 404 });
    }
  });
});

describe('feeds', () => {
  it('give the records of a query that changed last as Atom', async () => {
    const { get, queries } = await started();
    const response = await get('/feed.atom?q=water&theme=resilience');
    expect(response.headers.get('content-type')).toContain('application/atom+xml');
    expect(await response.text()).toContain('<title type="html">');
    expect(queries).toMatchObject([{ q: 'water', sort: 'updated', size: 50, facets: [] }]);
    expect(await readError(await get('/feed.atom?sort=title'))).toMatchObject({ status: 400 });
  });

  it('tell browsers how to search and to complete', async () => {
    const { get, url } = await started();
    const description = await get('/opensearch.xml?lang=fr');
    expect(description.headers.get('content-type')).toContain('application/opensearchdescription+xml');
    expect(await description.text()).toContain(`${url}/opensearch-suggest?q={searchTerms}&amp;lang=fr`);
    const suggestions = await get('/opensearch-suggest?q=bar');
    expect(suggestions.headers.get('content-type')).toContain('application/x-suggestions+json');
    expect(await suggestions.json()).toEqual(['bar', ['Barcelona']]);
  });

  it('tell crawlers of every record and city', async () => {
    const { get, url } = await started();
    const sitemap = await (await get('/sitemap.xml')).text();
    expect(sitemap).toContain(`<loc>${url}/records/known</loc>`);
    expect(sitemap).toContain(`<loc>${url}/cities/barcelona-es</loc>`);
    expect(await (await get('/sitemap-1.xml')).text()).toBe(sitemap);
    expect(await readError(await get('/sitemap-2.xml'))).toMatchObject({ status: 404 });
    expect(await readError(await get('/sitemap-x.xml'))).toMatchObject({ status: 404 });
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${url}/sitemap.xml`);
  });

  it('come in parts where there are more addresses than one file may hold', async () => {
    const allPublished = () => Array.from({ length: 50_001 }, (_, at) => ({ ...KNOWN, id: `r-${at}` }));
    const { get, url } = await started({ catalogue: { allPublished } });
    const index = await (await get('/sitemap.xml')).text();
    expect(index).toContain(`<sitemap><loc>${url}/sitemap-2.xml</loc></sitemap>`);
    expect((await (await get('/sitemap-1.xml')).text()).match(/<loc>/g)).toHaveLength(50_000);
    expect((await (await get('/sitemap-2.xml')).text()).match(/<loc>/g)).toHaveLength(3);
  });
});

describe('addresses in answers', () => {
  it('begin with the public address where there is one', async () => {
    const { get } = await started({ config: { publicUrl: 'https://library.example.org' } });
    expect(await (await get('/sitemap.xml')).text()).toContain('https://library.example.org/records/known');
  });

  it.each([
    '/records/known',
    '/feed.atom',
    '/sitemap.xml',
    '/robots.txt',
    '/opensearch.xml',
    '/api/records/known/cite',
    '/api/export.ris',
    '/api/export.json',
    '/api/export.geojson',
    '/api/openapi.json',
    '/api/docs',
  ])('of %s do not come from the Host header, nor from what a proxy says of it', async (path) => {
    const sender = sendAsIs((await started({ config: { trustProxy: '1' } })).url);
    const { status, body } = await sender.send(path, {
      accept: path.startsWith('/records') ? 'text/html' : '*/*',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    });
    sender.close();
    expect(status).toBe(200);
    expect(body).not.toContain('evil.example');
  });
});
