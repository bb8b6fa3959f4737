import { Worker } from 'node:worker_threads'
import { UserError } from '../command/user-error.ts'
import { fileKind } from './file-kind.ts'
import type { IntakeReply } from './intake-worker.ts'
import { readIntakeFile } from './read-file.ts'
import { type IntakeFile, readKind, requireSmall } from './read-kind.ts'
import type { ReadFile } from './field-values.ts'

/** The file that the thread runs. */
const WORKER = new URL('./intake-worker.ts', import.meta.url)
/** Milliseconds that a file may take to be read. */
const TIME_LIMIT = 20_000
/** Megabytes for the objects of the thread: what unpacks to more ends the thread, and nothing else. */
const LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 }

/** Number of files that may wait until the one before them is read: a small file may be made to take 400 MB. */
const MAX_WAITING = 8
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Reads a story from a file that may be hostile, one file at a time. Throws UserError. */
export async function readUntrustedFile(file: IntakeFile): Promise<ReadFile> {
  if (waiting > MAX_WAITING) throw new UserError('busy')
  waiting++
  const reading = last.then(() => readIntakeFile(file, readInThread)).finally(() => waiting--)
  last = reading.catch(() => undefined)
  return reading
}

/**
 * Reads a file by its kind in a thread of its own, which ends with it: one that is made to take long, or much memory, holds
 * up nobody. A plain text needs none.
 */
async function readInThread(file: IntakeFile): Promise<ReadFile> {
  requireSmall(file.bytes.length)
  if (fileKind(file.name, file.bytes) === 'txt') return readKind(file)
  const worker = new Worker(WORKER, { execArgv: [], workerData: file, resourceLimits: LIMITS })
  const { promise, resolve, reject } = Promise.withResolvers<IntakeReply>()
  const timer = setTimeout(() => reject(new UserError('intakeTooComplex')), TIME_LIMIT)
  worker.once('message', resolve)
  worker.once('error', (error) => reject(isOutOfMemory(error) ? new UserError('intakeTooComplex') : error))
  worker.once('exit', () => reject(new UserError('intakeTooComplex')))
  try {
    const reply = await promise
    if ('read' in reply) return reply.read
    throw reply.refusal ? new UserError(reply.refusal.key, reply.refusal.fillings) : new Error(reply.error)
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
