import compression from 'compression';
import express from 'express';
import type { RequestListener } from 'node:http';
import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import type { Environment } from '../library/environment.ts';
import { mountAssistants } from './assistants/mount-assistants.ts';
import { openedDesk } from './desk/desk-context.ts';
import { mountDesk } from './desk/mount-desk.ts';
import type { Desk } from './desk/open-desk.ts';
import { createAnswerStore } from './http/answer-store.ts';
import { allowReadingFromAnywhere } from './http/cross-origin.ts';
import { answerErrors, refuseUnknownPath } from './http/error-funnel.ts';
import { createMetrics } from './http/metrics.ts';
import { publicAddressOf } from './http/public-address.ts';
import { limitByPath } from './http/rate-limit.ts';
import { serveRecordPages } from './api/record-page.ts';
import { giveRequestId } from './http/request-id.ts';
import { logRequests } from './http/request-log.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { serveSite } from './http/site.ts';
import { tellOfUntrustedProxy } from './http/untrusted-proxy.ts';
import { openReaderQueue } from './http/reader-queue.ts';
import { createSharedWork } from './http/shared-work.ts';
import { openWaitingLine } from './http/waiting-line.ts';
import { tidyTargets } from './http/tidy-target.ts';
import { ROUTES } from './routes.ts';
import type { Library } from './search/library.ts';
import { mountAboutRecord } from './api/about-record.ts';
import { mountDocuments } from './api/documents.ts';
import { mountBrowserSearch } from './api/browser-search.ts';
import { mountCities } from './api/cities.ts';
import { mountCollection } from './api/collection.ts';
import { mountExport } from './api/export.ts';
import { mountFacetSearch } from './api/facet-search.ts';
import { mountFeed } from './api/feed.ts';
import { createFundFinder } from './api/find-funds.ts';
import { mountFunds } from './api/funds.ts';
import { mountHealth } from './api/health.ts';
import { mountMetrics } from './api/metrics.ts';
import { mountNetworks } from './api/networks.ts';
import { mountOpenApi } from './api/openapi.ts';
import { mountOverviews } from './api/overviews.ts';
import { statePages } from './api/page-status.ts';
import { mountPeers } from './api/peers.ts';
import { mountRecord } from './api/record.ts';
import type { RouteContext } from './api/route-context.ts';
import { mountSearch } from './api/search.ts';
import { mountSitemap } from './api/sitemap.ts';
import { mountStart } from './api/start.ts';
import { mountSuggest } from './api/suggest.ts';
import { mountTemplates } from './api/templates.ts';
import { mountVocabulary } from './api/vocabulary.ts';

export interface AppConfig {
  /** The built site. */
  readonly webDir: string;
  /** Requests a minute and address; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  /** As TRUST_PROXY: a number of proxies, or their addresses. */
  readonly trustProxy?: string | undefined;
  readonly publicUrl?: string | undefined;
  /** Whole files a minute and address; 0 for no limit. */
  readonly fileLimitPerMinute?: number;
  readonly hsts?: Environment['hsts'];
  readonly metricsToken?: string | undefined;
  /** As MAP_STYLE_URL. */
  readonly mapStyleUrl?: string | undefined;
  /** Zero bits of the proof of work that comes with a report; tests take few. */
  readonly reportBits?: number;
  /** How long the engine may take over one answer. */
  readonly searchTimeoutMs?: number;
  /** The clock, by which the start page changes its cases; tests set it. */
  readonly now?: () => Date;
}

export interface AppServices {
  /** The library, or undefined while it is still being opened. */
  readonly library: () => Library | undefined;
  /** The editors' side; undefined while the library is being opened, or where it can only be read. */
  readonly desk?: () => Desk | undefined;
  readonly config: AppConfig;
  readonly log: Logger;
  /** The clock, for dates that pass. */
  readonly now?: () => Date;
  /** Tells the operator what they have to know. */
  readonly tell?: (line: string) => void;
}

