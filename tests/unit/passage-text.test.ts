import { expect, test } from 'vitest';
import { passageKeys, passageText } from '../../library/words/passage-words.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';

const asked = (text: string, isHalfTyped = false) => passageText(whatIsSaid(text), isHalfTyped);

/** Whether a passage has every quoted key of a text. */
function finds(text: string, passage: string): boolean {
  const has = new Set(passageKeys([], passage, '').text.split(' '));
  return [...asked(text).matchAll(/"([^"]+)"/gu)].every(([, key]) => has.has(key!));
}

test('a passage is found by what it means, in another word or language, and not by a part of what is asked', () => {
  expect(finds('affordable housing', 'Vivienda asequible para todos los barrios.')).toBe(true);
  expect(finds('cycling', 'The city lends bikes.')).toBe(true);
  expect(finds('cycling in tunnels', 'The city lends bikes.')).toBe(false);
  expect(finds('zeppelins', 'Zeppelins may land here.')).toBe(true);
});

test('every key is quoted once, and a word that is only begun is left open', () => {
  expect(asked('housing vivienda')).toBe('"0housing0"');
  expect(asked('housing zepp', true)).toBe('"0housing0" zepp');
});

test('a place is asked for by its words', () => {
  const said = whatIsSaid('parking in Germany');
  expect(said.at(-1)?.isPlace).toBe(true);
  expect(passageText(said, false)).toMatch(/"german[a-z]*"$/);
});

test('words of another script come after the keys, unquoted and whole', () => {
  expect(asked('مخاطر الكوارث housing')).toMatch(/^(?:"[a-z0-9]+" )+مخاطر $/u);
});
