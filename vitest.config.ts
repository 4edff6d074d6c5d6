import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

// Machines are noisy: a test that hangs is told from one that waits its turn.
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000, setupFiles: ['test/setup.ts'] }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**', 'test/extension/**', 'test/e2e/**'],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { ...PATIENCE, name: 'workerd', include: ['test/worker/**/*.test.ts'] },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...PATIENCE,
          name: 'extension',
          include: ['test/extension/**/*.test.ts'],
          environment: 'jsdom',
        },
      },
    ],
  },
})