const SEARCH_TIMEOUT_MS = 10_000; // a hundred times what a slow search takes
/** As many as the engine has threads for, and one whose answer is written meanwhile; the last of the others waits some seconds. */
const READERS = { atOnce: availableParallelism() + 1, waiting: 1_000 };
/** What takes as much work as hundreds of searches: two at a time leave a processor for everything else. */
const LONG_ANSWERS = { atOnce: 2, places: 22, perAddress: 11 };
const REPORT_BITS = 17; // a second on a phone, a third of one on a desk
const MIN_COMPRESSED_BYTES = 1024; // below that, one packet holds it anyway

/** The whole HTTP side of the library, without listening anywhere. */
export function createApp({
  library,
  desk = () => undefined,
  config,
  log,
  now = () => new Date(),
  tell = (line) => log.warn(line),
}: AppServices): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false); // ours come from the query and the index, without working out the answer
  app.set('query parser', false); // the domain reads the raw query string
  if (config.trustProxy !== undefined) app.set('trust proxy', readTrustProxy(config.trustProxy));

  app.use(giveRequestId);
  const metrics = createMetrics(() => library()?.catalogue.indexState().version);
  app.use(metrics.count);
  app.use(logRequests(log));
  app.use(tellOfUntrustedProxy(config.trustProxy, tell));
  app.use(setSecurityHeaders(config));
  app.use(compression({ threshold: MIN_COMPRESSED_BYTES, filter: isCompressible }));

  const readers = openReaderQueue(READERS);
  const context: RouteContext = {
    library,
    answers: createAnswerStore(),
    searchTimeoutMs: config.searchTimeoutMs ?? SEARCH_TIMEOUT_MS,
    readers,
    share: createSharedWork(),
    longAnswers: openWaitingLine(LONG_ANSWERS, { giveWay: (most) => readers.giveWay(most) }),
    publicAddress: publicAddressOf(config.publicUrl),
    noteUnanswered(search) {
      try {
        desk()?.editors.unanswered.note(search);
      } catch (error) {
        log.warn({ err: error }, 'a search was not counted'); // the reader has the answer
      }
    },
  };
  const today = () => now().toISOString().slice(0, 10);
  const findFunds = createFundFinder();
  app.use('/api', allowReadingFromAnywhere);
  mountHealth(app, context);
  mountMetrics(app, metrics, config.metricsToken);
  app.use(limitByPath(config.rateLimitPerMinute, config.fileLimitPerMinute ?? 0));
  mountSearch(app, context);
  mountFacetSearch(app, context);
  mountRecord(app, context);
  mountAboutRecord(app, context);
  mountDocuments(app, context);
  mountCities(app, context);
  mountOverviews(app, context, config.mapStyleUrl);
  mountStart(app, context, config.now);
  mountSuggest(app, context);
  mountExport(app, context);
  mountCollection(app, context);
  mountTemplates(app);
  mountVocabulary(app);
  mountOpenApi(app, context, ROUTES);
  mountFeed(app, context);
  mountFunds(app, context, { today, find: findFunds });
  mountNetworks(app, context);
  mountPeers(app, context);
  mountBrowserSearch(app, context);
  mountAssistants(app, context, { now, findFunds, publicUrl: config.publicUrl, log });
  mountSitemap(app, context);
  mountDesk(app, () => openedDesk(context, desk()), config.publicUrl, {
    bits: config.reportBits ?? REPORT_BITS,
    isLimited: config.rateLimitPerMinute > 0,
  });
  app.use('/api', refuseUnknownPath);

  app.use(serveRecordPages({ webDir: config.webDir, library, publicAddress: context.publicAddress }));
  app.use(statePages(context));
  app.use(serveSite(config.webDir));
  app.use(refuseUnknownPath);
  app.use(answerErrors(log));
  return tidyTargets(app);
}

/** Events that are sent one by one must not wait in a compressor. */
function isCompressible(req: express.Request, res: express.Response): boolean {
  const type = String(res.getHeader('content-type') ?? '');
  return !type.startsWith('text/event-stream') && compression.filter(req, res);
}

function readTrustProxy(value: string): boolean | number | string {
  if (/^\d+$/.test(value)) return Number(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}
