/** Lines as one text: a word that was split at the end of a line is whole again. `compounds`: of `wholeCompounds`. */
export function joinLines(lines: readonly string[], compounds: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const head = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text);
    const tail = /^(\p{Ll}[\p{L}\p{M}]*)/u.exec(line);
    if (head && tail) {
      const isCompound = compounds.has(`${head[1]}-${tail[1]}`.toLowerCase()) && !text.endsWith('\u00ad');
      text = (isCompound ? text : text.slice(0, -1)) + line;
    } else text += text === '' ? line : ` ${line}`;
  }
  return text.replaceAll('\u00ad', '');
}

/** Words that a document writes with a hyphen inside a line, such as "long-term": they keep it at the end of one. */
export function wholeCompounds(lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+-\p{L}+/gu)) found.add(word.toLowerCase());
  }
  return found;
}
