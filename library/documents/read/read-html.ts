import { Parser } from 'htmlparser2';
import iconv from 'iconv-lite';
import type { Block } from '../cut/block.ts';
import { UnreadableDocument, type DocumentText } from './document-text.ts';

const SKIPPED = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'nav', 'aside', 'form', 'button', 'select', 'iframe', 'object',
  'canvas', 'head',
]); // prettier-ignore
/** Left out of the page, and kept inside what is its main part: an article may have a header of its own. */
const FRAME = new Set(['header', 'footer']);
const BLOCKS = new Set([
  'p', 'div', 'li', 'td', 'th', 'tr', 'blockquote', 'figcaption', 'caption', 'dd', 'dt', 'pre', 'section', 'article',
  'main', 'body', 'ul', 'ol', 'dl', 'table', 'br', 'hr', 'header', 'footer',
]); // prettier-ignore

/** The text of a web page: of its main part where it names one, without menus, forms and what is around. */
export function readHtml(bytes: Uint8Array): DocumentText {
  const { blocks, main, language, title } = parse(decode(bytes));
  const chosen = main.length > 0 ? main : blocks;
  if (chosen.length === 0) throw new UnreadableDocument('no-text-in-document');
  return {
    format: 'html',
    pages: 1,
    blocks: chosen,
    ...(language !== undefined && { language }),
    ...(title !== '' && { title }),
  };
}

/** The blocks of HTML that a program of ours has written, such as a converted Word document. */
export function blocksOfHtml(html: string): Block[] {
  return parse(html).blocks;
}

function parse(html: string) {
  const blocks: Block[] = [];
  const main: Block[] = [];
  let text = '';
  let title = '';
  let language: string | undefined;
  let level: number | undefined;
  let skipped = 0;
  let mains = 0;
  let isTitle = false;
  const open: { isSkipped: boolean; isMain: boolean }[] = [];

  function flush() {
    const said = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (!/[\p{L}\p{N}]/u.test(said)) return;
    const block = { page: 1, text: said, ...(level !== undefined && { level }) };
    blocks.push(block);
    if (mains > 0) main.push(block);
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') language ??= attributes['lang'];
        if (name === 'title') isTitle = true;
        const role = attributes['role'];
        const isMain = name === 'main' || name === 'article' || role === 'main';
        const isHidden = 'hidden' in attributes || attributes['aria-hidden'] === 'true';
        const isSkipped =
          SKIPPED.has(name) || isHidden || role === 'navigation' || (FRAME.has(name) && mains === 0);
        open.push({ isSkipped, isMain });
        if (isSkipped) skipped += 1;
        if (isSkipped || skipped > 0) return;
        const heading = /^h([1-6])$/.exec(name)?.[1];
        if (heading !== undefined || BLOCKS.has(name)) flush();
        if (isMain) mains += 1;
        if (heading !== undefined) level = Number(heading);
      },
      ontext(part) {
        if (isTitle && open.length < 5) title += part;
        else if (skipped === 0) text += part;
      },
      onclosetag(name) {
        const closed = open.pop();
        if (name === 'title') isTitle = false;
        if (skipped === 0) {
          if (/^h[1-6]$/.test(name) || BLOCKS.has(name)) flush();
          if (/^h[1-6]$/.test(name)) level = undefined;
          if (closed?.isMain) mains -= 1;
        }
        if (closed?.isSkipped) skipped -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  flush();
  return { blocks, main, language, title: title.replace(/\s+/g, ' ').trim() };
}

const SEEN = 2_048; // bytes in which a page says its encoding, as browsers look for it

function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return buffer.toString('utf8', 3);
  const head = buffer.subarray(0, SEEN).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf8';
  return iconv.decode(buffer, iconv.encodingExists(named) ? named : 'utf8');
}
