/** Added at the end of a table of refused rows: where each stood, and why it was refused. An import ignores them. */
export const REJECT_COLUMNS = ['rejected_line', 'rejected_because'] as const;

export function isRejectColumn(header: string): boolean {
  return (REJECT_COLUMNS as readonly string[]).includes(header);
}
