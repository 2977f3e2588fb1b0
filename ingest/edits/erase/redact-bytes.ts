import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { ERASED, inJson } from '../../../library/catalogue/erasure.ts';

const ENCODINGS = ['utf8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const MAX_UNPACKED = 512_000_000; // bytes; more than the importer takes

/** The bytes of a file without some values, wherever and in which letters they are; undefined when it has none of them. */
export function redactBytes(bytes: Buffer, values: readonly string[]): Buffer | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const inner = redactBytes(gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }), values);
    return inner && gzipSync(inner);
  }
  if (bytes.subarray(0, 4).equals(ZIP)) return redactZip(bytes, values);
  return redactText(bytes, values);
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** A workbook: its cells are texts in XML. */
function redactZip(bytes: Buffer, values: readonly string[]): Buffer | undefined {
  const entries = unzipSync(bytes);
  let isChanged = false;
  for (const [name, content] of Object.entries(entries)) {
    const redacted = redactText(Buffer.from(content), values);
    if (!redacted) continue;
    entries[name] = Uint8Array.from(redacted);
    isChanged = true;
  }
  return isChanged ? Buffer.from(zipSync(entries)) : undefined;
}

function redactText(bytes: Buffer, values: readonly string[]): Buffer | undefined {
  const before = bytes.toString('latin1'); // a character a byte
  let text = before;
  for (const encoding of ENCODINGS) {
    const put = iconv.encode(ERASED, encoding).toString('latin1');
    for (const value of values) {
      for (const written of new Set([value, inJson(value), inXml(value), value.replaceAll('"', '""')])) {
        const sought = iconv.encode(written, encoding).toString('latin1');
        text = text.replace(new RegExp(escaped(sought), 'gi'), () => put);
      }
    }
  }
  return text === before ? undefined : Buffer.from(text, 'latin1');
}

function inXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
