import type { RowNotes } from './notes.ts';

const YES = new Set([
  '1',
  'true',
  'yes',
  'y',
  'x',
  '✓',
  '✔',
  '☑',
  'sí',
  'si',
  's',
  'sim',
  'oui',
  'o',
  'ja',
  'j',
  'verdadero',
  'vrai',
  'wahr',
  'cert',
  'verdadeiro',
  '1.0',
]);
const NO = new Set([
  '0',
  'false',
  'no',
  'n',
  'non',
  'não',
  'nao',
  'nein',
  '✗',
  '✘',
  '☐',
  'falso',
  'faux',
  'falsch',
  'fals',
  '0.0',
]);

/** A yes or no in any of our languages; anything else is reported as `invalid-value` and counts as no. */
export function readFlag(cell: string, notes: RowNotes): boolean {
  const text = cell.toLowerCase();
  if (!YES.has(text) && !NO.has(text))
    notes.add('invalid-value', { value: cell, message: 'Must be yes or no.' });
  return YES.has(text);
}
