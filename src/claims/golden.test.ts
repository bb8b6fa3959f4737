import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Excerpt } from '../story/excerpt.ts'
import { readStoryFile } from '../story/file.ts'
import type { Edition } from '../story/story.ts'
import { explain } from './explain.ts'
import { claimsOf } from './read.ts'

const own = join(import.meta.dirname, 'golden')
const corpus = join(import.meta.dirname, '../../corpus')

function open(folder: string, name: string): Edition {
  const read = readStoryFile(name, readFileSync(join(folder, name)))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value.edition
}
const stories = [own, corpus]
  .flatMap((folder) => readdirSync(folder).map((name) => [name, folder] as const))
  .filter(([name]) => /\.[a-z]{2}\.md$/.test(name))

// After a change of rules: `npm test -- -u`, then read the diff of golden/*.txt as you would read the change itself.
test.each(stories)('%s is read as reviewed', async (name, folder) => {
  await expect(`${explain(open(folder, name)).join('\n')}\n`).toMatchFileSnapshot(join(own, name.replace(/md$/, 'txt')))
})

/** Every excerpt in a value, however deep. */
function* excerpts(value: unknown): Generator<Excerpt> {
  if (value instanceof Excerpt) yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* excerpts(inner)
}

test.each(stories)('every excerpt of %s is a slice of it', (name, folder) => {
  const edition = open(folder, name)
  const found = [...excerpts(claimsOf(edition))]
  for (const excerpt of found) expect(excerpt.isSliceOf(edition.body)).toBe(true)
  expect(edition.sentences.map(({ start, end }) => edition.body.slice(start, end)).join('')).toBe(edition.body)
})
