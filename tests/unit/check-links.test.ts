import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { checkLinks, type CheckOptions, type LinkVisit } from '../../library/links/check-links.ts';
import { isPublicAddress } from '../../library/links/public-address.ts';
import { mayVisit } from '../../library/links/robots.ts';
import { buildRecord } from '../build-record.ts';

/** A site in which something is wrong with nearly every page. */
const PAGES: Readonly<Record<string, (req: IncomingMessage, res: ServerResponse) => void>> = {
  '/robots.txt': (_, res) => res.end('User-agent: *\nDisallow: /secret\nAllow: /secret/open\n'),
  '/good': (_, res) => res.end('Good.'),
  '/no-head': (req, res) => res.writeHead(req.method === 'HEAD' ? 405 : 200).end(),
  '/moved': (_, res) => res.writeHead(301, { location: '/good' }).end(),
  '/elsewhere': (_, res) => res.writeHead(302, { location: '/good' }).end(),
  '/gone': (_, res) => res.writeHead(404).end(),
  '/closed': (_, res) => res.writeHead(403).end(),
  '/broken': (_, res) => res.writeHead(500).end(),
  '/slow': () => {}, // never answers
  '/loop': (_, res) => res.writeHead(302, { location: '/loop-back' }).end(),
  '/loop-back': (_, res) => res.writeHead(302, { location: '/loop' }).end(),
  '/far': (req, res) => res.writeHead(302, { location: `${req.url}r` }).end(),
  '/inside': (_, res) => res.writeHead(301, { location: 'http://10.0.0.1/' }).end(),
  '/metadata': (_, res) => res.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/endless': (req, res) => {
    if (req.method === 'HEAD') return void res.writeHead(405).end();
    const more = () => void (res.destroyed || res.write('x'.repeat(64 * 1024), () => setImmediate(more)));
    more();
  },
  '/secret': (_, res) => res.end(),
  '/secret/open': (_, res) => res.end(),
};

let server: Server;
let site: string;
let asked: { readonly path: string; readonly method: string; readonly at: number }[] = [];
beforeAll(async () => {
  server = createServer((req, res) => {
    const { url = '', method = '' } = req;
    asked.push({ path: url, method, at: performance.now() });
    const page = PAGES[url] ?? (url.startsWith('/far') ? PAGES['/far'] : undefined);
    if (page) page(req, res);
    else res.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Only this machine may be asked, as only the public internet may otherwise. */
async function visits(urls: readonly string[], given: Partial<CheckOptions> = {}): Promise<LinkVisit[]> {
  const found: LinkVisit[] = [];
  await checkLinks(urls, {
    timeoutMs: 300,
    maxBytes: 1_000,
    pauseMs: 0,
    signal: AbortSignal.timeout(20_000),
    isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
    onVisit: (visit) => void found.push(visit),
    ...given,
  });
  return found;
}

describe('a link', () => {
  it.each([
    ['/good', 'good', 200],
    ['/no-head', 'good', 200],
    ['/elsewhere', 'good', 200],
    ['/gone', 'gone', 404],
    ['/closed', 'closed', 403],
    ['/broken', 'failing', 500],
    ['/endless', 'good', 200],
    ['/slow', 'slow', undefined],
    ['/loop', 'looping', undefined],
    ['/far', 'looping', undefined],
    ['/inside', 'private', undefined],
    ['/metadata', 'private', undefined],
    ['/secret', 'not-asked', undefined],
    ['/secret/open', 'good', 200],
  ])('%s is %s', async (path, state, status) => {
    const url = `${site}${path}`;
    expect(await visits([url])).toEqual([{ url, state, ...(status !== undefined && { status }) }]);
  });

  it('that moved for good says where to', async () => {
    const url = `${site}/moved#part`;
    expect(await visits([url])).toEqual([{ url, state: 'moved', status: 200, movedTo: `${site}/good` }]);
  });

  it('to a host that nobody has is unreachable', async () => {
    expect(await visits(['http://127.0.0.1:1/'])).toMatchObject([{ state: 'unreachable' }]);
    expect(await visits(['ftp://city.example/'])).toMatchObject([{ state: 'unreachable' }]);
  });

  it('to a private address is not asked, by number or by name', async () => {
    const isAllowed = isPublicAddress;
    const local = site.replace('127.0.0.1', 'localhost');
    const found = await visits([`${site}/good`, `${local}/good`, 'http://[::1]/'], { isAllowed });
    expect(found.map(({ state }) => state)).toEqual(['private', 'private', 'private']);
    expect(asked).toEqual([]);
  });
});

describe('visits are polite', () => {
  it('a host is asked one thing at a time, with a pause, and for its robots.txt once', async () => {
    await visits([`${site}/good`, `${site}/gone`, `${site}/moved`], { pauseMs: 60 });
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /robots.txt',
      'HEAD /good',
      'HEAD /gone',
      'GET /gone',
      'HEAD /moved',
      'HEAD /good',
    ]);
    const pauses = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? at));
    expect(Math.min(...pauses)).toBeGreaterThan(55);
  });

  it('what robots.txt forbids is not asked for', async () => {
    await visits([`${site}/secret`]);
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('a run that is stopped asks for nothing more', async () => {
    const stopping = new AbortController();
    const running = visits([`${site}/good`, `${site}/gone`], {
      signal: stopping.signal,
      onVisit: () => stopping.abort(),
    });
    await expect(running).rejects.toThrow('aborted');
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/good']);
  });
});

describe('robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: other\nUser-agent: *\nDisallow: /a # not this', '/a/b', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['user-agent: *\r\ndisallow: /x*y', '/x-y', false],
  ])('%j lets %s be visited: %s', (robots, path, is) => {
    expect(mayVisit(robots, path)).toBe(is);
  });
});

describe('addresses', () => {
  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2002:7f00:1::',
    '3fff::1',
    'localhost',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('what visits found', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'metroteca-links-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('keeps a dead link with the day on which it answered last, and an archived copy', () => {
    const catalogue = openCatalogue(dataDir);
    const page = { publisher: 'City', accessed: '2026-01-01', kind: 'press' } as const;
    const record = buildRecord({
      links: { landing: 'https://city.example/about', alsoAt: [] },
      evidence: [
        { ...page, url: 'https://city.example/news' },
        { ...page, url: 'https://city.example/old', archived: 'https://archive.example/old' },
      ],
    });
    const note = (url: string, state: LinkVisit['state'], at: string) =>
      catalogue.linkChecks.note({ url, state }, at);
    expect(catalogue.linkChecks.latest()).toBe(null);
    note('https://city.example/news', 'good', '2026-02-03T00:00:00.000Z');
    note('https://city.example/news', 'gone', '2026-05-06T00:00:00.000Z');
    note('https://city.example/old', 'slow', '2026-05-06T00:00:00.000Z');
    expect(catalogue.linkChecks.latest()).toBe('2026-05-06T00:00:00.000Z');
    expect(catalogue.linkChecks.ofRecord(record)).toEqual([
      {
        url: 'https://city.example/news',
        state: 'gone',
        checkedAt: '2026-05-06T00:00:00.000Z',
        lastGoodAt: '2026-02-03T00:00:00.000Z',
        archived: 'https://web.archive.org/web/20260203/https://city.example/news',
      },
      {
        url: 'https://city.example/old',
        state: 'slow',
        checkedAt: '2026-05-06T00:00:00.000Z',
        archived: 'https://archive.example/old',
      },
    ]);
    catalogue.close();
  });
});
