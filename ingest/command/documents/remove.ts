import { removeDocument } from '../../../library/documents/add-document.ts';
import { EXIT, UsageError, type ExitCode, type Given } from '../command.ts';
import type { Session } from '../session.ts';
import { changingDocuments } from './about-document.ts';

const LEAST = 4; // characters of an id, so that a slip takes no other document

/** `metroteca documents remove ID DOCUMENT`; DOCUMENT is its id, the beginning of it, or its name. */
export async function removeDocuments(
  words: readonly string[],
  given: Given,
  session: Session,
): Promise<ExitCode> {
  const [recordId, wanted, ...others] = words;
  if (recordId === undefined || wanted === undefined || others.length > 0) {
    throw new UsageError('metroteca documents remove needs ID and DOCUMENT.');
  }
  const catalogue = session.catalogue();
  const { documents } = catalogue;
  const found = [...documents.ofRecord(recordId), ...documents.removedOf(recordId)].filter(
    ({ sha256, name }) => name === wanted || (wanted.length >= LEAST && sha256.startsWith(wanted)),
  );
  const [document, second] = found;
  if (!document) throw new UsageError(`${recordId} has no document ${wanted}.`);
  if (second) throw new UsageError(`${recordId} has several documents ${wanted}. Name one by its id.`);
  await changingDocuments(session, () => removeDocument(catalogue, document));
  session.terminal.print(
    given.has('json')
      ? `${JSON.stringify(document, null, 2)}\n`
      : `${document.name} is not a document of ${recordId} any more.\n`,
  );
  return EXIT.published;
}
