/** `**bold**`, also with more stars around it. */
const BOLD = /(?<!\*)\*\*+(?=[^\s*])([^*\n]+)(?<=\S)\*\*+/g;
/** `[words](https://…)` and `![words](https://…)`; lengths are bounded so that a cell of brackets takes linear time. */
const LINK = /!?\[([^\][\n]{1,300})\]\((https?:\/\/[^\s()]{1,2000})\)/g;

/**
 * A text without the Markdown that exports of web systems leave in it: bold words are plain, a link is its words and its
 * address. Single stars, underscores and `#` stay, since people write them for other reasons.
 */
export function markdownToText(text: string): string {
  const plain = text.includes('](')
    ? text.replace(LINK, (_, words: string, address: string) =>
        words.trim() === address ? address : `${words.trim()} (${address})`,
      )
    : text;
  return plain.includes('**') ? plain.replace(BOLD, '$1') : plain;
}

/** The same text written so that `markdownToText` leaves it as it is, for what is read as HTML afterwards. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll('**', '&#42;*').replaceAll('](', ']&#40;');
}
