import { describe, expect, it } from 'vitest';
import { fairQueue } from '../../server/desk/fair-queue.ts';

/** Work that is done when it is told, and a list of what has begun. */
function workshop() {
  const begun: string[] = [];
  const finish = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => finish.set(name, () => resolve(name)));
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const done = async (name: string) => {
    finish.get(name)?.();
    await turn();
  };
  return { begun, work, done };
}

describe('the queue of several people', () => {
  it('has a place for the small import of one beside the large ones of another', async () => {
    const { begun, work, done } = workshop();
    const queue = fairQueue(2);
    for (const name of ['large', 'second', 'third']) void queue.run('ana', work(`ana ${name}`));
    void queue.run('ben', work('ben small'));
    expect(begun).toEqual(['ana large', 'ben small']);
    void queue.run('cleo', work('cleo'));
    await done('ben small');
    expect(begun).toEqual(['ana large', 'ben small', 'cleo']); // not the second of Ana, who has one running
    await done('ana large');
    expect(begun.at(-1)).toBe('ana second');
  });

  it('gives nobody two turns in a row while another waits, where there is one place', async () => {
    const { begun, work, done } = workshop();
    const queue = fairQueue(1);
    for (const name of ['1', '2', '3']) void queue.run('ana', work(`ana ${name}`));
    void queue.run('ben', work('ben 1'));
    for (const name of ['ana 1', 'ben 1', 'ana 2', 'ana 3']) await done(name);
    expect(begun).toEqual(['ana 1', 'ben 1', 'ana 2', 'ana 3']);
  });

  it('goes on after what fails, and knows when it is idle', async () => {
    const { begun, work, done } = workshop();
    const queue = fairQueue(1);
    const failing = queue.run('ana', () => Promise.reject(new Error('no')));
    const next = queue.run('ben', work('ben'));
    await expect(failing).rejects.toThrow('no');
    await done('ben');
    expect([begun, await next]).toEqual([['ben'], 'ben']);
    await queue.idle();
  });
});
