import { createHash } from 'node:crypto';
import { foldName } from './fold-name.ts';

const HASH_LENGTH = 8;
const ASCII = /^[\u0000-\u007f]*$/;

/** A text as lower-case ASCII letters and digits joined by hyphens; what cannot be written so is left out. */
export function slugOf(text: string): string {
  return slugOfFolded(foldName(/['’]/.test(text) ? text.replace(/['’]/g, '') : text));
}

/**
 * A slug that stays distinct where letters are left out ("План 2030", "北京") or the text is too long: it then
 * ends in a short hash of the whole text.
 */
export function distinctSlug(text: string, maxLength: number): string {
  const slug = slugOf(text);
  const isWhole = slug !== '' && (ASCII.test(text) || ASCII.test(foldName(text)));
  if (isWhole && slug.length <= maxLength) return slug;
  const start = slug.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)).replace(/-$/, '');
  return start === '' ? hashOf(text) : `${start}-${hashOf(text)}`;
}

function slugOfFolded(folded: string): string {
  return ASCII.test(folded)
    ? folded.replaceAll(' ', '-')
    : folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, HASH_LENGTH);
}
