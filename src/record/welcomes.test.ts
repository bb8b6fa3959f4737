import { describe, expect, test } from 'vitest'
import { testDatabases } from './databases.fixture.ts'
import { SERVER } from './scene.fixture.ts'
import { TestStorage, useStorage } from './test-storage.fixture.ts'

describe.each(testDatabases())('greetings over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage())

  test('a server is greeted once for each time that the bot joins it, however many ask at once', async () => {
    const claim = (at: string) => desk.storage.claimWelcome(SERVER, at)
    const claims = await Promise.all(Array.from({ length: 5 }, () => claim('2026-11-01T10:00:00.000Z')))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await claim('2026-10-01T10:00:00.000Z')).toBe(false)
    expect(await claim('2026-11-02T10:00:00.000Z')).toBe(true)
    expect(await desk.storage.claimWelcome('another', '2026-10-01T10:00:00.000Z')).toBe(true)
  })
})
