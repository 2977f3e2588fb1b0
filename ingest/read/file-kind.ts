export type FileKind =
  | 'text'
  | 'gzip'
  | 'zip'
  | 'tar'
  | 'pdf'
  | 'old-excel'
  | 'html'
  | 'xml'
  | 'rich-text'
  | 'image'
  | 'other-binary';

const MAGIC: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['other-binary', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]], // SQLite
  ['other-binary', [0x7f, 0x45, 0x4c, 0x46]], // a program
  ['other-binary', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
];

/** Each comment ends at its first end: one that could end at any of the next ones too would be tried in all ways. */
const HTML =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!doctype\s+html|<(?:html|head|body|table|div|p)[\s>])/i;
const XML = /^\s*<\?xml\s/i;
const TAR = { at: 257, text: 'ustar' };

/** What a file is by its first bytes; names say little. */
export function fileKindOf(head: Buffer): FileKind {
  const found = MAGIC.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (found !== undefined) return found[0];
  const start = head
    .subarray(0, 1024)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  if (HTML.test(start)) return 'html';
  if (XML.test(start)) return /<html[\s>]/i.test(start) ? 'html' : 'xml';
  return head.toString('latin1', TAR.at, TAR.at + TAR.text.length) === TAR.text ? 'tar' : 'text';
}
