import type { Readable } from 'node:stream'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { UsageError } from './subcommand.ts'

/** Reads JSON lines, each checked; an empty line is passed over. Throws Misuse that names the line. */
export async function readJsonLines<T>(input: Readable, schema: z.ZodType<T>): Promise<T[]> {
  const rows: T[] = []
  let n = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    n++
    if (line.trim() === '') continue
    const checked = schema.safeParse(parse(line, n))
    if (!checked.success) {
      const [issue] = checked.error.issues
      throw new UsageError(`line ${n}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`)
    }
    rows.push(checked.data)
  }
  return rows
}

function parse(line: string, n: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new UsageError(`line ${n} is not JSON: ${line.slice(0, 80)}`)
  }
}
