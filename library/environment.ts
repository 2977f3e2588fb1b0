import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { areNetworks } from './links/allowed-networks.ts';
import type { TranslatorSettings } from './translator/translator.ts';
import { EMBEDDER_SOURCES, type Embedder } from './engine/embedder.ts';

const PortSchema = z.coerce.number().int().min(0).max(65_535);
const KeySchema = z.string().min(16, 'must have at least 16 characters');
const IndexNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'must be letters, digits, - and _, at most 100');
const EngineUrlSchema = z.url({ protocol: /^https?$/ });
const EngineUrlsSchema = z
  .string()
  .refine((value) => engineUrls(value).every((url) => EngineUrlSchema.safeParse(url).success), {
    message: 'must be an address, or several with commas between them',
  })
  .refine((value) => new Set(engineUrls(value)).size === engineUrls(value).length, {
    message: 'names an engine twice',
  });
const UPLOAD_LIMIT = 200; // a million rows
const ROW_LIMIT = 1_000_000; // what an upload of the largest size has
const RATE_LIMIT = 600; // ten a second is no reader, and a slow crawler passes
const FILE_LIMIT = 60; // whole files: each takes the work of some hundred searches
const TrustProxySchema = z
  .string()
  .refine(isTrustedProxies, 'must be a number of proxies, or addresses, ranges, loopback or uniquelocal');

/** Every variable that the program reads; a test checks `docs/configuration.md` against it. */
export const EnvironmentSchema = z
  .object({
    PORT: PortSchema.default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('./data'),
    MEILI_URL: EngineUrlsSchema.optional(),
    MEILI_MASTER_KEY: KeySchema.optional(),
    MEILI_SEARCH_KEY: z.string().min(1).optional(),
    MEILI_ADMIN_KEY: z.string().min(1).optional(),
    INDEX_NAME: IndexNameSchema.default('records'),
    SAMPLE_DATA: z.enum(['auto', 'off']).default('auto'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    HSTS: z.enum(['host', 'subdomains', 'off']).default('host'),
    TRUST_PROXY: TrustProxySchema.optional(),
    RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(RATE_LIMIT),
    FILE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(FILE_LIMIT),
    METRICS_TOKEN: KeySchema.optional(),
    UPLOAD_LIMIT_MB: z.coerce.number().int().min(1).default(UPLOAD_LIMIT),
    FOUR_EYES: z.enum(['on', 'off']).default('off'),
    ALLOWED_NETWORKS: z
      .string()
      .refine(areNetworks, 'must be addresses or networks, such as 127.0.0.1 or 10.2.0.0/16')
      .optional(),
    ROW_LIMIT: z.coerce.number().int().min(1).default(ROW_LIMIT),
    MAP_STYLE_URL: z.url({ protocol: /^https$/ }).optional(),
    EMBEDDER: z.enum(['none', ...EMBEDDER_SOURCES]).default('none'),
    EMBEDDER_URL: z.url({ protocol: /^https?$/ }).optional(),
    EMBEDDER_MODEL: z.string().min(1).optional(),
    EMBEDDER_KEY: z.string().min(1).optional(),
    TRANSLATOR: z.url({ protocol: /^https?$/ }).optional(),
    TRANSLATOR_KEY: z.string().min(1).optional(),
  })
  .refine(({ EMBEDDER, EMBEDDER_URL }) => EMBEDDER !== 'rest' || EMBEDDER_URL, {
    path: ['EMBEDDER'],
    message: 'needs EMBEDDER_URL',
  })
  .refine(({ EMBEDDER, EMBEDDER_KEY }) => EMBEDDER !== 'openAi' || EMBEDDER_KEY, {
    path: ['EMBEDDER'],
    message: 'needs EMBEDDER_KEY',
  })
  .refine(
    (given) =>
      !given.MEILI_URL || given.MEILI_MASTER_KEY || (given.MEILI_SEARCH_KEY && given.MEILI_ADMIN_KEY),
    {
      path: ['MEILI_URL'],
      message: 'needs MEILI_MASTER_KEY, or both MEILI_SEARCH_KEY and MEILI_ADMIN_KEY',
    },
  );

/** The settings of one run, by the names the code uses. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** An engine that already runs, or several that hold a share of the index each; absent: the program runs one itself. */
  readonly engine?: {
    /** At least one; the first gives the keys their uids. */
    readonly urls: readonly string[];
    readonly masterKey?: string;
    readonly searchKey?: string;
    readonly writeKey?: string;
  };
  /** For an engine of our own, when the operator wants to choose its key. */
  readonly masterKey?: string;
  readonly indexName: string;
  readonly sampleData: 'auto' | 'off';
  readonly publicUrl?: string;
  readonly logLevel: string;
  /** Whether browsers are told to stay on HTTPS, where PUBLIC_URL is https: this host, its subdomains too, or not at all. */
  readonly hsts: 'host' | 'subdomains' | 'off';
  readonly trustProxy?: string;
  /** Requests a minute and address; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  /** Exports, feeds and sitemaps a minute and address; 0 for no limit. */
  readonly fileLimitPerMinute: number;
  /** Who sends it may read the metrics from another machine. */
  readonly metricsToken?: string;
  /** Largest file that an editor may upload, in units of 1,000,000 bytes. */
  readonly uploadLimitMb: number;
  /** Whether nobody publishes what nobody else has looked at. */
  readonly fourEyes: boolean;
  /** Networks besides the public internet from which tables are fetched, and to which changes are sent. */
  readonly allowedNetworks?: string;
  /** Rows of a table that an editor uploads. */
  readonly rowLimit: number;
  /** A style of MapLibre that readers’ maps show in the place of our own land. */
  readonly mapStyleUrl?: string;
  /** A model by whose help records of the same meaning are found. */
  readonly embedder?: Embedder;
  /** Who translates texts of records that have no translation. */
  readonly translator?: TranslatorSettings;
}

