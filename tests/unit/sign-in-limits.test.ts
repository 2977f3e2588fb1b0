import { describe, expect, it } from 'vitest';
import { createSignInLimits } from '../../server/desk/session/sign-in-limits.ts';

const MINUTE = 60_000;

describe('limits for signing in', () => {
  it('stop guesses at one name from many addresses, but not somebody whose browser is known', () => {
    const limits = createSignInLimits(() => 0);
    const from = (at: number, device?: string) =>
      limits.begin({ name: 'ana', address: `203.0.113.${at}`, device });
    const guesses = Array.from({ length: 200 }, (_, at) => from(at)).filter((wait) => wait === undefined);
    expect(guesses).toHaveLength(25);
    expect(from(201, 'known')).toBeUndefined();
    expect(limits.begin({ name: 'bea', address: '203.0.113.1' })).toBeUndefined();
  });

  it('allow at most a hundred failures an hour for one name (OWASP ASVS 2.2.1)', () => {
    let time = 0;
    const limits = createSignInLimits(() => time);
    let allowed = 0;
    for (; time < 60 * MINUTE; time += 1_000) {
      if (limits.begin({ name: 'ana', address: `10.0.${time % 256}.1` }) === undefined) allowed += 1;
    }
    expect(allowed).toBeLessThanOrEqual(100);
  });

  it('give a known browser guesses of its own, which others cannot use up', () => {
    const limits = createSignInLimits(() => 0);
    const known = { name: 'ana', address: 'a', device: 'known' };
    for (let turn = 0; turn < 5; turn += 1) expect(limits.begin(known)).toBeUndefined();
    expect(limits.begin(known)).toBe(15 * 60);
    expect(limits.begin({ name: 'ana', address: 'a' })).toBeUndefined();
  });

  it('forget the failures before the right password', () => {
    const limits = createSignInLimits(() => 0);
    const attempt = { name: 'ana', address: 'a' };
    for (let turn = 0; turn < 4; turn += 1) limits.begin(attempt);
    limits.succeed(attempt);
    for (let turn = 0; turn < 5; turn += 1) expect(limits.begin(attempt)).toBeUndefined();
    expect(limits.begin(attempt)).toBeGreaterThan(0);
  });
});
