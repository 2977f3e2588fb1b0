import { foldText } from '../../domain/vocabularies/fold.ts';

const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** `foldText`, several times as fast for the many names in plain ASCII. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  if (!/^[\x20-\x7e]*$/.test(name)) return foldText(name);
  return lower.replace(/[^a-z0-9]+/g, ' ').trim();
}
