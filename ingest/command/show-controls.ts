/** Characters that a terminal obeys or that turn text around; a return counts only where no new line follows. */
const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/**
 * Text that may hold names and cells of files, fit for a terminal: what would move the cursor, set the title or hide
 * something is shown as `\u001b`, which is the same value where the text is JSON.
 */
export function showControls(text: string): string {
  return text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
