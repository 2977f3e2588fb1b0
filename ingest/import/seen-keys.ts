/** Mixes a text into 53 bits (cyrb53): of five million texts two are the same with a chance of one in 700. */
export function keyNumber(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return 0x100000000 * (0x1fffff & low) + (high >>> 0);
}

const BITS = 26; // 8 MB: of five million keys it mistakes one in fifty for one that was there
const MASK = 2 ** BITS - 1;

/** Remembers which numbers were added, in flat memory. It may be wrong about one that was not, never about one that was. */
export function openSeenKeys() {
  const words = new Uint32Array(2 ** (BITS - 5));
  const placesOf = (key: number) => [key & MASK, Math.floor(key / 2 ** BITS) & MASK];
  const bitAt = (place: number) => 1 << (place & 31);
  return {
    add(key: number): void {
      for (const place of placesOf(key)) words[place >>> 5] = (words[place >>> 5] ?? 0) | bitAt(place);
    },
    mayHave: (key: number): boolean =>
      placesOf(key).every((place) => ((words[place >>> 5] ?? 0) & bitAt(place)) !== 0),
  };
}
