import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** About a quarter of a second and 32 MB each; kept with every hash, so that they can grow one day. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const MEMORY_LIMIT = 64 * 1024 * 1024; // scrypt needs 128 · N · r bytes; Node allows as much as that only when told
const KEY_LENGTH = 32;
const SALT_LENGTH = 16;
const MAX_AT_ONCE = 2; // a burst of sign-ins must not take the memory and the threads that answer readers
const MAX_WAITING = 50; // some seconds; longer than that nobody should wait for a form

/** So many passwords wait to be checked that another one would wait too long. */
export class TooManyPasswordsError extends Error {
  override readonly name = 'TooManyPasswordsError';
}

/** A hash that tells how it was made: `scrypt$N$r$p$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_LENGTH);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether the password is the one of this hash. Without a hash (an unknown name, or an editor who has only a token) it
 * takes just as long and answers no. Throws TooManyPasswordsError.
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, n, r, p, salt, key] = (hash ?? UNKNOWN).split('$');
  const expected = Buffer.from(key ?? '', 'base64url');
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt ?? '', 'base64url'), cost);
  return expected.length === given.length && timingSafeEqual(expected, given) && hash !== undefined;
}

const UNKNOWN = `scrypt$${COST.N}$${COST.r}$${COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

let running = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  if (waiting.length >= MAX_WAITING) throw new TooManyPasswordsError('Too many passwords wait to be checked');
  if (running >= MAX_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    // The same letters typed on two machines can be composed differently.
    const letters = password.normalize('NFKC');
    return await new Promise((resolve, reject) => {
      scrypt(letters, salt, KEY_LENGTH, { ...cost, maxmem: MEMORY_LIMIT }, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
