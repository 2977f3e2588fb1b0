import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { isProof } from '../../../domain/proof-of-work.ts';
import { isSameSecret } from '../../../library/accounts/secrets.ts';

const GOOD_FOR = 5 * 60_000; // ms; the page asks for it when somebody sends, and works for a second or two
const MOST_USED = 50_000; // answers that are remembered, so that one works once
/** The whole text that is hashed fits into one block of SHA-256, which halves the work for everybody. */
const SALT_BYTES = 8;
const MAC_CHARACTERS = 20; // 120 bits

/** Hands out work and recognises its answers, without keeping anything of those who only ask. */
export function proofOfWork(bits: number, now: () => number = Date.now) {
  const key = randomBytes(32);
  const used = new LRUCache<string, true>({ max: MOST_USED, ttl: GOOD_FOR });
  const sign = (text: string) =>
    createHmac('sha256', key).update(text).digest('base64url').slice(0, MAC_CHARACTERS);
  return {
    ask(): { challenge: string; bits: number } {
      const head = `${(now() + GOOD_FOR).toString(36)}.${randomBytes(SALT_BYTES).toString('base64url')}`;
      return { challenge: `${head}.${sign(head)}`, bits };
    },
    /** Whether this is the answer to a challenge of ours that is not too old and was not used. It is used up by asking. */
    take(challenge: string, nonce: string): boolean {
      const [until = '', salt = '', mac = ''] = challenge.split('.');
      if (!isSameSecret(mac, sign(`${until}.${salt}`)) || parseInt(until, 36) < now()) return false;
      if (!isProof(challenge, nonce, bits) || used.has(challenge)) return false;
      used.set(challenge, true);
      return true;
    },
  };
}
