import { describe, expect, it } from 'vitest';
import { openPacker, type Payload } from '../../library/index/document-payloads.ts';

const documents = Array.from({ length: 25 }, (_, at) => ({ id: `r${at}`, title: 'Zürich 東京 '.repeat(at) }));
const linesIn = ({ bytes }: Payload) => Buffer.from(bytes).toString().split('\n');

function packed(limits: { documents: number; bytes: number }) {
  const packer = openPacker(limits);
  const payloads: { lines: string[]; documents: number; bytes: number }[] = [];
  const keep = (payload: Payload | undefined) => {
    if (!payload) return;
    payloads.push({
      lines: linesIn(payload),
      documents: payload.documents,
      bytes: payload.bytes.length,
    });
  };
  for (const document of documents) keep(packer.add(document));
  keep(packer.take());
  expect(packer.take()).toBeUndefined();
  return payloads;
}

describe('documents in payloads', () => {
  it.each([
    { documents: 100, bytes: 1_000_000 },
    { documents: 10, bytes: 1_000_000 },
    { documents: 100, bytes: 1_000 },
    { documents: 1, bytes: 1 },
  ])('are all there in their order, within %j', (limits) => {
    const payloads = packed(limits);
    expect(payloads.flatMap(({ lines }) => lines)).toEqual(documents.map((each) => JSON.stringify(each)));
    for (const payload of payloads) {
      expect(payload.documents).toBe(payload.lines.length);
      expect(payload.documents).toBeLessThanOrEqual(limits.documents);
      expect(payload.documents === 1 || payload.bytes <= limits.bytes).toBe(true);
    }
  });

  it('fill a payload as far as they go', () => {
    expect(packed({ documents: 10, bytes: 1_000_000 }).map((payload) => payload.documents)).toEqual([
      10, 10, 5,
    ]);
  });

  it('may need more room than most', () => {
    const text = 'é'.repeat(1_500_000);
    const packer = openPacker();
    packer.add({ id: 'small' });
    packer.add({ text });
    expect(linesIn(packer.take()!)).toEqual([JSON.stringify({ id: 'small' }), JSON.stringify({ text })]);
  });
});
