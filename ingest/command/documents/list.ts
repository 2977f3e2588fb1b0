import { EXIT, UsageError, type ExitCode, type Given } from '../command.ts';
import type { Session } from '../session.ts';
import { documentLine } from './about-document.ts';

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
  if (given.has('json')) terminal.print(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length === 0) terminal.print('No record has a document yet.\n');
  else terminal.print(found.map(documentLine).join(''));
  return EXIT.published;
}
