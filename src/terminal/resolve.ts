import { parseArgs } from 'node:util'
import { z } from 'zod'
import { resolve as read } from '../claims/resolve.ts'
import { languages } from '../languages/index.ts'
import { readJsonLines } from './json-lines.ts'
import type { Subcommand } from './subcommand.ts'

const row = z
  .object({
    text: z.string(),
    reference: z.string().regex(/^\d{4}-\d\d-\d\d(T.*)?$/, 'must be a date or a date and time'),
    language: z.enum(languages.map(({ code }) => code)),
  })
  .transform(({ text, reference, language }) => ({
    text,
    reference,
    language: languages.find(({ code }) => code === language),
  }))

export const resolve: Subcommand = {
  name: 'resolve',
  usage: '--json < LINES',
  summary: 'dates and numbers of a text: {"text", "reference", "language"} lines in, {"values", "numbers"} lines out',
  async run(words, terminal) {
    parseArgs({ args: [...words], options: { json: { type: 'boolean' } } })
    for (const { text, reference, language } of await readJsonLines(terminal.input, row))
      if (language) terminal.print(JSON.stringify(read(text, reference, language)))
    return 0
  },
}
