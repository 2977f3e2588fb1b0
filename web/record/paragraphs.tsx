/** Plain text as paragraphs: an empty line parts two of them, a single line end stays one. */
export function Paragraphs({ text }: { readonly text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => (
      <p key={at} dir="auto">
        {paragraph.trim()}
      </p>
    ));
}
