import { defineConfig } from '@playwright/test'

const minutes = 60_000

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1, // one real window at a time: they would fight for the focus
  fullyParallel: false,
  forbidOnly: true,
  timeout: 2 * minutes,
  globalTimeout: 45 * minutes,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'e2e', testMatch: '**/*.e2e.ts' },
    { name: 'demo', testMatch: 'demo/**/*.demo.ts' },
  ],
})
