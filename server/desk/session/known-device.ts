import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';
import { isSameSecret, newSecret } from '../../../library/accounts/secrets.ts';
import { cookieNamed } from './session-cookie.ts';

/**
 * Remembers in a browser that an editor has signed in with it, so that nobody who guesses at their name elsewhere locks
 * them out. It opens nothing: the password is asked as ever. A new password makes it worthless.
 */
export interface KnownDevice {
  /** The device's own name, when the editor with this password hash signed in with it. */
  read(req: Request, passwordHash: string | undefined): string | undefined;
  set(res: Response, passwordHash: string): void;
}

const HALF_A_YEAR = 180 * 24 * 60 * 60_000; // ms

/** `publicUrl`: as PUBLIC_URL. */
export function knownDevice(publicUrl: string | undefined): KnownDevice {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const name = isSecure ? '__Secure-metroteca-device' : 'metroteca-device';
  const path = '/api/session';
  const options = {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
    path,
    maxAge: HALF_A_YEAR,
  } as const;
  return {
    read(req, passwordHash) {
      const [id, proof] = (cookieNamed(name, req.get('cookie')) ?? '').split('.');
      if (!id || !proof || passwordHash === undefined) return undefined;
      return isSameSecret(proof, proofOf(id, passwordHash)) ? id : undefined;
    },
    set(res, passwordHash) {
      const id = newSecret();
      res.cookie(name, `${id}.${proofOf(id, passwordHash)}`, options);
    },
  };
}

function proofOf(id: string, passwordHash: string): string {
  return createHmac('sha256', passwordHash).update(`device ${id}`).digest('base64url');
}
