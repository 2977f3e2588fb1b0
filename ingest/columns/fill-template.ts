/** A column in a template, the text before it, and the brackets or quotes that belong to it. */
interface Slot {
  readonly before: string;
  readonly name: string;
  readonly open: string;
  readonly close: string;
}

/** A text with columns of a file in braces. */
export interface Template {
  readonly slots: readonly Slot[];
  readonly end: string;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
]);

/** Takes a template of a mapping apart: `{City}: {Target} ({Year})`. */
export function parseTemplate(text: string): Template {
  const slots: Slot[] = [];
  let rest = text;
  for (let found = /\{([^{}]+)\}/.exec(rest); found !== null; found = /\{([^{}]+)\}/.exec(rest)) {
    const before = rest.slice(0, found.index);
    const after = rest.slice(found.index + found[0].length);
    const open = before.slice(-1);
    const isPair = open !== '' && PAIRS.get(open) === after[0];
    slots.push({
      before: isPair ? before.slice(0, -1) : before,
      name: (found[1] ?? '').trim(),
      open: isPair ? open : '',
      close: isPair ? (after[0] ?? '') : '',
    });
    rest = isPair ? after.slice(1) : after;
  }
  return { slots, end: rest };
}

/**
 * The text of a template; `texts`: those of its slots, '' for an empty one, which takes the text before it along. The
 * first slot that says something keeps the text before the first of all. Without any there is no text.
 */
export function fillTemplate({ slots, end }: Template, texts: readonly string[]): string {
  let filled = '';
  for (const [at, { before, open, close }] of slots.entries()) {
    const text = texts[at] ?? '';
    if (text === '') continue;
    filled += (filled === '' ? (slots[0]?.before ?? '') : before) + open + text + close;
  }
  return filled === '' ? '' : filled + end;
}
