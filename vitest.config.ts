import { defineConfig } from 'vitest/config';
import { catalogues } from './web/catalogues.ts';

// A machine on which everything runs at once may do nothing for some seconds.
const ASKING = { timeout: 30_000, interval: 20 };

/** Each project proves one thing; `docs/architecture.md` has the table. */
const project = (name: string, options: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], expect: { poll: ASKING }, ...options },
});

// Pure functions take milliseconds; a machine on which everything runs at once may take a thousand times that.
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };

// Files of one project run in one process, which loads the program once: what a test changes, it puts back. A test that
// needs a module of its own (`vi.mock`) belongs to a project that does not have this.
const TOGETHER = { isolate: false };

export default defineConfig({
  test: {
    projects: [
      project('unit', { ...PATIENT, ...TOGETHER }),
      project('docs', { ...PATIENT, ...TOGETHER }),
      project('http', { ...PATIENT, ...TOGETHER }),
      {
        ...project('web', {
          ...PATIENT,
          ...TOGETHER,
          environment: 'happy-dom',
          setupFiles: ['tests/web/setup.ts'],
        }),
        plugins: [catalogues()],
      },
      { ...project('kinds', PATIENT), plugins: [catalogues()] },
      project('engine', {
        globalSetup: ['tests/engine/start-engine.ts'],
        ...PATIENT,
        ...TOGETHER,
      }),
      project('faults', {
        globalSetup: ['tests/build-program.ts'],
        testTimeout: 240_000,
        hookTimeout: 120_000,
      }),
      project('browser', {
        globalSetup: ['tests/browser/start-site.ts'],
        ...TOGETHER,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // Half of the time a test waits for the page: two files at once use the other half.
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
