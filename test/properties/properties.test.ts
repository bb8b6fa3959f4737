import fc from 'fast-check'
import { describe, test } from 'vitest'
import { testDatabases } from '../../src/record/databases.fixture.ts'
import { claims } from './claims.ts'
import { intake } from './intake.ts'
import { messages } from './messages.ts'
import { folding, reading } from './reading.ts'
import { openForProperty, storage } from './storage.ts'

/** Runs of each property here; `npm exec -c "node bench/fuzz.ts"` makes a hundred thousand. */
const RUNS = { numRuns: 200 }

test('a file is a story whose sentences are its body, or is refused', () => fc.assert(reading, RUNS))

test('a file that is sent is read as text, or refused with a reason', () => fc.assert(intake, RUNS))

test('every place of a folded text leads back to its letters', () => fc.assert(folding, RUNS))

test('each excerpt of a claim is a slice of the text, and claims stand in order', () => fc.assert(claims, RUNS))

test('each page of an answer is a message that Discord takes', () => fc.assert(messages, RUNS))

/** Runs of the property on PostgreSQL, whose every statement is a message to a server. */
const POSTGRES_RUNS = 60

describe.each(testDatabases())('over $kind', ({ kind, create }) => {
  test('what is put on record comes out as it was', async () => {
    const open = await openForProperty(await create())
    await fc.assert(storage(open), kind === 'sqlite' ? RUNS : { numRuns: POSTGRES_RUNS })
    await open.close()
  })
})
