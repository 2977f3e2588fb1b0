import { NewPasswordSchema } from '../../../library/accounts/editor.ts';
import { hashPassword } from '../../../library/accounts/passwords.ts';
import { weaknessOf } from '../../../library/accounts/weak-password.ts';
import { ApiError, type Said } from '../../http/api-error.ts';
import { refuseWhileBusy } from '../session/busy.ts';

/** The hash of a password that somebody chooses. Throws `invalid_body` for one that is too short or too easy to guess, or `busy`. */
export async function newPasswordHash(password: string, name: string): Promise<string> {
  const read = NewPasswordSchema.safeParse(password);
  if (!read.success) throw refused(({ refusals }) => refusals.account.length);
  if ((await weaknessOf(password, name)) !== undefined) {
    throw refused(({ refusals }) => refusals.account.weak);
  }
  return hashPassword(password).catch(refuseWhileBusy);
}

function refused(message: Said): ApiError {
  return new ApiError('invalid_body', message, {
    issues: [{ parameter: 'password', code: 'weak_password', message }],
  });
}
