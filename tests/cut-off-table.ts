import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A gzipped table that begins well and is cut off far down, as a download that broke. */
export function cutOffTable(header: string): Buffer {
  const rows = Array.from({ length: 6_000 }, (_, row) => {
    const text = createHash('sha256').update(String(row)).digest('hex'); // so that it does not pack to nothing
    return `r-${row},Plan ${row},Barcelona,${text}`;
  });
  const whole = gzipSync(`${header}\n${rows.join('\n')}\n`);
  return whole.subarray(0, whole.length - 1_000);
}
