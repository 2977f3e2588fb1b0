import { nearestCountry, parseCountry } from '../../library/places/countries.ts';
import type { RowNotes } from './notes.ts';

/** A country cell. Names and alpha-3 codes are how people write, so they are no alias; unknown ones are reported. */
export function readCountry(text: string, notes: RowNotes): string | undefined {
  const code = parseCountry(text);
  if (code === undefined) {
    notes.add('unknown-term', {
      value: text,
      message: 'Not a country; write its ISO code or name.',
      suggestion: notes.wantsSuggestion ? nearestCountry(text) : undefined,
    });
  }
  return code;
}