/** A setting that cannot be used; the message names every bad variable. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Reads the variables once. Empty ones count as unset. Throws `EnvironmentError`. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = EnvironmentSchema.safeParse(given);
  if (!read.success) throw new EnvironmentError(describe(read.error));
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    ...(data.MEILI_URL && { engine: engineOf(engineUrls(data.MEILI_URL), data) }),
    ...(data.MEILI_MASTER_KEY && { masterKey: data.MEILI_MASTER_KEY }),
    indexName: data.INDEX_NAME,
    sampleData: data.SAMPLE_DATA,
    ...(data.PUBLIC_URL && { publicUrl: data.PUBLIC_URL.replace(/\/+$/, '') }),
    logLevel: data.LOG_LEVEL,
    hsts: data.HSTS,
    ...(data.TRUST_PROXY && { trustProxy: data.TRUST_PROXY }),
    rateLimitPerMinute: data.RATE_LIMIT_PER_MINUTE,
    fileLimitPerMinute: data.FILE_LIMIT_PER_MINUTE,
    ...(data.METRICS_TOKEN && { metricsToken: data.METRICS_TOKEN }),
    uploadLimitMb: data.UPLOAD_LIMIT_MB,
    fourEyes: data.FOUR_EYES === 'on',
    ...(data.ALLOWED_NETWORKS && { allowedNetworks: data.ALLOWED_NETWORKS }),
    rowLimit: data.ROW_LIMIT,
    ...(data.MAP_STYLE_URL && { mapStyleUrl: data.MAP_STYLE_URL }),
    ...(data.TRANSLATOR && {
      translator: { url: data.TRANSLATOR, ...(data.TRANSLATOR_KEY && { key: data.TRANSLATOR_KEY }) },
    }),
    ...(data.EMBEDDER !== 'none' && { embedder: embedderOf(data.EMBEDDER, data) }),
  };
}

/** As Express' `trust proxy` takes it; it would throw for anything else. */
function isTrustedProxies(value: string): boolean {
  if (/^\d{1,3}$/.test(value) || value === 'true' || value === 'false') return true;
  return value.split(',').every((part) => {
    const [address = '', bits, ...more] = part.trim().split('/');
    if (['loopback', 'linklocal', 'uniquelocal'].includes(address)) return bits === undefined;
    const version = isIP(address);
    if (version === 0 || more.length > 0) return false;
    if (bits === undefined) return true;
    return /^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128);
  });
}

type Variables = z.infer<typeof EnvironmentSchema>;

function engineUrls(value: string): string[] {
  return value.split(',').map((url) => url.trim().replace(/\/+$/, ''));
}

function engineOf(urls: readonly string[], data: Variables): NonNullable<Environment['engine']> {
  return {
    urls,
    ...(data.MEILI_MASTER_KEY && { masterKey: data.MEILI_MASTER_KEY }),
    ...(data.MEILI_SEARCH_KEY && { searchKey: data.MEILI_SEARCH_KEY }),
    ...(data.MEILI_ADMIN_KEY && { writeKey: data.MEILI_ADMIN_KEY }),
  };
}

function embedderOf(source: Embedder['source'], data: Variables): Embedder {
  return {
    source,
    ...(data.EMBEDDER_URL && { url: data.EMBEDDER_URL }),
    ...(data.EMBEDDER_MODEL && { model: data.EMBEDDER_MODEL }),
    ...(data.EMBEDDER_KEY && { key: data.EMBEDDER_KEY }),
  };
}

/** Names and reasons, never the values: some of them are secret. */
function describe(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return `These environment variables cannot be used:\n${lines.join('\n')}`;
}
