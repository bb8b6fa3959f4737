import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeskDay } from './desk-day.fixture.ts'
import { ReadersDay } from './readers-day.fixture.ts'

/** The scripted days, by name. */
export const DAYS = { desk: DeskDay, readers: ReadersDay } as const
export type DayName = keyof typeof DAYS
export const DAY_NAMES: readonly DayName[] = ['desk', 'readers']

/** Runs with an empty folder for stories that are added. */
export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
