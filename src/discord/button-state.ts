import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** Text without a NUL, which PostgreSQL does not take. */
const text = z.string().refine((one) => !one.includes('\0'))
const KEY = /^#[\w-]+$/

/** What a button does: turn the page it stands under or open another; the command, its input and the page. */
const state = z.tuple([
  z.enum(['turn', 'open']),
  z.string(),
  z.record(text, z.union([text, z.number(), z.boolean()])),
  z.int().min(1),
  /** The first characters of the story's hash: a button of another version shows no other text, and says so. */
  z.string(),
])
export type ButtonState = z.infer<typeof state>
export type CommandInput = ButtonState[2]

/** Stores button states that do not fit into a custom id. It must outlive a restart as the buttons do. */
export interface StateStore {
  save(key: string, value: string): Promise<void>
  load(key: string): Promise<string | undefined>
}

/** A store in memory, which ends with the process. */
export function createMemoryStore(): StateStore {
  const kept = new Map<string, string>()
  return {
    save: async (key, value) => void kept.set(key, value),
    load: async (key) => kept.get(key),
  }
}

/** Encodes a state as a custom id: as JSON where it fits, else as the key that it is stored under. */
export async function encodeState(value: ButtonState, stateStore: StateStore): Promise<string> {
  const written = JSON.stringify(value)
  if (written.length <= LIMITS.customId) return written
  const key = `#${createHash('sha256').update(written).digest('base64url').slice(0, 22)}`
  await stateStore.save(key, written)
  return key
}

/** Whether a custom id is a key under which a state was stored. */
export const isStored = (customId: string): boolean => KEY.test(customId)

/** Decodes a custom id; undefined if it holds no state or is no longer stored. */
export async function decodeState(customId: string, stateStore: StateStore): Promise<ButtonState | undefined> {
  const found = isStored(customId) ? await stateStore.load(customId) : customId
  if (!found?.startsWith('[')) return undefined
  try {
    return state.safeParse(JSON.parse(found)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
