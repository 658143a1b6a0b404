import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['unit', 'store', 'documents'].map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
    })),
    // One for each core: most of the time goes into the long random sequences, which are in files of their own.
    maxWorkers: '100%',
    allowOnly: false,
    testTimeout: 20_000,
  },
})
