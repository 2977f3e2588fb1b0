import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../../../domain/document-facts.ts';
import { addDocument, receiveDocument } from '../../../library/documents/add-document.ts';
import { EXIT, UsageError, type ExitCode, type Given } from '../command.ts';
import type { Session } from '../session.ts';
import { changingDocuments, demandRecord, documentLine, documentName, readAbout } from './about-document.ts';

/** `metroteca documents add ID FILE`. */
export async function addDocumentCommand(
  words: readonly string[],
  given: Given,
  session: Session,
): Promise<ExitCode> {
  const [recordId, path, ...others] = words;
  if (recordId === undefined || path === undefined || others.length > 0) {
    throw new UsageError('metroteca documents add needs ID and FILE.');
  }
  const about = { ...readAbout(given), recordId, name: documentName(given.text('name') ?? basename(path)) };
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) throw new UsageError(`There is no file ${path}.`);
  if (file.size > MAX_DOCUMENT_BYTES)
    throw new UsageError(`${path} is larger than 50 MB. Split it, or make its pictures smaller.`);
  const catalogue = session.catalogue();
  demandRecord(catalogue, recordId);
  session.terminal.progress({ stage: 'reading the document' });
  const reading = await receiveDocument(catalogue, path, { signal: session.signal });
  const added = await changingDocuments(session, () => addDocument(catalogue, reading, about));
  session.terminal.endProgress();
  session.terminal.print(given.has('json') ? `${JSON.stringify(added, null, 2)}\n` : documentLine(added));
  return added.passages === 0 ? EXIT.data : EXIT.published;
}
