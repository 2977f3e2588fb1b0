const QUOTE = 0x22;
const ESCAPE = 0x5c;
const LF = 0x0a;

/**
 * The lines of each element of the list in a JSON text: the text itself, or `key` of the object that it is. The text is
 * valid JSON; it is gone through once.
 */
export function linesOfElements(text: string, key: string | undefined): [number, number][] {
  const found: [number, number][] = [];
  const inside = key === undefined ? 1 : 2; // depth of the elements
  let depth = 0;
  let line = 1;
  let last = 1; // line of the last letter so far
  let first = 0; // line of the element that is open; 0: none is
  let lastName = '';
  let isIn = false;
  const end = () => {
    if (isIn && first > 0) found.push([first, last]);
    first = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF) line += 1;
    if (code <= 0x20 || code === 0xfeff) continue;
    const letter = text[at];
    if (depth === inside && (letter === ',' || letter === ']' || letter === '}')) end();
    else if (isIn && depth === inside && first === 0) first = line;
    last = line;
    if (code === QUOTE) {
      const start = at + 1;
      for (at += 1; text.charCodeAt(at) !== QUOTE && at < text.length; at += 1)
        if (text.charCodeAt(at) === ESCAPE) at += 1;
      if (depth === 1 && key !== undefined) lastName = text.slice(start, Math.min(at, start + 100));
    } else if (letter === '[' || letter === '{') {
      depth += 1;
      if (depth === inside) isIn = letter === '[' && (key === undefined || lastName === key);
    } else if (letter === ']' || letter === '}') {
      depth -= 1;
      if (depth === inside - 1) isIn = false;
    }
  }
  return found;
}
