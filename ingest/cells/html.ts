import { decodeEntities } from './html-entities.ts';

/** Only these count as HTML, so that `<5 km`, `a < b` and `<name>` stay as they are. */
const INLINE =
  'a|abbr|b|big|cite|code|dfn|em|font|i|ins|del|kbd|mark|q|s|small|span|strike|strong|sub|sup|u|img|o:p';
const BLOCK =
  'address|article|aside|blockquote|body|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|' +
  'main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';
const DROPPED = 'head|iframe|noscript|object|script|style|svg|template|title';

const ANY_TAG = new RegExp(`<(?:/?(?:${INLINE}|${BLOCK}|${DROPPED}|br|li)(?:[\\s/][^<>]*)?>|!--)`, 'i');
const DROPPED_ELEMENTS = new RegExp(`<(${DROPPED})(?:[\\s/][^<>]*)?>[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi');
const COMMENTS = /<!--[\s\S]*?(?:-->|$)/g;
const MAKES_LINES = new RegExp(`<(?:/?(?:${BLOCK})|br|li)(?:[\\s/][^<>]*)?>`, 'i');
const LINE_BREAKS = /<br(?:[\s/][^<>]*)?>/gi;
const LIST_ENTRIES = /<li(?:[\s/][^<>]*)?>/gi;
const CELL_ENDS = /<\/t[dh]\s*>/gi;
const BLOCK_TAGS = new RegExp(`</?(?:${BLOCK})(?:[\\s/][^<>]*)?>`, 'gi');
const OTHER_TAGS = new RegExp(`</?(?:${INLINE}|${DROPPED}|li)(?:[\\s/][^<>]*)?>`, 'gi');

/** Plain text of a cell that holds HTML, with paragraphs and list entries on lines of their own; others unchanged. */
export function htmlToText(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return decodeEntities(ANY_TAG.test(text) ? removeTags(text) : text);
}

function removeTags(html: string): string {
  const visible = html.replace(COMMENTS, '').replace(DROPPED_ELEMENTS, '');
  // White space means nothing in HTML, where tags make the lines; in text with a few marks in it, it makes them.
  const spaced = MAKES_LINES.test(visible) ? visible.replace(/\s+/g, ' ') : visible.replace(/[^\S\n]+/g, ' ');
  return spaced
    .replace(LINE_BREAKS, '\n')
    .replace(LIST_ENTRIES, '\n- ')
    .replace(CELL_ENDS, ' ')
    .replace(BLOCK_TAGS, '\n\n')
    .replace(OTHER_TAGS, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
