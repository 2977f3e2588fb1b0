/** One of several engines as messages name it. */
export function nameOfSeveral({
  at,
  of,
  url,
}: {
  readonly at: number;
  readonly of: number;
  readonly url: string;
}) {
  return `Search engine ${at + 1} of ${of} (${url})`;
}
