import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { catalogues } from './catalogues.ts';

/** Builds the site into `dist/web`, which the server serves; in development `/api` goes to a running server. */
export default defineConfig(({ mode }) => {
  const { METROTECA_API } = loadEnv(mode, '.', 'METROTECA_');
  return {
    root: import.meta.dirname,
    plugins: [catalogues(), react(), tokensByName()],
    build: {
      outDir: '../dist/web',
      emptyOutDir: true,
      assetsInlineLimit: 0, // the content security policy has no place for data: addresses
      chunkSizeWarningLimit: 1_100, // the live map, which comes when it is opened
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
