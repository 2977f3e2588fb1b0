import iconv from 'iconv-lite';

/**
 * Characters of UTF-8 that somebody's program once read as Windows-1252 or Mac Roman, such as `â€™`, `Ã©` and `‚Äô`. Only
 * pairs and triples that no language writes: a closing quote or dots may follow a capital Ã.
 */
const MISREAD: readonly (readonly [encoding: string, characters: RegExp])[] = [
  [
    'windows-1252',
    /â€[\u0080-\u00ff\u0152-\u2122]|â‚¬|â„¢|Ã[\u00a1-\u00ba\u00bc-\u00bf€ƒ†‡ˆ‰Š‹Œ\u008d\u008f\u0090˜™š›œ\u009dŸ]|Â[\u00a1-\u00ba\u00bc-\u00bf]/g,
  ],
  ['macintosh', /‚Ä[\u00a0-\u2265]|√[\u00a0-\u00ff\u0152-\u2265]|¬[∞±≤≥¥µ∂∑∏π∫ªºΩ°£§•¶ß®©]/g],
];
const FIRST = /[âÃÂ‚√¬]/;

/** The text with such characters as they were meant; the text itself where there are none. */
export function repairCharacters(text: string): string {
  if (!FIRST.test(text)) return text;
  return MISREAD.reduce(
    (repaired, [encoding, characters]) =>
      repaired.replace(characters, (found) => meant(found, encoding) ?? found),
    text,
  );
}

/** The text with such characters written so that `cleanText` leaves them alone. */
export function guardCharacters(text: string): string {
  return MISREAD.reduce(
    (guarded, [, characters]) =>
      guarded.replace(characters, (found) => `&#${found.charCodeAt(0)};${found.slice(1)}`),
    text,
  );
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Windows-1252 leaves five bytes free, which programs read as the control characters of that number. */
function bytesOf(character: string, encoding: string): Buffer {
  const code = character.charCodeAt(0);
  return code >= 0x80 && code < 0xa0 ? Buffer.from([code]) : iconv.encode(character, encoding);
}

function meant(found: string, encoding: string): string | undefined {
  const bytes = Buffer.concat([...found].map((character) => bytesOf(character, encoding)));
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined; // a TypeError: these bytes are no UTF-8
  }
}
