import iconv from 'iconv-lite';
import type { ByteSource } from './byte-source.ts';
import { certainEncoding, detectEncoding, knownEncoding, type Encoding } from './encoding.ts';
import { fileKindOf, type FileKind } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import type { PlaceTest } from './guess-encoding.ts';

/** Why a file of this kind is no table; a ZIP archive may be a workbook and is looked at elsewhere. */
const NOT_A_TABLE: Readonly<Partial<Record<FileKind, string>>> = {
  pdf: 'This is a PDF. Export the table itself as CSV or Excel.',
  xml: 'This is XML, perhaps an Excel file of 2003. Save it as .xlsx or CSV.',
  'rich-text': 'This is a text document. Export the table itself as CSV or Excel.',
  tar: 'This is an archive of files. Unpack it and import the table inside.',
  image: 'This is a picture.',
  zip: 'This is a ZIP archive. Unpack it and import the table inside.',
  'old-excel': 'This is an Excel file from before 2007. Save it as .xlsx or CSV.',
  'other-binary': 'This is no text.',
};
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le'); // a part of workbooks with a password
const MAX_CONTROL_SHARE = 0.02; // text has none; a table may have a few by accident
const CONTROL = /[\u0001-\u0008\u000e-\u001f\ufffd]/g;

/** The start of a text and how it is encoded. */
export interface TextStart {
  readonly encoding: Encoding;
  readonly text: string;
}

/** Finds out how a file is encoded. Throws FileProblem for what is no text, is empty, or has an encoding we do not know. */
export function openText(source: ByteSource, wanted: string | undefined, isPlace?: PlaceTest): TextStart {
  const { head, isWhole } = source;
  const reason = NOT_A_TABLE[fileKindOf(head)];
  if (head.includes(PROTECTED)) {
    const message = 'The workbook is protected by a password. Save it without one.';
    throw new FileProblem('unsupported-file', { message });
  }
  if (reason !== undefined) throw new FileProblem('unsupported-file', { message: reason });
  if (wanted === undefined && hasControls(head.toString('latin1'))) throw notText();
  const encoding =
    wanted === undefined ? detectEncoding(head, !isWhole, isPlace) : encodingNamed(wanted, head);
  const text = iconv.decode(head.subarray(encoding.markLength), encoding.name, { stripBOM: true });
  if (isWhole && text.trim() === '')
    throw new FileProblem('empty-file', { message: 'There is nothing in this file.' });
  if (hasControls(text)) throw notText();
  return { encoding, text };
}

function hasControls(text: string): boolean {
  return (text.match(CONTROL)?.length ?? 0) > MAX_CONTROL_SHARE * text.length + 2;
}

function notText(): FileProblem {
  return new FileProblem('unsupported-file', { message: NOT_A_TABLE['other-binary'] ?? '' });
}

function encodingNamed(wanted: string, head: Buffer): Encoding {
  const name = knownEncoding(wanted);
  if (name === undefined) {
    throw new FileProblem('unreadable-file', {
      message: `We do not know the encoding ${wanted}.`,
      value: wanted,
    });
  }
  const found = certainEncoding(head, true);
  const hasItsMark =
    found !== undefined && found.markLength > 0 && found.name.startsWith(name.replace(/-?(?:le|be)$/, ''));
  return {
    name: hasItsMark ? found.name : name,
    markLength: hasItsMark ? found.markLength : 0,
    isGuessed: false,
  };
}
