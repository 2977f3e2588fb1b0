import { MAX_DOCUMENT_NAME, type FetchFailure, type ShownPart } from '../../../domain/document-facts.ts';
import { WebAddressSchema } from '../../../domain/values.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import type { KeptDocument } from '../../../library/catalogue/document-store.ts';
import { withCatalogueLock } from '../../../library/catalogue/lock.ts';
import { usualPart } from '../../../library/documents/shown-part.ts';
import { drainOutbox } from '../../../library/index/publish-index.ts';
import { UsageError, type Given } from '../command.ts';
import type { Session } from '../session.ts';

/** What the options say of a document. Throws UsageError. */
export function readAbout(given: Given) {
  const licence = given.text('licence');
  const shown = (given.text('shown') as ShownPart | undefined) ?? usualPart(licence);
  if (shown === 'text' && licence === undefined) {
    throw new UsageError(
      '--shown text needs --licence: readers may see the text only where a licence allows it.',
    );
  }
  const url = given.text('url');
  if (url !== undefined && !WebAddressSchema.safeParse(url).success) {
    throw new UsageError(`--url needs an address that begins with http:// or https://; not "${url}".`);
  }
  const language = given.text('language');
  return {
    shown,
    ...(licence !== undefined && { licence }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language: canonical(language) }),
  };
}

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch (error) {
    throw new UsageError(`--language needs a tag such as es or pt-BR; not "${language}".`, { cause: error });
  }
}

/** Throws UsageError where there is no such published record. */
export function demandRecord(catalogue: Catalogue, id: string): void {
  if (catalogue.records.head(id)?.state !== 'published') throw new UsageError(`There is no record ${id}.`);
}

/** A name as it is kept. */
export function documentName(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_DOCUMENT_NAME) || 'document';
}

/** Changes documents and tells the index. */
export async function changingDocuments<T>(session: Session, work: () => T | Promise<T>): Promise<T> {
  const catalogue = session.catalogue();
  const writer = await session.writer();
  return withCatalogueLock(catalogue.dataDir, 'A change of documents', async () => {
    const done = await work();
    await drainOutbox(catalogue, writer);
    return done;
  });
}

/** One document in a line, and what could not be read with what to do. */
export function documentLine(document: KeptDocument): string {
  const { recordId, id, name, pages, passages, language, shown, licence, issue } = document;
  const facts = [
    ...(pages === undefined ? [] : [`${pages} pages`]),
    `${passages} passages`,
    ...(language === undefined ? [] : [language]),
    `shown: ${shown}`,
    ...(licence === undefined ? [] : [licence]),
  ];
  const problem = issue === undefined ? '' : `    ${issue}: ${ADVICE[issue]}\n`;
  return `${recordId}  ${id}  ${name} (${facts.join(', ')})\n${problem}`;
}

/** One document that could not be brought in a line, with what to do. */
export function failureLine({
  recordId,
  url,
  failure,
  status,
}: {
  readonly recordId: string;
  readonly url: string;
  readonly failure: FetchFailure;
  readonly status?: number | undefined;
}): string {
  const answer = status === undefined ? '' : ` (${status})`;
  return `${recordId}  ${failure}${answer}  ${url}\n    ${FAILURES[failure]}\n`;
}

const FAILURES = {
  gone: 'the server has no such document. Correct the address in the record.',
  refused: 'the server did not give it. Open the address in a browser, save the file and add it.',
  'not-asked': 'robots.txt forbids it. Open the address in a browser, save the file and add it.',
  private: 'the address is not public. Save the file and add it.',
  slow: 'the site did not answer in time. Try again later.',
  unreachable: 'the site cannot be reached. Check the address, or try again later.',
  looping: 'the address sends on in a circle. Correct it in the record.',
  'too-large': 'the file is larger than 50 MB. Split it, or make its pictures smaller, and add that.',
  empty: 'the file is empty. Check the address, or try again later.',
  failed: 'something went wrong on this site. Try again.',
} as const satisfies Record<FetchFailure, string>;

/** What to do about a document that could not be read; `docs/documents.md` says more. */
const ADVICE = {
  'unsupported-document': 'it is no PDF, Word document (.docx) or web page. Save it as one of these.',
  'encrypted-document': 'it needs a password. Save a copy without one, and add that.',
  'damaged-document': 'it is broken or cut off. Get it again from where it came from.',
  'no-text-in-document':
    'its pages are pictures. Recognise the text first, for example with ocrmypdf, and add the result.',
  'document-too-large': 'reading it needs too much memory. Split it, or save it again with smaller pictures.',
  'document-took-too-long': 'reading it took too long. Split it, and add the parts.',
  'document-cut-short':
    'some of its pages could not be read, or it has more than 2,000. The others are searched.',
} as const satisfies Record<NonNullable<KeptDocument['issue']>, string>;
