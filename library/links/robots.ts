/** Whether a robots.txt lets anybody, as RFC 9309 reads it, ask for a path with its query part. */
export function mayVisit(robots: string, path: string): boolean {
  let best = { length: -1, allows: true };
  for (const { allows, pattern } of rulesForAll(robots)) {
    if (pattern === '' || !matches(pattern, path)) continue;
    if (pattern.length > best.length || (pattern.length === best.length && allows)) {
      best = { length: pattern.length, allows };
    }
  }
  return best.allows;
}

/** The rules of the groups for `*`; a group begins with the names that it is for. */
function rulesForAll(robots: string): { allows: boolean; pattern: string }[] {
  const rules: { allows: boolean; pattern: string }[] = [];
  let isNaming = false;
  let isForAll = false;
  for (const line of robots.split(/\r\n|\r|\n/)) {
    const { key, value } = read(line);
    switch (key) {
      case 'user-agent':
        isForAll = (isNaming && isForAll) || value === '*';
        isNaming = true;
        break;
      case 'allow':
      case 'disallow':
        isNaming = false;
        if (isForAll) rules.push({ allows: key === 'allow', pattern: value });
        break;
      default:
    }
  }
  return rules;
}

/** What is before and after the colon, without a comment. No pattern: a line of a hostile site has half a million characters. */
function read(line: string): { key: string; value: string } {
  const [said = ''] = line.split('#', 1);
  const at = said.indexOf(':');
  return { key: said.slice(0, Math.max(0, at)).trim().toLowerCase(), value: said.slice(at + 1).trim() };
}

/** `*` is any characters, `$` at the end the end; walked through without going back further than to the last `*`. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    if (isWhole && index === rest.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
