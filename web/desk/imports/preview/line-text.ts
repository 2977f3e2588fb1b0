import type { DeskMessages } from '../../../../languages/messages.ts';

/** The lines of a file that a row has: "line 7", "lines 7–9". */
export function lineText([first, last]: readonly [number, number], preview: DeskMessages['preview']): string {
  return first === last ? preview.line({ line: first }) : preview.lineRange({ first, last });
}
