import { parseArgs } from 'node:util'
import { z } from 'zod'
import checkCommand from '../../commands/check.ts'
import { check as hold } from '../answers/check/check.ts'
import { verbOf } from './command-verb.ts'
import { readLines } from './input.ts'
import { corpusOption, openCorpus, storyOf } from './stories.ts'
import type { Verb } from './verb.ts'

const row = z.object({ story: z.string(), text: z.string() })

export const check: Verb = {
  name: 'check',
  usage: '[--story ID] [--corpus DIR] [--json] ["TEXT"]',
  summary: 'holds pasted words against a story; with --json, {"story", "text"} lines in, {"items"} lines out',
  async run(words, terminal) {
    if (!words.includes('--json')) return verbOf(checkCommand).run(words, terminal)
    const { values } = parseArgs({ args: [...words], options: { ...corpusOption, json: { type: 'boolean' } } })
    const { stories } = await openCorpus(values.corpus, terminal)
    for (const { story, text } of await readLines(terminal.input, row))
      terminal.print(JSON.stringify({ items: hold(storyOf(story, stories), text) }))
    return 0
  },
}
