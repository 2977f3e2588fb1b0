import { resolve } from 'node:path';
import { z } from 'zod';

const PortSchema = z.coerce.number().int().min(0).max(65_535);
const KeySchema = z.string().min(16, 'must have at least 16 characters');
const IndexNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'must be letters, digits, - and _, at most 100');
const UPLOAD_LIMIT = 200; // a million rows
const RATE_LIMIT = 600; // ten a second is no reader, and a slow crawler passes

/** Every variable that the program reads; a test checks `docs/configuration.md` against it. */
export const EnvironmentSchema = z
  .object({
    PORT: PortSchema.default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('./data'),
    MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
    MEILI_MASTER_KEY: KeySchema.optional(),
    MEILI_SEARCH_KEY: z.string().min(1).optional(),
    MEILI_ADMIN_KEY: z.string().min(1).optional(),
    INDEX_NAME: IndexNameSchema.default('records'),
    SAMPLE_DATA: z.enum(['auto', 'off']).default('auto'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    TRUST_PROXY: z.string().min(1).optional(),
    RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(RATE_LIMIT),
    UPLOAD_LIMIT_MB: z.coerce.number().int().min(1).default(UPLOAD_LIMIT),
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
  /** An engine that already runs; absent: the program runs one itself. */
  readonly engine?: {
    readonly url: string;
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
  readonly trustProxy?: string;
  /** Requests a minute and address; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  /** Largest file that an editor may upload, in units of 1,000,000 bytes. */
  readonly uploadLimitMb: number;
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
    ...(data.MEILI_URL && { engine: engineOf(data.MEILI_URL, data) }),
    ...(data.MEILI_MASTER_KEY && { masterKey: data.MEILI_MASTER_KEY }),
    indexName: data.INDEX_NAME,
    sampleData: data.SAMPLE_DATA,
    ...(data.PUBLIC_URL && { publicUrl: data.PUBLIC_URL.replace(/\/+$/, '') }),
    logLevel: data.LOG_LEVEL,
    ...(data.TRUST_PROXY && { trustProxy: data.TRUST_PROXY }),
    rateLimitPerMinute: data.RATE_LIMIT_PER_MINUTE,
    uploadLimitMb: data.UPLOAD_LIMIT_MB,
  };
}

type Variables = z.infer<typeof EnvironmentSchema>;

function engineOf(url: string, data: Variables): NonNullable<Environment['engine']> {
  return {
    url: url.replace(/\/+$/, ''),
    ...(data.MEILI_MASTER_KEY && { masterKey: data.MEILI_MASTER_KEY }),
    ...(data.MEILI_SEARCH_KEY && { searchKey: data.MEILI_SEARCH_KEY }),
    ...(data.MEILI_ADMIN_KEY && { writeKey: data.MEILI_ADMIN_KEY }),
  };
}

/** Names and reasons, never the values: some of them are secret. */
function describe(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return `These environment variables cannot be used:\n${lines.join('\n')}`;
}
