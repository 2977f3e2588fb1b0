import { constants, deflateRawSync } from 'node:zlib';
import {
  fileOf,
  streamOf,
  writePdf,
  type PdfPage,
  type PdfText,
} from '../../../fixtures/documents/write-pdf.ts';

/** Lines of one column, from the top of the page down. */
export function column(lines: readonly string[], at: Partial<PdfText> = {}): PdfText[] {
  const { x = 60, y = 720, size = 10 } = at;
  return lines.map((text, row) => ({ ...at, x, y: y - row * size * 1.3, size, text }));
}

export function pdfOf(...pages: readonly (readonly PdfText[])[]): Buffer {
  return writePdf(pages.map((texts) => ({ texts })));
}

export function pdfOfPages(pages: readonly PdfPage[]): Buffer {
  return writePdf(pages);
}

/** Words right to left as most programs write them: the letters from left to right as they are seen. */
export function asSeen(text: string): string {
  return [...text].reverse().join('');
}

/** A page that is a picture, as a scanner makes it. */
export function scan(): Buffer {
  const picture = streamOf(Buffer.alloc(100 * 100, 0x80)).replace(
    '<<',
    '<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8',
  );
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    streamOf(Buffer.from('q 595 0 0 842 0 0 cm /I Do Q')),
    picture,
  ]);
}

/** One that opens only with a password. */
export function encrypted(): Buffer {
  const whole = writePdf([{ texts: column(['Nobody may read this.']) }]).toString('latin1');
  const secret = Buffer.alloc(32, 7).toString('hex');
  const lock = `/ID [<${secret}> <${secret}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${secret}> /U <${secret}> >>`;
  return Buffer.from(whole.replace('/Root 1 0 R', `/Root 1 0 R ${lock}`), 'latin1');
}

/** One whose table of objects points anywhere. */
export function brokenTable(): Buffer {
  const whole = pdfOf(column(['What is left of it is read, although its table is wrong.'])).toString(
    'latin1',
  );
  return Buffer.from(
    whole.replace(/\d{10} 00000 n/g, '0000000001 00000 n').replace(/startxref\n\d+/, 'startxref\n99999'),
    'latin1',
  );
}

/** A page whose content takes a thousandth of what it unpacks to. */
export function bomb(megabytes: number): Buffer {
  // A block that does not need those before it, again and again.
  const block = deflateRawSync(Buffer.alloc(1_000_000, ' '), {
    finishFlush: constants.Z_FULL_FLUSH,
    level: 9,
  });
  const end = deflateRawSync(Buffer.alloc(0));
  const packed = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: megabytes }, () => block),
    end,
  ]);
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`,
  ]);
}
