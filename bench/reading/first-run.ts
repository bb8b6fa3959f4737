// Started by speed.ts: reads the pages of a folder in one language, and prints how long the first took and what stays
// in memory of the rules when all have been read: {"first": milliseconds, "heap": megabytes}.
import { readClaims } from '../../src/claims/read.ts'
import { loadCorpus } from '../../src/story/corpus.ts'
import { cpuMilliseconds } from './clock.ts'

const [folder = '', language = ''] = process.argv.slice(2)
const { stories } = await loadCorpus(folder)
const pages = [...stories.values()].filter((story) => story.language.code === language)
for (const { sentences } of pages) for (const { folded } of sentences) folded.text

/** Heap in use after garbage collection, in megabytes. */
function inUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

const before = inUse()
const start = cpuMilliseconds()
const times = pages.map((page) => {
  readClaims(page)
  return cpuMilliseconds() - start
})
console.log(JSON.stringify({ first: times[0], heap: inUse() - before }))
