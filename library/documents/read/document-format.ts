import type { DocumentFormat } from '../../../domain/document-facts.ts';

const PDF_WITHIN = 1_024; // bytes; some writers put something before the header
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What a file is by its content; its name says nothing. `locked`: an encrypted Office file. */
export function formatOf(bytes: Uint8Array): DocumentFormat | 'locked' | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4_096));
  if (head.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'docx';
  if (head.subarray(0, 4).equals(OLD_OFFICE)) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return whole.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : undefined;
  }
  return /<(?:!doctype html|html|head|body|article|main)[\s>]/i.test(head.toString('latin1'))
    ? 'html'
    : undefined;
}
