const BLOCK = 64; // bytes
const ROUNDS = 64;

/** The first 32 bits of the fractional parts of the roots of the first primes, as FIPS 180-4 has them. */
const PRIMES = primes(ROUNDS);
const K = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256 (FIPS 180-4) of a text in ASCII, as eight words. Ours because browsers give theirs only to pages over HTTPS, and
 * one promise at a time, which is a hundred times slower than the hash.
 */
export function sha256(text: string): Uint32Array {
  const length = text.length;
  const padded = new Uint8Array((Math.floor((length + 8) / BLOCK) + 1) * BLOCK);
  for (let at = 0; at < length; at += 1) padded[at] = text.charCodeAt(at);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, length * 8);
  const state = Uint32Array.from(START);
  const w = new Uint32Array(ROUNDS);
  for (let block = 0; block < padded.length; block += BLOCK) mix(state, w, view, block);
  return state;
}

function mix(state: Uint32Array, w: Uint32Array, view: DataView, block: number): void {
  for (let t = 0; t < 16; t += 1) w[t] = view.getUint32(block + t * 4);
  for (let t = 16; t < ROUNDS; t += 1) {
    const [w15, w2] = [w[t - 15]!, w[t - 2]!];
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1;
  }
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
  let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!];
  for (let t = 0; t < ROUNDS; t += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + K[t]! + w[t]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < mixed.length; at += 1) state[at]! += mixed[at]!;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
