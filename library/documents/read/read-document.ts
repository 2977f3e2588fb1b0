import { formatOf } from './document-format.ts';
import { UnreadableDocument, type DocumentText } from './document-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

/** The text of a document, in this thread. Throws UnreadableDocument; use `readInThread` for what comes from elsewhere. */
export async function readDocument(bytes: Uint8Array, maxPages: number): Promise<DocumentText> {
  const format = formatOf(bytes);
  switch (format) {
    case 'pdf':
      return readPdf(bytes, maxPages);
    case 'docx':
      return readDocx(bytes);
    case 'html':
      return readHtml(bytes);
    case 'locked':
      throw new UnreadableDocument('encrypted-document');
    case undefined:
      throw new UnreadableDocument('unsupported-document');
  }
}
