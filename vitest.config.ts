import { availableParallelism } from 'node:os'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

// Machines are noisy: a test that hangs is told from one that waits its turn.
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000, setupFiles: ['test/setup.ts'] }

export default defineConfig({
  test: {
    // The runner itself mostly waits: no core is kept free for it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'node',
          // Of pure functions one file leaves nothing behind but tables read and answers remembered, as one page does to
          // the next in a browser: a world of its own for each file cost as much as a third of all tests.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**', 'test/extension/**', 'test/e2e/**'],
        },
      },
      {
        plugins: [
          cloudflareTest({
            main: './worker/index.ts',
            wrangler: { configPath: './wrangler.toml' },
          }),
        ],
        test: { ...PATIENCE, name: 'workerd', include: ['test/worker/**/*.test.ts'] },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...PATIENCE,
          name: 'extension',
          // A document for each file takes four times as long as all the tests in it: one file may leave to the next what one
          // popup leaves to another, and no work that never ends.
          isolate: false,
          include: ['test/extension/**/*.test.ts'],
          environment: 'jsdom',
        },
      },
    ],
  },
})
