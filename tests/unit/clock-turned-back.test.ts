import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CatalogueBusyError } from '../../library/catalogue/catalogue-error.ts';
import { lockCatalogue } from '../../library/catalogue/lock.ts';
import { lockPatiently } from '../../server/desk/lock-patiently.ts';
import { createSignInLimits } from '../../server/desk/session/sign-in-limits.ts';

const DAY = 24 * 60 * 60 * 1_000;
const QUARTER = 15 * 60; // seconds

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const setBack = () => vi.setSystemTime(Date.now() - DAY);

describe('when the clock is set back by a day', () => {
  it('those who failed to sign in before wait no longer for it', () => {
    const limits = createSignInLimits();
    const attempt = { name: 'ana', address: '192.0.2.1' };
    while (limits.begin(attempt) === undefined);
    setBack();
    expect(limits.begin(attempt)).toBeLessThanOrEqual(QUARTER);
  });

  it('a wait for the lock ends as it would have', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'metroteca-clock-'));
    const lock = lockCatalogue(dataDir, 'An import');
    const waiting = lockPatiently(dataDir, 'An edit', 100);
    setBack();
    await expect(waiting).rejects.toThrow(CatalogueBusyError);
    lock.release();
    rmSync(dataDir, { recursive: true });
  });
});
