import { writeFile } from 'node:fs/promises'
import type { Answer } from '../answers/answer.ts'
import type { Language } from '../languages/language.ts'
import { createPicture } from '../pictures/picture.ts'
import { renderPng } from '../pictures/png.ts'
import { UsageError, type Terminal } from './subcommand.ts'

/** Writes an answer's picture to a file. Throws Misuse where there is nothing to draw, or no such place. */
export async function writePicture(file: string, answer: Answer, reader: Language, terminal: Terminal): Promise<void> {
  const picture = createPicture(answer, reader)
  if (!picture) throw new UsageError(`nothing to draw: ${file} was not written`)
  const drawn = await renderPng(picture.svg)
  await writeFile(file, drawn).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw new UsageError(`${file} cannot be written: ${error.code}`)
    throw error
  })
  terminal.printError(`${file}: ${picture.alt.split('\n')[0] ?? ''}`)
}
