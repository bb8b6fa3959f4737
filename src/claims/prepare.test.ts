import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { createEdition } from '../story/story.ts'
import { ReadingPreparation } from './prepare.ts'

const about = { title: 'A', language: 'en', published: '2024-01-02', sources: [], status: 'usable' as const }
const sample = createEdition('“It sank,” Ana Roca said. Divers searched the hull.', about, en)

test('steps wait as long as somebody waits for an answer, and for nobody once a text is to be read', async () => {
  let turns = 0
  const turn = async (): Promise<void> => {
    turns++
  }
  const nobody = Promise.resolve()
  const somebody = new Promise<void>(() => {})
  const preparation = new ReadingPreparation([en, ar], [sample], { turn, idle: () => (turns < 3 ? nobody : somebody) })
  await new Promise((resolve) => setImmediate(resolve))
  expect(turns).toBe(3)
  await preparation.whenDone()
  expect(turns).toBeGreaterThan(10)
})
