import { TooManyPasswordsError } from '../../../library/accounts/passwords.ts';
import { ApiError } from '../../http/api-error.ts';

const BUSY_SECONDS = 10; // by then some dozens of passwords have been checked

/** Throws `busy` where too many passwords wait to be checked, and what it was given for everything else. */
export function refuseWhileBusy(error: unknown): never {
  if (!(error instanceof TooManyPasswordsError)) throw error;
  throw new ApiError('busy', ({ refusals }) => refusals.busy({ seconds: BUSY_SECONDS }), {
    retryAfter: BUSY_SECONDS,
    cause: error,
  });
}
