import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { catalogues } from './catalogues.ts';

/** Builds the site into `dist/web`, which the server serves; in development `/api` goes to a running server. */
export default defineConfig(({ mode }) => {
  const { METROTECA_API } = loadEnv(mode, '.', 'METROTECA_');
  return {
    root: import.meta.dirname,
    plugins: [catalogues(), react(), tokensByName(), packed()],
    build: {
      outDir: '../dist/web',
      emptyOutDir: true,
      assetsInlineLimit: 0, // the content security policy has no place for data: addresses
      modulePreload: { polyfill: false }, // every browser that runs the rest has it
      chunkSizeWarningLimit: 1_100, // the live map, which comes when it is opened
      // What every page needs is one file, not one for each set of pages that shares a part of it.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'main', tags: ['$initial'] }] } } },
    },
    server: {
      host: '127.0.0.1',
      // Our own folder `api/` is served from here too.
      proxy: { '^/api/(?!.*\\.tsx?(?:\\?|$))': METROTECA_API ?? 'http://127.0.0.1:3000' },
    },
  };
});

/** The design tokens under a name without a hash too, for the page of the API, which the server writes. */
function tokensByName(): Plugin {
  const read = () => readFileSync(join(import.meta.dirname, 'styles', 'tokens.css'), 'utf8');
  return {
    name: 'tokens-by-name',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'tokens.css', source: read() });
    },
  };
}

const QUICK_ABOVE = 500_000; // bytes; the highest quality would take seconds for the map and its countries

/** Beside every script and style sheet, the same packed as small as Brotli can: the server sends that. */
function packed(): Plugin {
  const pack = promisify(brotliCompress);
  return {
    name: 'packed',
    apply: 'build',
    // From the written files: Vite still changes the code after the bundle is made.
    async writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(?:js|css|json)$/.test(name));
      await Promise.all(
        names.map(async (name) => {
          const source = await readFile(join(dir, name));
          const quality = source.length > QUICK_ABOVE ? 9 : constants.BROTLI_MAX_QUALITY;
          const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
          await writeFile(join(dir, `${name}.br`), await pack(source, { params }));
        }),
      );
    },
  };
}
