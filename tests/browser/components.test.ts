import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { PHONE, sidewaysScroll, useBrowser, WIDE } from './visit.ts';

const root = join(import.meta.dirname, '../..');
const configFile = join(root, 'web/vite.config.ts');

/** What is true of a page and not of examples one below the other: parts that say the same, and a heading of each rank. */
const OF_WHOLE_PAGES = [
  'heading-order',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
];

const { blank, letRequestsFail } = useBrowser();
let outDir: string;
let server: PreviewServer;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'metroteca-components-'));
  await build({
    configFile,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rollupOptions: { input: join(root, 'web/components.html') } },
  });
  server = await preview({ configFile, build: { outDir }, preview: { host: '127.0.0.1', proxy: {} } });
});
afterAll(async () => {
  await server.close();
  await rm(outDir, { recursive: true, force: true });
});

async function open(options: BrowserContextOptions) {
  letRequestsFail(); // no API is there
  const page = await blank(options);
  await page.goto(new URL('components.html', server.resolvedUrls?.local[0]).href);
  await page.getByRole('heading', { name: 'Components', level: 1 }).waitFor();
  return page;
}

describe('The page of components', () => {
  test('shows something for every state', async () => {
    const page = await open(WIDE);
    const empty = await page
      .locator('[data-state]')
      .evaluateAll((states) =>
        states
          .filter((state) => state.childElementCount < 2 && state.childNodes.length < 2)
          .map((state) => state.getAttribute('data-state')),
      );
    expect(await page.locator('[data-state]').count()).toBeGreaterThan(40);
    expect(empty).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has no accessibility problems in %s colours',
    async (colorScheme) => {
      await expectNoViolations(await open({ ...WIDE, colorScheme }), OF_WHOLE_PAGES);
    },
  );

  test('fits into 320 pixels', async () => {
    const page = await open(PHONE);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
