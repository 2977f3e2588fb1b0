import type { Block } from '../cut/block.ts';
import { joinLines, wholeCompounds } from './join-lines.ts';
import type { Line } from './pdf-lines.ts';
import { withoutContents } from './table-of-contents.ts';
import { withoutRunningHeads } from './running-heads.ts';

const LARGER = 1.12; // than the text: a heading
const MAX_HEADING = 200; // characters
const APART = 1.35; // times the usual distance of two lines: a new paragraph
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{Lu}/u;
const LISTED = /^(?:[•▪◦·‣●○■□–—*]|\d{1,2}[.)]|\(?[a-z]\))\s/u;
const ENDS_SENTENCE = /[.!?:;…。！？؟][)»”"’\]]*$/u;

/** The headings and paragraphs of a PDF, without running heads, page numbers and tables of contents. */
export function blocksOfPages(pages: readonly (readonly Line[])[]): Block[] {
  const kept = withoutContents(withoutRunningHeads(pages));
  const lines = kept.flat();
  const size = usualSize(lines);
  const leading = usualLeading(kept, size);
  const levels = headingLevels(lines, size);
  const compounds = wholeCompounds(lines.map(({ text }) => text));
  const blocks: Block[] = [];
  for (const [at, page] of kept.entries()) {
    for (const group of groupsOf(page, { size, leading, levels })) {
      const text = joinLines(
        group.lines.map((line) => line.text),
        compounds,
      );
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const { level } = group;
      blocks.push({ page: at + 1, text, ...(level !== undefined && { level }) });
    }
  }
  return joinOverPages(blocks);
}

interface Look {
  readonly size: number;
  readonly leading: number;
  readonly levels: ReadonlyMap<number, number>;
}

interface Group {
  readonly lines: Line[];
  readonly level: number | undefined;
}

function groupsOf(page: readonly Line[], look: Look): Group[] {
  const groups: Group[] = [];
  let before: Line | undefined;
  for (const line of page) {
    const level = levelOf(line, before, look);
    const group = groups.at(-1);
    if (group && before && continues(line, before, group, level, look)) group.lines.push(line);
    else groups.push({ lines: [line], level });
    before = line;
  }
  return groups;
}

/** Whether a line goes on with what the line before it says. */
function continues(line: Line, before: Line, group: Group, level: number | undefined, look: Look): boolean {
  if (level !== group.level) return false;
  const down = line.y - before.y;
  if (level !== undefined) return down > 0 && down < line.height * 2 && !NUMBERED.test(line.text);
  if (LISTED.test(line.text)) return false;
  // At the top of the next column the sentence goes on.
  if (down <= 0) return !ENDS_SENTENCE.test(before.text);
  return down <= look.leading * APART;
}

function levelOf(line: Line, before: Line | undefined, look: Look): number | undefined {
  const { text, height, y } = line;
  if (text.length > MAX_HEADING || !/\p{L}{2}/u.test(text)) return undefined;
  const level = look.levels.get(rounded(height));
  if (level !== undefined) return level;
  const number = NUMBERED.exec(text)?.[1];
  const isApart = !before || y < before.y || y - before.y > look.leading * APART;
  if (number === undefined || !isApart || text.length > MAX_HEADING / 2 || ENDS_SENTENCE.test(text))
    return undefined;
  return Math.min(6, number.split('.').length + 1);
}

/** Half points: sizes that differ by less are the same. */
function rounded(height: number): number {
  return Math.round(height * 2) / 2;
}

function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) {
    letters.set(rounded(height), (letters.get(rounded(height)) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

function usualLeading(pages: readonly (readonly Line[])[], size: number): number {
  const steps: number[] = [];
  for (const page of pages) {
    for (const [at, line] of page.entries()) {
      const down = line.y - (page[at - 1]?.y ?? line.y);
      if (down > 0 && down < size * 2.5 && rounded(line.height) === size) steps.push(down);
    }
  }
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? size * 1.25;
}

/** Sizes above that of the text, the largest first, as levels from 1. */
function headingLevels(lines: readonly Line[], size: number): Map<number, number> {
  const sizes = new Set(
    lines.map(({ height }) => rounded(height)).filter((height) => height >= size * LARGER),
  );
  return new Map([...sizes].sort((a, b) => b - a).map((height, at) => [height, Math.min(6, at + 1)]));
}

/** A word that the end of a page splits is whole on the page where it begins. */
function joinOverPages(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const half = last && last.page < block.page ? /\p{L}[-\u00ad]$/u.test(last.text) : false;
    const rest = /^\p{Ll}\p{L}*\S*/u.exec(block.text)?.[0];
    if (!last || !half || rest === undefined) {
      joined.push(block);
      continue;
    }
    joined[joined.length - 1] = { ...last, text: last.text.slice(0, -1) + rest };
    const text = block.text.slice(rest.length).trim();
    if (text !== '') joined.push({ ...block, text });
  }
  return joined;
}
