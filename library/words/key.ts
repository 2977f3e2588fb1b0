import { createHash } from 'node:crypto';

/**
 * Keys are the words of the index that mean a concept instead of a spelling: `0housing0`, `0countrybr0`. The
 * zeros keep them apart from every word that somebody could type or write.
 */
export function conceptKey(id: string): string {
  return `0${id}0`;
}

export function countryKey(code: string): string {
  return conceptKey(`country${code.toLowerCase()}`);
}

export function regionKey(id: string): string {
  return conceptKey(`region${id.replaceAll('-', '')}`);
}

export function groupKey(id: string): string {
  return conceptKey(`group${id}`);
}

export function goalKey(goal: number): string {
  return conceptKey(`sdg${goal}x`);
}

export function targetKey(target: string): string {
  return conceptKey(`target${target.replace('.', 'x')}x`);
}

/** Several concepts at once, in any order. */
export function compoundKey(keys: readonly string[]): string {
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) return only;
  return conceptKey([...keys].sort().join('').replaceAll('0', 'x'));
}

/**
 * A spelling that the synonyms know, as it is written, endings taken off: what says "housing" has another one than
 * what says "vivienda", and both have `0housing0`.
 */
export function spellingKey(stems: string): string {
  return `1${asOneWord(stems)}1`;
}

export function isSpelling(word: string): boolean {
  return word.length > 2 && word.startsWith('1') && word.endsWith('1') && /[a-z]/u.test(word);
}

/** The name of a place, in any language. Records have those of their city; engine synonyms go from others to keys. */
export function placeKey(name: string): string {
  return `2${asOneWord(name)}2`;
}

export function isKey(word: string): boolean {
  return word.length > 2 && word.startsWith('0') && word.endsWith('0') && /[a-z]/u.test(word);
}

/**
 * Whether the engine takes it for one word wherever it is. Digits it takes together with a word of another script that
 * comes before.
 */
export function isOneWord(text: string): boolean {
  return /^[a-z0-9]+$/.test(text);
}

const HASH_LENGTH = 12;

/** In letters and digits that the engine takes for one word, in any script. */
function asOneWord(text: string): string {
  const joined = text.replaceAll(' ', '');
  if (/^[a-z0-9]+$/u.test(joined)) return joined;
  const hash = createHash('sha256').update(joined).digest('hex').slice(0, HASH_LENGTH);
  return `x${hash.replace(/\d/gu, (digit) => String.fromCharCode(103 + Number(digit)))}`; // g to p
}
