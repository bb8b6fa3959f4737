import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { test } from 'vitest'
import { claims } from './claims.ts'
import { messages } from './messages.ts'
import { folding, reading } from './reading.ts'
import { openForProperty, storage } from './storage.ts'

/** Runs of each property here; `npm exec -c "node bench/fuzz.ts"` makes a hundred thousand. */
const RUNS = { numRuns: 200 }

test('a file is a story whose sentences are its body, or is refused', () => fc.assert(reading, RUNS))

test('every place of a folded text leads back to its letters', () => fc.assert(folding, RUNS))

test('each excerpt of a claim is a slice of the text, and claims stand in order', () => fc.assert(claims, RUNS))

test('each page of an answer is a message that Discord takes', () => fc.assert(messages, RUNS))

test('what is put on record comes out as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'))
  const open = await openForProperty(folder)
  await fc.assert(storage(open), RUNS)
  await open.close()
  rmSync(folder, { recursive: true })
})
