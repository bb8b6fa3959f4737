import { defineConfig } from 'vitest/config'

/** Tests that change what other modules are, or what a process is. */
const APART = [
  'src/claims/prepare.test.ts',
  'src/{actions,build,database,discord,loopback,monitoring,playground,record,stories,terminal}/**/*.test.ts',
]
const PURE = ['src/**/*.test.ts', 'commands/**/*.test.ts', 'bench/**/*.test.ts']

const common = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // The tables of words, which every test file would otherwise fill anew after a change of the source.
    globalSetup: ['src/build.ts'],
    projects: [
      // Loading the program takes longer than most of these tests: files share it.
      { test: { ...common, name: 'pure', include: PURE, exclude: APART, isolate: false } },
      { test: { ...common, name: 'apart', include: [...APART, 'test/**/*.test.ts'], isolate: false } },
    ],
  },
})
