/** The spellings written in one text with `;` between them; lines may break anywhere, so that a long list can be read. */
export function spellings(text: string): readonly string[] {
  return text
    .split(';')
    .map((spelling) => spelling.replace(/\s+/g, ' ').trim())
    .filter((spelling) => spelling !== '');
}
