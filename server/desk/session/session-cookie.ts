import type { Request, Response } from 'express';

/** The session's cookie. Where the site is https it has the prefix that no other host and no plain HTTP can set. */
export interface SessionCookie {
  read(req: Request): string | undefined;
  set(res: Response, id: string): void;
  clear(res: Response): void;
}

/** `publicUrl`: as PUBLIC_URL. */
export function sessionCookie(publicUrl: string | undefined): SessionCookie {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const name = isSecure ? '__Host-metroteca' : 'metroteca';
  // No date of expiry: the browser forgets it when it is closed, the server sooner.
  const options = { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' } as const;
  return {
    read: (req) => cookieNamed(name, req.get('cookie')),
    set: (res, id) => void res.cookie(name, id, options),
    clear: (res) => void res.clearCookie(name, options),
  };
}

/** The value of a cookie in a `Cookie` header. */
export function cookieNamed(name: string, header: string | undefined): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
