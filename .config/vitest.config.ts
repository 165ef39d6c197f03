import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.e2e.test.ts', '**/*.slow.test.ts'],
        },
      },
      {
        test: {
          // Real processes, servers, browsers and clones, one file after the other on a small machine.
          name: 'e2e',
          root,
          include: ['packages/*/src/**/*.e2e.test.ts', 'scripts/**/*.e2e.test.ts'],
          globalSetup: ['.config/e2e-setup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'slow',
          root,
          include: ['packages/*/src/**/*.slow.test.ts', 'scripts/**/*.slow.test.ts'],
          globalSetup: ['.config/e2e-setup.ts'],
          fileParallelism: false,
          testTimeout: 1_800_000,
        },
      },
    ],
  },
});
