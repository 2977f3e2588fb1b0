/** Which part of the index one of several engines holds: the `at`th of `of`, from 0. */
export interface Share {
  readonly at: number;
  readonly of: number;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Which of `of` shares holds what has this name: a record by its id, a passage by its record. FNV-1a over UTF-16 units,
 * which every program on every machine computes alike; another number of shares is another index.
 */
export function shareOf(name: string, of: number): number {
  if (of === 1) return 0;
  let hash = OFFSET;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  // Its low bits alone would follow the last letter.
  hash ^= hash >>> 15;
  return (hash >>> 0) % of;
}

/** Whether a marker is of this share; an index in one engine does not say so. */
export function isOfShare(marked: Share | undefined, { at, of }: Share): boolean {
  return (marked?.at ?? 0) === at && (marked?.of ?? 1) === of;
}
