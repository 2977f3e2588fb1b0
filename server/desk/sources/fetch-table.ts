import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { SourceMemory } from '../../../library/accounts/source-store.ts';
import type { ImportFile } from '../../../library/catalogue/import-store.ts';
import { keepUpload } from '../../../library/catalogue/uploads.ts';
import type { Validators } from '../../../library/links/ask-web.ts';
import { fetchFile, type FetchProblem } from '../../../library/links/fetch-file.ts';
import { politeWeb } from '../../../library/links/polite-web.ts';
import { openPauses } from '../../../library/pauses.ts';
import { fileKindOf, type FileKind } from '../../../ingest/read/file-kind.ts';

const LIMITS = {
  timeoutMs: 60_000,
  pauseMs: 1_000, // between robots.txt and the table
  agent: 'MetrotecaTables/1 (fetches tables that a library is kept up to date with)',
};
const HEAD = 1024; // bytes
const PIECE = 256 * 1024; // bytes; 50 MB at once would hold everybody up for a quarter of a second
const TABLES: readonly FileKind[] = ['text', 'gzip', 'zip'];
const MAX_NAME = 200; // characters

export interface FetchSettings {
  readonly dataDir: string;
  readonly maxBytes: number;
  /** Which addresses may be asked. */
  readonly isAllowed: (address: string) => boolean;
  readonly pauseMs?: number;
}

export type FetchedTable =
  | { readonly file: ImportFile; readonly validators: Validators }
  | { readonly isUnchanged: true }
  | { readonly problem: FetchProblem | 'web-page' | 'no-table'; readonly status?: number };

/**
 * Brings a table and keeps it as an upload, unless it is the one that was taken in last. `known`: what is remembered of that
 * one; undefined: it is taken in any case.
 */
export async function fetchTable(
  address: string,
  known: SourceMemory | undefined,
  { dataDir, ...given }: FetchSettings,
  signal: AbortSignal,
): Promise<FetchedTable> {
  const web = politeWeb({ ...LIMITS, ...given, signal });
  const fetched = await fetchFile(address, web, known?.validators);
  if (!('bytes' in fetched)) return fetched;
  const { bytes, validators } = fetched;
  const kind = fileKindOf(bytes.subarray(0, HEAD));
  if (!TABLES.includes(kind)) return { problem: kind === 'html' ? 'web-page' : 'no-table' };
  if ((await checksumOf(bytes)) === known?.sha256) return { isUnchanged: true };
  const { sha256, bytes: size } = await keepUpload(dataDir, Readable.from(piecesOf(bytes)), signal);
  return { file: { name: nameOf(address), sha256, bytes: size }, validators };
}

/** SHA-256 of a file of any size, while readers are answered. */
export async function checksumOf(bytes: Buffer): Promise<string> {
  const hash = createHash('sha256');
  const pauses = openPauses();
  for (const piece of piecesOf(bytes)) {
    hash.update(piece);
    await pauses.due();
  }
  return hash.digest('hex');
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** The last part of the address, by which the history calls the file. */
function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(last).slice(0, MAX_NAME);
  } catch {
    return last.slice(0, MAX_NAME); // not a text
  }
}
