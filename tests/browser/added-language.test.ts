import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLanguageFile } from '../../languages/languages.ts';
import { addMadeUpLanguage, MADE_UP, madeUp } from '../made-up-language.ts';
import { fewPlaces } from '../sample-library.ts';
import { startSite, type Site } from './site-process.ts';
import { useBrowser } from './visit.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = ['domain', 'ingest', 'languages', 'library', 'server'].map((room) => `dist/${room}`);
const SOURCES = ['domain', 'languages', 'library', 'web', 'package.json', 'tsconfig.base.json'];

const TABLE = `title,city,country,kind,topics,sdgs
A plan for trams,London,GB,strategy,mobility,11
Gardens on roofs,London,GB,practice,green-infrastructure,13
`;

const { blank } = useBrowser();
const english = readLanguageFile('en', 'site.json') as { readonly search: { readonly submit: string } };
let copy: string;
let site: Site;

/** The program as it was built, and a site built again from the same code with one more folder of a language. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'metroteca-language-'));
  for (const path of [...PROGRAM, ...SOURCES]) {
    await cp(join(ROOT, path), join(copy, path), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  await addMadeUpLanguage(join(copy, 'languages'));
  const dataDir = join(copy, 'data');
  await cp(await fewPlaces(), dataDir, { recursive: true });
  await writeFile(join(copy, 'table.csv'), TABLE);
  await run(process.execPath, ['dist/ingest/main.js', 'import', 'table.csv'], {
    cwd: copy,
    env: { ...process.env, DATA_DIR: dataDir },
  });
  const vite = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'web/vite.config.ts'];
  await run(process.execPath, vite, { cwd: copy });
  site = await startSite({ DATA_DIR: dataDir }, copy);
});
afterAll(async () => {
  await site?.stop();
  await rm(copy, { recursive: true, force: true });
});

describe('A language that is added as one folder', () => {
  test('is in the switch, and then says all of the page', async () => {
    const page = await blank();
    await page.goto(site.url);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: MADE_UP.name }).click();
    await page.getByRole('button', { name: madeUp(english.search.submit), exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe(`?lang=${MADE_UP.tag}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(MADE_UP.tag);
    await page.getByRole('checkbox', { name: /⟦.+⟧/ }).first().waitFor(); // labels of terms
  });

  test('is what a reader gets whose browser asks for it', async () => {
    const page = await blank({ locale: MADE_UP.tag });
    await page.goto(site.url);
    await page.getByRole('button', { name: madeUp(english.search.submit), exact: true }).waitFor();
  });
});
