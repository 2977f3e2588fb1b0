import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CatalogueBusyError } from '../../library/catalogue/catalogue-error.ts';
import { lockCatalogue, withCatalogueLock } from '../../library/catalogue/lock.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-lock-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

test('a second import is refused at once, and is told who is first', () => {
  const lock = lockCatalogue(dataDir, 'An import');
  expect(() => lockCatalogue(dataDir, 'An undo')).toThrow(CatalogueBusyError);
  expect(() => lockCatalogue(dataDir, 'An undo')).toThrow(`An import (process ${process.pid}, since `);
  lock.release();
});

test('the next import may go on when the first has finished', () => {
  lockCatalogue(dataDir, 'An import').release();
  const next = lockCatalogue(dataDir, 'An import');
  expect(() => lockCatalogue(dataDir, 'An undo')).toThrow(CatalogueBusyError);
  next.release();
});

test('an import that fails gives the lock back', async () => {
  const failing = withCatalogueLock(dataDir, 'An import', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  lockCatalogue(dataDir, 'An import').release();
});

test('the lock of a program that was killed is free again', async () => {
  const code = `
    import { lockCatalogue } from './library/catalogue/lock.ts';
    globalThis.kept = lockCatalogue(${JSON.stringify(dataDir)}, 'An import');
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
  await once(holder.stdout, 'data');
  expect(() => lockCatalogue(dataDir, 'An undo')).toThrow(`process ${holder.pid}`);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockCatalogue(dataDir, 'An import').release();
}, 20_000);
