import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_LENGTH = 32; // bytes: nobody guesses 256 bits, so a plain hash of it can be kept
const TOKEN_PREFIX = 'metroteca_'; // so that a token that got into a file or a log is recognised

/** A new session's id: 43 characters. */
export function newSecret(): string {
  return randomBytes(SECRET_LENGTH).toString('base64url');
}

/** A new token for programs. It is shown once; only its hash is kept. */
export function newToken(): string {
  return TOKEN_PREFIX + newSecret();
}

/** What is kept of a session's id or a token. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** What a page must send with every change: only who knows the session's id can work it out. */
export function csrfTokenOf(sessionId: string): string {
  return createHmac('sha256', sessionId).update('csrf').digest('base64url');
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
