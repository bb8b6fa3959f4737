import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** What a button stands for: whether it turns the page it stands under or opens another, a command, its input, a page. */
const state = z.tuple([
  z.enum(['turn', 'open']),
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  z.int().min(1),
  /** The first characters of the story's hash: a button of another version says so instead of showing another text. */
  z.string(),
])
export type ButtonState = z.infer<typeof state>
export type CommandInput = ButtonState[2]

/** Keeps what does not fit into a button. It must outlive a restart as the buttons do. */
export interface StateStore {
  save(key: string, value: string): Promise<void>
  load(key: string): Promise<string | undefined>
}

/** A memory that ends with the process. */
export function createMemoryStore(): StateStore {
  const kept = new Map<string, string>()
  return {
    save: async (key, value) => void kept.set(key, value),
    load: async (key) => kept.get(key),
  }
}

/** Writes a state as a custom id: itself where it fits, else the key under which the memory keeps it. */
export async function encodeState(value: ButtonState, stateStore: StateStore): Promise<string> {
  const text = JSON.stringify(value)
  if (text.length <= LIMITS.customId) return text
  const key = `#${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
  await stateStore.save(key, text)
  return key
}

/** Reads a custom id back; undefined if it is none of ours or no longer known. */
export async function decodeState(customId: string, stateStore: StateStore): Promise<ButtonState | undefined> {
  const text = customId.startsWith('#') ? await stateStore.load(customId) : customId
  if (!text?.startsWith('[')) return undefined
  try {
    return state.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
