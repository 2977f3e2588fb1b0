import type { MembershipMode, MembershipReportResponse } from '../../../../domain/desk-memberships.ts';
import { askForm } from '../../api/ask.ts';

interface Sent {
  readonly mode: MembershipMode;
  /** What would happen, changing nothing. */
  readonly isTrial: boolean;
}

/** Sends a table of memberships. Throws ApiError. */
export function sendMemberships(file: File, { mode, isTrial }: Sent): Promise<MembershipReportResponse> {
  const form = new FormData();
  form.set('mode', mode);
  form.set('trial', isTrial ? 'yes' : 'no');
  form.set('file', file);
  return askForm('/api/desk/memberships', form);
}
