/** A value that was not there is null, since JSON would leave it out. */
export function withNulls<Change extends { before: unknown; after: unknown }>(change: Change): Change {
  return { ...change, before: change.before ?? null, after: change.after ?? null };
}
