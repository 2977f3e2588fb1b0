import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../server/prepare.mjs';

/** What vitest says before and after its tests, which the end of our own run says for all projects. */
const OF_ONE_RUN =
  /^\s*(?:RUN|Test Files|Tests|Start at|Duration|Errors|JSON report written|No test files|filter:|projects:|include:|exclude:|\w+ *$)/;
/** Where it begins to tell of what failed: of two projects at once, that waits for the end. */
const FAILURES = /⎯{3,} (Failed|Unhandled)/;

const MEMORY_DISK = '/dev/shm';
const ROOM = 8e9; // bytes; all tests together need less than half of it

/**
 * Where tests put what they write: a disk in memory where there is one with room, because hundreds of small databases
 * wait for a real one at every commit. `TMPDIR` says otherwise.
 */
function folderForTests() {
  if (process.env['TMPDIR']) return process.env['TMPDIR'];
  try {
    accessSync(MEMORY_DISK, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY_DISK);
    return bavail * bsize > ROOM && freemem() > ROOM ? MEMORY_DISK : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Runs the tests of one project, prints them as they end, and answers how many passed, what failed and how long. */
export async function runProject(name, { extra = [], isLong = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'metroteca-tests-'));
  const report = join(folder, 'report.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    name,
    '--passWithNoTests', // a name of a file may belong to another project
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...extra,
  ];
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      TMPDIR: folderForTests(),
      ...(isLong && { TEST_ROUNDS: 'long' }),
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.kill('SIGTERM');
    setImmediate(() => process.exit(143)); // once the other lane has stopped its own; no project begins after that
  };
  process.once('SIGTERM', stop);
  const failures = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const plain = stripVTControlCharacters(line);
      if (failures.length > 0 || FAILURES.test(plain)) failures.push(line);
      else if (plain.trim() !== '' && !OF_ONE_RUN.test(plain)) console.log(line);
    });
  }
  const [code] = await once(child, 'close');
  process.off('SIGTERM', stop);
  const seconds = (performance.now() - startedAt) / 1000;
  const counts = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (!counts && code !== 0) failures.push(`The test runner of ${name} ended without a report.`);
  const nothing = { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return { name, code, seconds, failures, ...(counts ?? nothing) };
}

function countsOf(report) {
  // A file that cannot even be loaded has failed, though none of its tests was counted.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
