/** What a spreadsheet would run as a formula, with any guards already before it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that a spreadsheet shows as text and does not run: one apostrophe goes before `=`, `+`, `-` and `@`. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes one such apostrophe away again: `unguardFormula(guardFormula(x)) === x`. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
