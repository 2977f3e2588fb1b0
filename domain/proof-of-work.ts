import { sha256 } from './sha256.ts';

/**
 * Proof of work: the hash of challenge and nonce begins with so many zero bits. One of 2^bits nonces does, so finding one
 * takes work and checking it none. Server and page use this one rule.
 */
export function isProof(challenge: string, nonce: string, bits: number): boolean {
  const words = sha256(`${challenge}:${nonce}`);
  for (let left = bits, at = 0; left > 0; left -= 32, at += 1) {
    const word = words[at] ?? 0;
    if (left >= 32 ? word !== 0 : word >>> (32 - left) !== 0) return false;
  }
  return true;
}

/** The first nonce that is one. */
export function findProof(challenge: string, bits: number): string {
  for (let nonce = 0; ; nonce += 1) if (isProof(challenge, String(nonce), bits)) return String(nonce);
}
