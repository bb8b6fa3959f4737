import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { type IntakeFile, requireSmall } from '../intake/read-kind.ts'
import { UsageError } from './subcommand.ts'

/** Reads a file, or standard input for `-`, as far as stories are read. Throws UserError for more, UsageError where there is none. */
export async function readFileOrInput(path: string, input: Readable): Promise<IntakeFile> {
  if (path === '-') return { name: '', bytes: await readInput(input) }
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UsageError(`add: there is no file ${path}`)
  if (!found.isFile()) throw new UsageError(`add: ${path} is not a plain file`)
  requireSmall(found.size)
  await using file = await open(path)
  return { name: basename(path), bytes: await file.readFile() }
}

async function readInput(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    requireSmall(size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
