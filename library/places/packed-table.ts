import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';

const BUCKETS = 1 << 14; // of a million lines each holds some seventy: one page to read, and few rows to write
const WRITTEN_AT_ONCE = 1 << 16; // bytes
const LINE_END = 0x0a;

/**
 * Lines `key TAB value`, many to a row of SQLite: a million rows of their own take ten seconds to write, these
 * half a second. Keys and values hold neither tabs nor line ends, but for the tabs of a value.
 */
export class PackedWriter {
  #bytes: Buffer;
  #length = 0;
  #pending = ''; // one write of many lines is much faster than many of one
  #pendingLength = 0;
  #count = 0;
  #ends = new Uint32Array(1 << 16);
  #buckets = new Uint16Array(1 << 16);

  /** `size`: about how many bytes will come; memory that stays unused is never taken. */
  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafeSlow(size);
  }

  add(key: string, value: string): void {
    if (this.#count === this.#ends.length) {
      this.#ends = doubled(this.#ends, Uint32Array);
      this.#buckets = doubled(this.#buckets, Uint16Array);
    }
    this.#pending += `${key}\t${value}\n`;
    this.#pendingLength += utf8Length(key) + utf8Length(value) + 2;
    this.#ends[this.#count] = this.#length + this.#pendingLength;
    this.#buckets[this.#count] = bucketOf(key);
    this.#count += 1;
    if (this.#pendingLength >= WRITTEN_AT_ONCE) this.#flush();
  }

  /** Writes everything into a new table of this name. Lines of one key keep the order in which they came. */
  write(database: DatabaseSyncInstance, table: string): void {
    this.#flush();
    database.exec(`CREATE TABLE ${table} (bucket INTEGER PRIMARY KEY, lines BLOB NOT NULL) STRICT`);
    const insert = database.prepare(`INSERT INTO ${table} VALUES (?, ?)`);
    const { order, ends } = this.#byBucket();
    let scratch: Buffer = Buffer.allocUnsafeSlow(WRITTEN_AT_ONCE);
    for (let bucket = 0, at = 0; bucket < BUCKETS; bucket += 1) {
      let length = 0;
      for (; at < (ends[bucket] ?? 0); at += 1) {
        const index = order[at] ?? 0;
        const end = this.#ends[index] ?? 0;
        const start = index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
        while (length + end - start > scratch.length) scratch = grown(scratch);
        for (let from = start; from < end; from += 1) scratch[length++] = this.#bytes[from] ?? 0;
      }
      if (length > 0) insert.run(bucket, scratch.subarray(0, length));
    }
  }

  #flush(): void {
    while (this.#length + this.#pendingLength > this.#bytes.length) this.#bytes = grown(this.#bytes);
    this.#length += this.#bytes.write(this.#pending, this.#length);
    this.#pending = '';
    this.#pendingLength = 0;
  }

  #byBucket() {
    const ends = new Uint32Array(BUCKETS);
    for (let index = 0; index < this.#count; index += 1) raise(ends, this.#buckets[index] ?? 0, 1);
    for (let bucket = 1; bucket < BUCKETS; bucket += 1) raise(ends, bucket, ends[bucket - 1] ?? 0);
    const order = new Uint32Array(this.#count);
    const next = ends.slice();
    for (let index = this.#count - 1; index >= 0; index -= 1) {
      order[raise(next, this.#buckets[index] ?? 0, -1)] = index;
    }
    return { order, ends };
  }
}

/** Reads such a table. */
export class PackedReader {
  readonly #lines: StatementSyncInstance;

  constructor(database: DatabaseSyncInstance, table: string) {
    this.#lines = database.prepare(`SELECT lines FROM ${table} WHERE bucket = ?`);
  }

  /** The values of a key, in the order in which they were added. */
  get(key: string): string[] {
    const row = this.#lines.get(bucketOf(key)) as { lines: Uint8Array } | undefined;
    if (row === undefined) return [];
    const lines = Buffer.from(row.lines.buffer, row.lines.byteOffset, row.lines.byteLength);
    const start = Buffer.from(`${key}\t`);
    const values: string[] = [];
    for (let at = lines.indexOf(start); at >= 0; at = lines.indexOf(start, at + 1)) {
      if (at > 0 && lines[at - 1] !== LINE_END) continue;
      values.push(lines.toString('utf8', at + start.length, lines.indexOf(LINE_END, at)));
    }
    return values;
  }
}

/** FNV-1a, which scatters short texts well. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

function raise(numbers: Uint32Array, at: number, by: number): number {
  return (numbers[at] = (numbers[at] ?? 0) + by);
}

/** Of well-formed text; the two halves of a pair come to four bytes. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) length += code >= 0x800 && (code & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return length;
}

function grown(bytes: Buffer): Buffer {
  const larger = Buffer.allocUnsafeSlow(bytes.length * 2);
  bytes.copy(larger);
  return larger;
}

function doubled<Numbers extends Uint32Array | Uint16Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
): Numbers {
  const larger = new Kind(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
