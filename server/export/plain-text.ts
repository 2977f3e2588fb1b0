// Surrogates that are alone, and what XML 1.0 cannot hold in any spelling.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;

const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/** A text without control characters (line ends and tabs stay), fit for XML 1.0 once it is escaped. */
export function stripControls(text: string): string {
  return text.replace(NOT_TEXT, ' ');
}

/** A text as one line, with single spaces: for formats in which a line end means something. */
export function oneLine(text: string): string {
  return stripControls(text).replace(/\s+/g, ' ').trim();
}

/** A text for HTML and XML, inside an element or inside an attribute with either kind of quotes. */
export function escapeMarkup(text: string): string {
  return stripControls(text).replace(/[&<>"']/g, (character) => HTML[character as keyof typeof HTML]);
}
