import { describe, expect, test, vi } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { CorrectionFlow } from './corrections.fixture.ts'
import { testDatabases } from './databases.fixture.ts'
import { syncStories } from './sync-stories.ts'
import { FERRY, useStorage } from './test-storage.fixture.ts'

const corrected = { ...sampleEdition(FERRY.replace('27', '29')), id: 'ferry', translations: [] }

describe.each(testDatabases())('stories put on record over $kind', ({ create }) => {
  const desk = useStorage(create, new CorrectionFlow(), 'private')

  test.each(['saveVersion', 'reviewStory'] as const)(
    'where %s fails, the next time ends as it should: the correction is proposed, once',
    async (call) => {
      await desk.publish('a1', [2])
      const failing = vi.spyOn(desk.storage, call).mockRejectedValueOnce(new Error('the database is gone'))
      await expect(syncStories(desk.storage, [corrected])).rejects.toThrow('the database is gone')
      expect(await desk.listOpen()).toEqual([])
      failing.mockRestore()
      await syncStories(desk.storage, [corrected])
      await syncStories(desk.storage, [corrected])
      expect(await desk.listOpen()).toMatchObject([{ notice: 'CORRECTED', from_sentence: 2, to_version: 2 }])
      expect(await desk.storage.listLatestVersions('ferry', 'en', 9)).toHaveLength(2)
    },
  )
})
