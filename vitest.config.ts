import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['unit', 'store', 'documents'].map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
    })),
    allowOnly: false,
    testTimeout: 20_000,
  },
})
