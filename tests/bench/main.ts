import { isMet, printLine, type BenchLine } from './bench-line.ts';
import { run as runCells } from './cells.ts';
import { run as runDocuments } from './documents.ts';
import { run as runEngines } from './engines.ts';
import { run as runFunds } from './funds.ts';
import { run as runGrowth } from './growth.ts';
import { run as runImport } from './import.ts';
import { run as runLoad, runCrowd } from './load.ts';
import { run as runMemory } from './memory.ts';
import { run as runPassages } from './passages.ts';
import { run as runReading } from './reading.ts';
import { run as runRelevance } from './relevance.ts';

import { run as runSearch } from './search.ts';
import { run as runStart } from './start.ts';
import { run as runWeb } from './web.ts';

/** Every benchmark by its name: `npm run bench` runs them all, `npm run bench -- search` only that one. */
const BENCHES: Readonly<Record<string, () => Promise<BenchLine[]>>> = {
  search: runSearch,
  load: runLoad,
  crowd: runCrowd,
  import: runImport,
  reading: runReading,
  cells: runCells,
  documents: runDocuments,
  passages: runPassages,
  funds: runFunds,
  engines: runEngines,
  memory: runMemory,
  relevance: runRelevance,
  web: runWeb,
  start: runStart,
  growth: runGrowth,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

let isEveryMet = true;
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const line of await run()) {
    console.log(printLine(line));
    isEveryMet &&= isMet(line);
  }
}
process.exitCode = isEveryMet ? 0 : 1;
