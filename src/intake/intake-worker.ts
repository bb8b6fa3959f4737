import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { UserError } from '../command/user-error.ts'
import { reasonOf } from '../story/reason.ts'
import { readKind } from './read-kind.ts'
import type { ReadFile } from './field-values.ts'

/** A file as read; or why it is refused, as its sender is told; or what failed. */
export type IntakeReply =
  | { readonly read: ReadFile }
  | { readonly refusal: Pick<UserError, 'key' | 'fillings'> }
  | { readonly refusal: null; readonly error: string }

const file = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })

async function answer(): Promise<IntakeReply> {
  try {
    return { read: await readKind(file.parse(workerData)) }
  } catch (error) {
    if (error instanceof UserError) return { refusal: { key: error.key, fillings: error.fillings } }
    return { refusal: null, error: reasonOf(error) }
  }
}

parentPort?.postMessage(await answer())
