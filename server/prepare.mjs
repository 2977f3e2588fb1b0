// Plain JavaScript without dependencies: this is what runs in a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];
const BUILT_FROM = [
  'domain',
  'languages',
  'library',
  'ingest',
  'server',
  'web',
  'package-lock.json',
  'tsconfig.base.json',
];
const stamp = join(root, 'dist', '.built-from');

/** Ends the program with a plain message when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Metroteca needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function install() {
  const installed = join(root, 'node_modules', '.package-lock.json'); // npm writes it last
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing what is missing (npm ci) …');
  runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Whether the program and the site are built from the sources as they are. */
export function isBuilt(sources = hashOfSources()) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** Builds the program and the site when their sources have changed since the last build. */
export function build({ force = false } = {}) {
  const sources = hashOfSources();
  if (!force && isBuilt(sources)) return;
  console.error('Building …');
  runNode(['node_modules/typescript/bin/tsc', '-b', 'server', '--noCheck']); // `npm run check` checks types
  // Also where tests build: with their NODE_ENV the site would be the slow one for development, twice as large.
  const env = { ...process.env, NODE_ENV: 'production' };
  runNode(
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
    { env },
  );
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const name of BUILT_FROM) hashInto(hash, join(root, name), name);
  return hash.digest('hex');
}

function hashInto(hash, path, name) {
  if (!statSync(path).isDirectory()) {
    hash.update(name).update('\0').update(readFileSync(path)).update('\0');
    return;
  }
  for (const entry of readdirSync(path).sort()) hashInto(hash, join(path, entry), `${name}/${entry}`);
}

function runNpm(args) {
  // `npm start` tells where npm is; without it, the one on the PATH is used.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) runNode([npm, ...args]);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
}

export function runNode(args, options = {}) {
  run(process.execPath, args, options);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (result.status === 0) return;
  if (result.error) console.error(result.error.message);
  console.error(`This did not work: ${[command, ...args].join(' ')}`);
  process.exit(result.status ?? 1);
}
