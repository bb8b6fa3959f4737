import { afterEach, beforeEach } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { TestDatabases } from './databases.fixture.ts'
import { openForTest, setUp, type TestClock, testClock } from './scene.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'

export const FERRY = 'The ferry left at noon. About 27 people were hurt. Divers searched the hull.'
/** The first version of the story "ferry". */
export const ferry = sampleEdition(FERRY)

/** A storage with the story "ferry" in it, and its clock. */
export class TestStorage {
  location!: StorageLocation
  clock!: TestClock
  storage!: Storage

  async open(location: StorageLocation): Promise<void> {
    this.location = location
    this.clock = testClock()
    this.storage = await openForTest(location, this.clock)
    await this.storage.saveVersion('ferry', ferry)
  }
}

/** Gives each test of the calling block a storage in a new database; with a channel set up, if a mode is given. */
export function useStorage<T extends TestStorage>(create: TestDatabases['create'], desk: T, mode?: string): T {
  beforeEach(async () => {
    await desk.open(await create())
    if (mode) await setUp(desk.storage, mode)
  })
  afterEach(() => desk.storage.close())
  return desk
}
