/** What the records of a search can get, in the order of the list. */
export const WHATS = ['add-topic', 'remove-topic', 'status', 'source', 'licence', 'withdraw'] as const;
export type What = (typeof WHATS)[number];
