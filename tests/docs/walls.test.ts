import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tableUnder } from './markdown-table.ts';
import { rounds } from '../random.ts';
import { CODE_FOLDERS, ROOT } from './repository.ts';

interface Config {
  readonly forbidden: NonNullable<NonNullable<ICruiseOptions['ruleSet']>['forbidden']>;
  readonly options: ICruiseOptions;
}

const config = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as Config;
const WALLS = config.forbidden.filter(({ name }) => name !== 'resolvable');
const FEWEST_MODULES = 100; // a checker that cannot read TypeScript finds no module, and so no violation

describe('the walls between folders', () => {
  // `npm run check:walls` asks it at each landing, and reads every file for it.
  it.runIf(rounds(false, true))(
    'hold in the whole repository',
    async () => {
      const { modules, summary } = await cruiseTree(ROOT);
      const ours = modules.filter(({ source }) =>
        CODE_FOLDERS.some((folder) => source.startsWith(`${folder}/`)),
      );
      expect(ours.length).toBeGreaterThan(FEWEST_MODULES);
      expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`)).toEqual(
        [],
      );
    },
    60_000,
  ); // reads every file

  it.each([
    ['domain', 'ingest', 'domain-wall'],
    ['ingest', 'server', 'ingest-wall'],
    ['server', 'web', 'server-wall'],
    ['web', 'ingest', 'web-wall'],
    ['web', 'server', 'web-wall'],
    ['fixtures', 'domain', 'fixtures-wall'],
    ['server', 'fixtures', 'server-wall'],
  ])('stop a file of %s/ that imports one of %s/', async (from, to, wall) => {
    const tree = plant({
      [`${from}/inner/one.ts`]: `import type { Other } from '../../${to}/other.ts';\nexport type One = Other;\n`,
      [`${to}/other.ts`]: 'export type Other = string;\n',
    });
    const { summary } = await cruiseTree(tree);
    expect(summary.violations.map(({ rule }) => rule.name)).toEqual([wall]);
  });

  it.each([
    ['search', 'api'],
    ['export', 'api'],
    ['api', 'desk'],
    ['desk', 'lifecycle'],
    ['http', 'search'],
  ])('stop a file of server/%s/ that imports one of server/%s/', async (from, to) => {
    const tree = plant({
      [`server/${from}/one.ts`]: `export type { Other } from '../${to}/other.ts';\n`,
      [`server/${to}/other.ts`]: 'export type Other = string;\n',
    });
    const { summary } = await cruiseTree(tree);
    expect(summary.violations.map(({ rule }) => rule.name)).toEqual([`server-${from}-wall`]);
  });

  it('stop two files that import types of each other', async () => {
    const tree = plant({
      'domain/one.ts': "import type { Two } from './two.ts';\nexport type One = Two | 'one';\n",
      'domain/two.ts': "import type { One } from './one.ts';\nexport type Two = readonly One[];\n",
    });
    const { summary } = await cruiseTree(tree);
    expect(new Set(summary.violations.map(({ rule }) => rule.name))).toEqual(new Set(['no-circular']));
  });

  it('stop two folders that import from each other, by whichever files', async () => {
    const tree = plant({
      'domain/left/one.ts': "export type { Two } from '../right/two.ts';\n",
      'domain/left/other.ts': 'export type Other = string;\n',
      'domain/right/two.ts': 'export type Two = string;\n',
      'domain/right/three.ts': "export type { Other } from '../left/other.ts';\n",
    });
    const { summary } = await cruiseTree(tree);
    expect(new Set(summary.violations.map(({ rule }) => rule.name))).toEqual(
      new Set(['no-circular-folders']),
    );
  });

  it('stop a file of domain/ that imports from Node', async () => {
    const tree = plant({ 'domain/one.ts': "export { join } from 'node:path';\n" });
    const { summary } = await cruiseTree(tree);
    expect(summary.violations.map(({ rule }) => rule.name)).toEqual(['domain-is-pure']);
  });

  it('let through exactly the arrows that docs/architecture.md has', async () => {
    const pairs = CODE_FOLDERS.flatMap((from) =>
      CODE_FOLDERS.filter((to) => to !== from).map((to) => [from, to]),
    );
    const importers = pairs.map(([from, to]) => [
      `${from}/to-${to}.ts`,
      `export * from '../${to}/other.ts';\n`,
    ]);
    const others = CODE_FOLDERS.map((folder) => [`${folder}/other.ts`, 'export const other = 1;\n']);
    const { summary } = await cruiseTree(plant(Object.fromEntries([...others, ...importers])));
    const stopped = new Set(summary.violations.map(({ from }) => from));
    const open = pairs.filter(([from, to]) => !stopped.has(`${from}/to-${to}.ts`));
    expect(open).toEqual(tableUnder('docs/architecture.md', 'Folders').flatMap(arrowsOf));
  });
});

/** Applies the rules of `.dependency-cruiser.cjs` to the code folders that a tree has. */
async function cruiseTree(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise([...CODE_FOLDERS], {
    ...config.options,
    ruleSet: { forbidden: WALLS },
    validate: true,
    baseDir,
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** Writes files into their own folder, which is removed after the test. */
function plant(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'metroteca-walls-'));
  onTestFinished(() => rmSync(tree, { recursive: true }));
  for (const folder of CODE_FOLDERS) mkdirSync(join(tree, folder));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

/** A row of the folder table as arrows between folders of ours. */
function arrowsOf(row: Readonly<Record<string, string>>): [from: string, to: string][] {
  const foldersIn = (text: string) => CODE_FOLDERS.filter((folder) => text.includes(`\`${folder}/\``));
  const [from] = foldersIn(row['folder'] ?? '');
  return from ? foldersIn(row['may import'] ?? '').map((to) => [from, to]) : [];
}
