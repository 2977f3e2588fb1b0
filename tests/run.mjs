// `npm test`: installs what is missing, builds, runs every test that this machine can run, and says what it skipped.
// `--long` runs the many rounds of what is random; everything else goes to vitest.
import { checkNode, build, install } from '../server/prepare.mjs';

const startedAt = performance.now();
checkNode();
install();
build();

const { findChromium } = await import('./browser/find-chromium.mjs');
const { runProject } = await import('./run-project.mjs');

/** Seconds on two cores that have nothing else to do; a machine that is slower or busy takes longer. */
const WHOLE_BUDGET = 480;
/** Each in seconds, beside four others, in this order: the longest first, so that no lane is idle at the end. */
const BUDGETS = {
  browser: 400, // of two files at once
  engine: 420,
  faults: 450,
  unit: 425,
  http: 65,
  web: 50,
  docs: 30,
  kinds: 20,
};
/** More than cores: a project waits for its engine, its programs or its pages for a third of its time. */
const LANES = 5;

const { isLong, chosen, extra } = readArguments(process.argv.slice(2));
const skippedProjects = [];
const waiting = Object.keys(BUDGETS).filter((name) => chosen.length === 0 || chosen.includes(name));
if (waiting.includes('browser') && !findChromium()) {
  waiting.splice(waiting.indexOf('browser'), 1);
  skippedProjects.push(
    'browser: no Chromium was found (set CHROMIUM, or install Debian’s package "chromium")',
  );
}

const done = [];
await Promise.all(Array.from({ length: LANES }, runLane));

for (const { failures } of done) for (const line of failures) console.log(line);
for (const reason of skippedProjects) console.log(`Skipped ${reason}`);
for (const { name, seconds } of done.sort(asListed)) console.log(timeOf(name, seconds, BUDGETS[name]));
if (!isLong) console.log(timeOf('all', (performance.now() - startedAt) / 1000, WHOLE_BUDGET));

const sum = (key) => done.reduce((total, counts) => total + counts[key], 0);
const isNothing = ['passed', 'failed', 'skipped'].every((key) => sum(key) === 0);
if (isNothing) console.log('No test was found.');
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = done.some(({ code }) => code !== 0) || sum('failed') > 0 || isNothing ? 1 : 0;

async function runLane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    done.push(await runProject(name, { extra, isLong }));
  }
}

function asListed(one, other) {
  return Object.keys(BUDGETS).indexOf(one.name) - Object.keys(BUDGETS).indexOf(other.name);
}

function timeOf(name, seconds, budget) {
  const late = seconds > budget ? ' – too long, if this machine has two cores and did nothing else' : '';
  return `${name.padEnd(8)}${seconds.toFixed(0).padStart(5)} s of ${budget} s${late}`;
}

/** What is ours among the arguments: `--long`, and the projects that somebody asks for as vitest has it. */
function readArguments(given) {
  const chosen = [];
  const extra = [];
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--project') chosen.push(rest.shift());
    else if (word.startsWith('--project=')) chosen.push(word.slice('--project='.length));
    else if (word !== '--long') extra.push(word);
  }
  return { isLong: given.includes('--long'), chosen, extra };
}
