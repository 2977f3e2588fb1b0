import { Readable } from 'node:stream';
import type { PublishedRecord } from '../../../domain/record.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { addDocument, receiveDocument } from '../../../library/documents/add-document.ts';
import { failureOf } from '../../../library/documents/fetch-failure.ts';
import { FETCH_LIMITS } from '../../../library/documents/fetch-limits.ts';
import { fetchFile } from '../../../library/links/fetch-file.ts';
import { politeWeb } from '../../../library/links/polite-web.ts';
import { EXIT, UsageError, type ExitCode, type Given } from '../command.ts';
import type { Session } from '../session.ts';
import {
  changingDocuments,
  demandRecord,
  documentLine,
  documentName,
  failureLine,
  readAbout,
} from './about-document.ts';

/** `metroteca documents fetch [ID…]`: brings the documents that records link to and the library does not have yet. */
export async function fetchDocuments(
  words: readonly string[],
  given: Given,
  session: Session,
): Promise<ExitCode> {
  const catalogue = session.catalogue();
  for (const id of words) demandRecord(catalogue, id);
  const about = readAbout(given);
  const due = [...dueIn(catalogue, recordsOf(catalogue, words, given.text('import')))];
  const web = politeWeb({ ...FETCH_LIMITS, signal: session.signal });
  const { terminal } = session;
  let brought = 0;
  for (const [done, { recordId, url, title }] of due.entries()) {
    session.signal.throwIfAborted();
    terminal.progress({ stage: 'fetching documents', done, share: done / due.length });
    const fetched = await fetchFile(url, web);
    if (!('bytes' in fetched)) {
      const { failure, status } = failureOf(fetched);
      catalogue.fetches.note(recordId, url, failure, status);
      say({ recordId, url, problem: failure, status }, failureLine({ recordId, url, failure, status }));
      continue;
    }
    const reading = await receiveDocument(catalogue, Readable.from([fetched.bytes]), {
      signal: session.signal,
    });
    const name = documentName(given.text('name') ?? title);
    const added = await changingDocuments(session, () => {
      const document = addDocument(catalogue, reading, { ...about, recordId, name, url });
      catalogue.fetches.forget(recordId);
      return document;
    });
    brought += 1;
    say(added, documentLine(added));
  }
  terminal.endProgress();
  if (!given.has('json')) terminal.print(`Fetched ${brought} of ${due.length} documents.\n`);
  return EXIT.published;

  function say(json: object, line: string) {
    terminal.endProgress();
    terminal.print(given.has('json') ? `${JSON.stringify(json)}\n` : line);
  }
}

/** The ids that are named, or of the records that an import wrote; undefined: of all. Throws UsageError. */
function recordsOf(
  catalogue: Catalogue,
  ids: readonly string[],
  importId: string | undefined,
): readonly string[] | undefined {
  if (importId === undefined) return ids.length > 0 ? ids : undefined;
  if (ids.length > 0) throw new UsageError('Name records or an import, not both.');
  if (!catalogue.imports.find(importId)) throw new UsageError(`There is no import ${importId}.`);
  return catalogue.imports.touched(importId).map(({ id }) => id);
}

/** Records whose document is not here yet. */
function* dueIn(catalogue: Catalogue, ids: readonly string[] | undefined) {
  const chosen: Iterable<PublishedRecord> = ids
    ? ids.flatMap((id) => catalogue.record(id) ?? [])
    : catalogue.allPublished();
  for (const { id: recordId, title, links } of chosen) {
    const url = links.document;
    if (url === undefined || catalogue.documents.own(recordId).some((known) => known.url === url)) continue;
    yield { recordId, url, title };
  }
}
