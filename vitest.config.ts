import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'commands/**/*.test.ts', 'bench/**/*.test.ts', 'test/**/*.test.ts'],
    // The tables of words, which every test file would otherwise fill anew after a change of the source.
    globalSetup: ['src/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
