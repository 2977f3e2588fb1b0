import { defineConfig } from 'vitest/config';

/** Each project proves one thing; `docs/architecture.md` has the table. */
const project = (name: string, options: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('docs'),
      project('http'),
      project('web', { environment: 'happy-dom', setupFiles: ['tests/web/setup.ts'] }),
      project('engine', {
        globalSetup: ['tests/engine/start-engine.ts'],
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      project('faults', { testTimeout: 240_000, hookTimeout: 120_000, fileParallelism: false }),
      project('browser', {
        globalSetup: ['tests/browser/start-site.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
});
