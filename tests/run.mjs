// `npm test`: installs what is missing, builds, runs every test that this machine can run, and says what it skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, checkNode, install, root } from '../server/prepare.mjs';

checkNode();
install();
build();

const { findChromium } = await import('./browser/find-chromium.mjs');
const skippedProjects = [];
const projects = ['unit', 'docs', 'http', 'web', 'engine', 'faults'];
if (findChromium()) projects.push('browser');
else
  skippedProjects.push(
    'browser: no Chromium was found (set CHROMIUM, or install Debian’s package "chromium")',
  );

const folder = mkdtempSync(join(tmpdir(), 'metroteca-tests-'));
const report = join(folder, 'report.json');
const extra = process.argv.slice(2);
const args = [
  'node_modules/vitest/vitest.mjs',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...extra,
];
const result = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
rmSync(folder, { recursive: true, force: true });
if (!counts) {
  console.log('The test runner ended without a report.');
  process.exit(result.status || 1);
}
for (const reason of skippedProjects) console.log(`Skipped ${reason}`);
const skipped = counts.numPendingTests + counts.numTodoTests;
// A file that cannot even be loaded has failed, though none of its tests was counted.
const brokenFiles = counts.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
);
const failed = counts.numFailedTests + brokenFiles.length;
console.log(`${counts.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exit(result.status || (failed > 0 ? 1 : 0));
