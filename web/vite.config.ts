import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { withoutSpellings } from './without-spellings.ts';

/** Builds the site into `dist/web`, which the server serves; in development `/api` goes to a running server. */
export default defineConfig(({ mode }) => {
  const { METROTECA_API } = loadEnv(mode, '.', 'METROTECA_');
  return {
    root: import.meta.dirname,
    plugins: [withoutSpellings(), react()],
    build: {
      outDir: '../dist/web',
      emptyOutDir: true,
      assetsInlineLimit: 0, // the content security policy has no place for data: addresses
      chunkSizeWarningLimit: 500,
    },
    server: {
      host: '127.0.0.1',
      // Our own folder `api/` is served from here too.
      proxy: { '^/api/(?!.*\\.tsx?(?:\\?|$))': METROTECA_API ?? 'http://127.0.0.1:3000' },
    },
  };
});
