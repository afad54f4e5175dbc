import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{shared,db,electron,renderer,build,test}/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'dist/**', 'test/e2e/**', 'test/package/**'],
          // Forks, not threads: a native SQLite handle or a crash test must never take the other test files down with it.
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      // Packs what `npm run build` has built: `npm run test:package`.
      { test: { name: 'package', environment: 'node', include: ['test/package/**/*.test.ts'], pool: 'forks', testTimeout: 60_000 } },
    ],
  },
});
