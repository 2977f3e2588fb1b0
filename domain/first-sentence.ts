const SHORTEST = 40; // a break before is one after an abbreviation, such as “St. John’s” or “U.S. Department”
const LONGEST = 279; // a sentence of more is cut at a word

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text, whole; of a very long one its beginning, with “…”. */
export function firstSentence(text: string): string {
  let end = 0;
  for (const { segment } of sentences.segment(text)) {
    end += segment.length;
    if (end >= SHORTEST) break;
  }
  const sentence = text.slice(0, end).trim();
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))
    .trimEnd()
    .replace(/[\ud800-\udbff]$/, '')}…`; // never half of a character
}
