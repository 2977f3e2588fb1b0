import type { DuplicateReason } from '../../domain/desk-lists.ts';
import type { ImportIssue } from '../../domain/import-issues.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { editDistance } from '../../domain/vocabularies/distance.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import {
  foldTitle,
  LEADING_ARTICLE,
  withoutBrackets,
  type IdentityKeys,
} from '../../library/catalogue/identity-keys.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { AlikeRow, PlanStore } from './plan-store.ts';

/** Another record that may be the same thing, and why. */
export interface Alike {
  readonly id: string;
  readonly title: string;
  readonly why: DuplicateReason;
}

export const MAX_SHARED_LINKS = 3; // a page that more records name is a portal, not a document
const MAX_TITLES_COMPARED = 20;
const CLOSE_TITLE = 0.12; // of the letters may differ: a plural, a typing mistake, a missing article

/** The keys under which a planned row is found by later rows of the same import. */
export function planKeys(keys: IdentityKeys): string[] {
  const { sourceName, sourceId, cityId, titleWords, titleStart, titleEnd, links } = keys;
  return [
    ...(sourceId === null ? [] : [`source ${sourceName} ${sourceId}`]),
    `words ${cityId} ${titleWords}`,
    `start ${cityId} ${titleStart}`,
    `end ${cityId} ${titleEnd}`,
    ...links.map((link) => `link ${link}`),
  ];
}

/**
 * A record of the catalogue or of an earlier row that is likely the same thing under another id: by source and
 * its id, by link, or by a close title in the same city; for the latter two it must be of the same kind, since a
 * plan and the practice that came of it are two things, unless nobody said the kind (`isKindAssumed`). Two rows to which one source gives different ids are
 * different by its own word, and so are those that `isToldApart` says. `file` is the position of the row's own file,
 * `keys` are the record's own.
 */
export function findAlike(
  record: LibraryRecord,
  keys: IdentityKeys,
  file: number,
  catalogue: Catalogue | undefined,
  plan: PlanStore,
  isToldApart: (id: string) => boolean = () => false,
  isKindAssumed = false,
): Alike | undefined {
  const { sourceName, sourceId, cityId, titleWords, titleStart, titleEnd, links } = keys;
  const stored = catalogue?.identities;
  const differs = (other: AlikeRow) =>
    other.id !== record.id &&
    (isKindAssumed || other.kind === record.kind) &&
    !(
      sourceId !== null &&
      other.sourceName === sourceName &&
      other.sourceId !== null &&
      other.sourceId !== sourceId
    );
  const alike = (why: Alike['why'], others: AlikeRow[]): Alike | undefined => {
    const other = others.find((each) => differs(each) && !isToldApart(each.id));
    return other && { id: other.id, title: other.title, why };
  };
  const both = (rows: unknown[] | undefined, key: string, limit: number) => [
    ...((rows ?? []) as AlikeRow[]),
    ...plan.findAlike(key, limit),
  ];

  if (sourceId !== null) {
    const others = both(
      stored?.bySource.all(sourceName, sourceId, record.id),
      `source ${sourceName} ${sourceId}`,
      2,
    );
    // Within one file the id often names the council or the programme, and its rows are what differs.
    const found = others.find((other) => other.id !== record.id && other.file !== file);
    if (found) return { id: found.id, title: found.title, why: 'source' };
  }
  for (const link of links) {
    const key = `link ${link}`;
    if (plan.isCrowded(key)) continue;
    const others = both(stored?.byLink.all(link, record.id), key, MAX_SHARED_LINKS + 1);
    if (others.length > MAX_SHARED_LINKS) plan.crowd(key);
    const found = others.length <= MAX_SHARED_LINKS ? alike('link', others) : undefined;
    if (found) return found;
  }
  const sameWords = both(
    stored?.byTitleWords.all(cityId, titleWords, record.id),
    `words ${cityId} ${titleWords}`,
    5,
  );
  const sameStart = both(
    stored?.byTitleStart.all(cityId, titleStart, record.id),
    `start ${cityId} ${titleStart}`,
    MAX_TITLES_COMPARED,
  );
  const sameEnd = both(
    stored?.byTitleEnd.all(cityId, titleEnd, record.id),
    `end ${cityId} ${titleEnd}`,
    MAX_TITLES_COMPARED,
  );
  return alike('title', [
    ...sameWords,
    ...sameStart.filter(({ title }) => isCloseTitle(title, record.title)),
    ...sameEnd.filter(({ title }) => isSameBehind(title, record.title, record.city?.name)),
  ]);
}

/**
 * Whether two titles that may begin differently are the same behind that: one has an article or the name of the city in front,
 * or they differ by one letter. Where only one has something in brackets at its end, that does not count.
 */
export function isSameBehind(a: string, b: string, city = ''): boolean {
  const [bareA, bareB] = [withoutBrackets(a), withoutBrackets(b)];
  const isOneLonger = (bareA === a) !== (bareB === b);
  const [left, right] = isOneLonger ? [foldTitle(bareA), foldTitle(bareB)] : [foldTitle(a), foldTitle(b)];
  if (numbersOf(left) !== numbersOf(right)) return false; // the plan of another year
  if (editDistance(left, right, 1) <= 1) return true;
  const rests = restsOf(left, city);
  return restsOf(right, city).some((rest) => rests.includes(rest));
}

function numbersOf(folded: string): string {
  return (folded.match(/\d+/g) ?? []).join(' ');
}

/** A folded title, and what is left of it without an article, without its city, and without both. */
function restsOf(folded: string, city: string): string[] {
  const name = `${foldText(city)} `;
  const whole = [folded, folded.replace(LEADING_ARTICLE, '')];
  const behind = whole.filter((rest) => name.length > 1 && rest.startsWith(name));
  return [...whole, ...behind.map((rest) => rest.slice(name.length).replace(LEADING_ARTICLE, ''))];
}

/** Whether two titles differ by no more than a typing mistake. Numbers are compared by the caller's key. */
export function isCloseTitle(a: string, b: string): boolean {
  const [left, right] = [foldText(a), foldText(b)];
  const limit = Math.floor(Math.min(left.length, right.length) * CLOSE_TITLE);
  return editDistance(left, right, limit) <= limit;
}

const CORRECTED_TITLE = 0.3; // of the letters: more than a typing mistake, less than another name
const CORRECTED_LETTERS = 2; // of a short title

/** Whether one title may be a correction of the other. */
export function isCorrectedTitle(a: string, b: string): boolean {
  const [left, right] = [foldText(a), foldText(b)];
  const share = Math.floor(Math.min(left.length, right.length) * CORRECTED_TITLE);
  const limit = Math.max(CORRECTED_LETTERS, share);
  return editDistance(left, right, limit) <= limit;
}

const REASONS = {
  source: { text: 'the same id in the same source', column: 'source_id', field: 'source.id' },
  link: { text: 'the same link', column: 'landing_url', field: 'links' },
  title: { text: 'nearly the same title in the same city', column: 'title', field: 'title' },
} as const satisfies Record<Alike['why'], { text: string; column: string; field: string }>;

/** The warning that names the other record. */
export function duplicateIssue(
  alike: Alike,
  record: LibraryRecord,
  lines: readonly [number, number],
): ImportIssue {
  const { text, column, field } = REASONS[alike.why];
  return {
    code: 'likely-duplicate',
    severity: 'warning',
    lines: [...lines],
    column,
    field,
    id: alike.id,
    value: record.title,
    message: `Probably the same as "${alike.title}" (${alike.id}): ${text}.`,
    suggestion: `Give the row the id ${alike.id} if it is the same.`,
  };
}
