import { FETCH_FAILURES } from '../../../domain/document-facts.ts';
import { ALL_OF_THEM, openDocumentList } from '../../../library/documents/document-list.ts';
import { EXIT, UsageError, type ExitCode, type Given } from '../command.ts';
import type { Session } from '../session.ts';
import { documentLine, failureLine } from './about-document.ts';

/** `metroteca documents list [ID]`. */
export async function listDocuments(
  words: readonly string[],
  given: Given,
  { catalogue, terminal }: Session,
): Promise<ExitCode> {
  const [id, ...others] = words;
  if (others.length > 0) throw new UsageError('metroteca documents list takes one ID at most.');
  const { documents } = catalogue();
  const found = id === undefined ? documents.all() : documents.ofRecord(id);
  const missing = openDocumentList(catalogue())
    .some('unread', ALL_OF_THEM)
    .flatMap(({ record, url = '', state, status }) => {
      const failure = FETCH_FAILURES.find((each) => each === state);
      const isAsked = record.id === (id ?? record.id);
      return isAsked && failure ? [{ recordId: record.id, url, failure, status }] : [];
    });
  if (given.has('json'))
    terminal.print(
      `${JSON.stringify([...found, ...missing.map(({ failure: problem, ...about }) => ({ ...about, problem }))], null, 2)}\n`,
    );
  else if (found.length + missing.length === 0) terminal.print('No record has a document yet.\n');
  else terminal.print([...found.map(documentLine), ...missing.map(failureLine)].join(''));
  return EXIT.published;
}
