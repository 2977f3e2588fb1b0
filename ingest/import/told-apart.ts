import type { LibraryRecord } from '../../domain/record.ts';
import { linkKey } from '../../library/catalogue/identity-keys.ts';

/**
 * Whether two records of one title and city are two things by what else they say: other years, other links, or other ids
 * of one source. What only one of them says tells nothing.
 */
export function areToldApart(one: LibraryRecord, other: LibraryRecord): boolean {
  if (one.kind !== other.kind) return true;
  if (!isSameSource(one, other)) return false; // two sources may date and link the same thing differently
  const [oneId, otherId] = [one.source?.id, other.source?.id];
  if (oneId !== undefined && otherId !== undefined && oneId !== otherId) return true;
  return haveOtherYears(one, other) || haveOtherLinks(one, other);
}

/** Whether both name a year, and not the same one. */
export function haveOtherYears(one: LibraryRecord, other: LibraryRecord): boolean {
  const [oneYear, otherYear] = [yearOf(one), yearOf(other)];
  return oneYear !== undefined && otherYear !== undefined && oneYear !== otherYear;
}

/** Two records that name no source are of one. */
export function isSameSource(one: LibraryRecord, other: LibraryRecord): boolean {
  return one.source?.name === other.source?.name;
}

/** Whether one link opens both. */
export function shareLink(one: LibraryRecord, other: LibraryRecord): boolean {
  const links = new Set(linksOf(one));
  return linksOf(other).some((link) => links.has(link));
}

function haveOtherLinks(one: LibraryRecord, other: LibraryRecord): boolean {
  return linksOf(one).length > 0 && linksOf(other).length > 0 && !shareLink(one, other);
}

function yearOf({ years }: LibraryRecord): number | undefined {
  return years.adopted ?? years.start;
}

function linksOf({ links }: LibraryRecord): string[] {
  return [links.landing, links.document, ...links.alsoAt].flatMap((link) =>
    link === undefined ? [] : (linkKey(link) ?? []),
  );
}
