import { defineConfig } from 'vitest/config'

/** Tests that replace modules, or that look at what is prepared when: each has the program to itself. */
const ALONE = [
  'src/claims/prepare.test.ts',
  'src/discord/{answering,back-off}.test.ts',
  'src/loopback/client/interaction-result.test.ts',
  'src/record/sync-stories.test.ts',
  'src/stories/rereading.test.ts',
  'test/third-language/*.test.ts',
]
const ALL = ['src/**/*.test.ts', 'commands/**/*.test.ts', 'bench/**/*.test.ts', 'test/**/*.test.ts']

const limits = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // The tables of words, which every test file would otherwise fill anew after a change of the source.
    globalSetup: ['src/build.ts'],
    projects: [
      // Loading the program takes longer than most files of tests: they share it.
      { test: { ...limits, name: 'shared', include: ALL, exclude: ALONE, isolate: false } },
      { test: { ...limits, name: 'alone', include: ALONE } },
    ],
  },
})
