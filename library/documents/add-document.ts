import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { explainStorageError } from '../catalogue/catalogue-error.ts';
import type { DocumentAdded, DocumentReading, KeptDocument } from '../catalogue/document-store.ts';
import type { Catalogue } from '../catalogue/open-catalogue.ts';
import { keepFile } from '../catalogue/uploads.ts';
import { CUTTING_VERSION } from './cut/cut-document.ts';
import {
  DOCUMENTS_FOLDER,
  documentPath,
  dropDocument,
  keepPassages,
  readPassages,
} from './document-files.ts';
import { READING_LIMITS, UnreadableDocument } from './read/document-text.ts';
import type { ReadDocument } from './read/read-document.ts';
import { readInThread } from './read/read-in-thread.ts';

/** What is said of a document when it is added. */
export type AboutDocument = Omit<DocumentAdded, 'sha256' | 'addedAt'>;

/**
 * Keeps a document and reads it, without a change of the catalogue: it may take minutes. What cannot be read is kept
 * too, with the code of why. `isOurs`: the file is to be trusted and is read at once, in this thread. Throws CatalogueError when the disk is full.
 */
export async function receiveDocument(
  { dataDir, documents }: Pick<Catalogue, 'dataDir' | 'documents'>,
  from: string | Readable,
  { signal, isOurs = false }: { readonly signal?: AbortSignal; readonly isOurs?: boolean } = {},
): Promise<DocumentReading> {
  try {
    const { sha256 } = await keepFile(join(dataDir, DOCUMENTS_FOLDER), from, signal);
    return await readKept({ dataDir, documents }, sha256, isOurs ? readHere : inThread(signal));
  } catch (error) {
    throw explainStorageError(error, dataDir);
  }
}

/** The same of a file that is kept already. */
export async function readDocumentKept(
  { dataDir, documents }: Pick<Catalogue, 'dataDir' | 'documents'>,
  sha256: string,
  signal?: AbortSignal,
): Promise<DocumentReading> {
  try {
    return await readKept({ dataDir, documents }, sha256, inThread(signal));
  } catch (error) {
    throw explainStorageError(error, dataDir);
  }
}

async function readKept(
  { dataDir, documents }: Pick<Catalogue, 'dataDir' | 'documents'>,
  sha256: string,
  read: Read,
): Promise<DocumentReading> {
  const known = documents.reading(sha256);
  const isRead = known?.version === CUTTING_VERSION && (await readPassages(dataDir, sha256)) !== undefined;
  return isRead ? known : readAndCut(dataDir, sha256, read);
}

/** Gives a document that was received to a record. The caller holds the catalogue's lock and tells the index afterwards. */
export function addDocument(
  catalogue: Catalogue,
  reading: DocumentReading,
  about: AboutDocument,
): KeptDocument {
  const { documents } = catalogue;
  const { sha256 } = reading;
  catalogue.publishing(() => {
    documents.noteReading(reading);
    documents.add({ ...about, sha256, addedAt: new Date().toISOString() });
    catalogue.meta.raiseContentVersion();
  });
  return documents.own(about.recordId).find((document) => document.sha256 === sha256)!;
}

/** Takes a document from a record; the file goes when no other record has it. The caller holds the lock. */
export async function removeDocument(
  catalogue: Catalogue,
  { recordId, sha256 }: KeptDocument,
): Promise<void> {
  const isLast = catalogue.publishing(() => {
    catalogue.meta.raiseContentVersion();
    return catalogue.documents.remove(recordId, sha256);
  });
  if (isLast) await dropDocument(catalogue.dataDir, sha256);
}

/** Takes a document from a record, to which it can be given back for a while. The caller holds the lock. */
export function setDocumentAside(catalogue: Catalogue, document: KeptDocument, by: string): void {
  catalogue.publishing(() => {
    catalogue.documents.setAside(document, by, new Date().toISOString());
    catalogue.meta.raiseContentVersion();
  });
}

/** For how long a document that was taken away at the desk can be given back, in days. */
export const GIVEN_BACK_DAYS = 30;

/** Takes the files of documents off the disk that nobody gave back in time. */
export async function dropSetAside(catalogue: Catalogue, now = Date.now()): Promise<void> {
  const before = new Date(now - GIVEN_BACK_DAYS * 86_400_000).toISOString();
  for (const document of catalogue.documents.removedBefore(before)) await removeDocument(catalogue, document);
}

/**
 * Reads those documents again that an earlier cutting cut, or whose text is missing. Answers how many. The caller holds
 * the lock and tells the index afterwards.
 */
export async function readDueDocuments(catalogue: Catalogue, signal?: AbortSignal): Promise<number> {
  const { dataDir, documents } = catalogue;
  let count = 0;
  for (const { sha256, version } of documents.files()) {
    signal?.throwIfAborted();
    if (version === CUTTING_VERSION && (await readPassages(dataDir, sha256)) !== undefined) continue;
    const reading = await readAndCut(dataDir, sha256, inThread(signal));
    catalogue.publishing(() => {
      documents.noteReading(reading);
      catalogue.meta.raiseContentVersion();
    });
    count += 1;
  }
  return count;
}

type Read = (path: string) => Promise<ReadDocument>;

const inThread =
  (signal: AbortSignal | undefined): Read =>
  (path) =>
    readInThread(path, READING_LIMITS, signal);

const readHere: Read = async (path) => {
  const { readDocument } = await import('./read/read-document.ts');
  return readDocument(new Uint8Array(await readFile(path)), READING_LIMITS);
};

/** Reads a kept file and keeps its passages; none where it cannot be read. */
async function readAndCut(dataDir: string, sha256: string, read: Read): Promise<DocumentReading> {
  const path = documentPath(dataDir, sha256);
  const about = { sha256, version: CUTTING_VERSION, bytes: await sizeOf(path) };
  try {
    const { format, pages, passages, language, warning } = await read(path);
    await keepPassages(dataDir, sha256, passages);
    const tag = language === undefined ? undefined : tagOf(language);
    return {
      ...about,
      format,
      passages: passages.length,
      ...(format === 'pdf' && { pages }),
      ...(tag !== undefined && { language: tag }),
      ...(warning !== undefined && { issue: warning }),
    };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    await keepPassages(dataDir, sha256, []);
    return { ...about, passages: 0, issue: error.issue };
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0, // it was taken away: `doctor` says so
  );
}

/** BCP 47 as it is written; undefined for what is none. */
function tagOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
