/**
 * Keys are the words of the index that mean a concept instead of a spelling: `0housing0`, `0countrybr0`. The
 * zeros keep them apart from every word that somebody could type or write.
 */
export function conceptKey(id: string): string {
  return `0${id}0`;
}

export function countryKey(code: string): string {
  return conceptKey(`country${code.toLowerCase()}`);
}

export function regionKey(id: string): string {
  return conceptKey(`region${id.replaceAll('-', '')}`);
}

export function groupKey(id: string): string {
  return conceptKey(`group${id}`);
}

export function goalKey(goal: number): string {
  return conceptKey(`sdg${goal}x`);
}

export function targetKey(target: string): string {
  return conceptKey(`target${target.replace('.', 'x')}x`);
}

export function isKey(word: string): boolean {
  return word.length > 2 && word.startsWith('0') && word.endsWith('0') && /[a-z]/u.test(word);
}
