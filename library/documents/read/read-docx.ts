import mammoth from 'mammoth';
import { UnreadableDocument, type DocumentText } from './document-text.ts';
import { blocksOfHtml } from './read-html.ts';
import { zipEntries } from './zip-entries.ts';

const MAX_UNPACKED = 200_000_000; // bytes of XML; a document of a thousand pages has some 20 MB

/** The text of a Word document with its headings. Throws UnreadableDocument. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipEntries(buffer);
  if (!entries?.some(({ name }) => name === 'word/document.xml'))
    throw new UnreadableDocument('damaged-document');
  const xml = entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
  if (xml.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_UNPACKED) {
    throw new UnreadableDocument('document-too-large');
  }
  const { value } = await mammoth
    .convertToHtml({ buffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    .catch((error: unknown) => {
      throw new UnreadableDocument('damaged-document', error);
    });
  const blocks = blocksOfHtml(value);
  if (blocks.length === 0) throw new UnreadableDocument('no-text-in-document');
  return { format: 'docx', pages: 1, blocks };
}
