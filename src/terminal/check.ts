import { parseArgs } from 'node:util'
import { z } from 'zod'
import checkCommand from '../../commands/check.ts'
import { check as hold } from '../answers/check/check.ts'
import { checkEverywhere } from '../answers/check/everywhere.ts'
import { verbOf } from './command-verb.ts'
import { readLines } from './input.ts'
import { corpusOption, openCorpus, storyOf } from './stories.ts'
import type { Shelf } from '../stories/store.ts'
import type { Verb } from './verb.ts'

const row = z.object({ story: z.string().optional(), text: z.string() })

export const check: Verb = {
  name: 'check',
  usage: '[--story ID] [--corpus DIR] [--json] ["TEXT"]',
  summary: 'holds pasted words against a story, or all; with --json, {"story", "text"} lines in, {"items"} lines out',
  async run(words, terminal) {
    if (!words.includes('--json')) return verbOf(checkCommand).run(words, terminal)
    const { values } = parseArgs({ args: [...words], options: { ...corpusOption, json: { type: 'boolean' } } })
    const library = await openCorpus(values.corpus, terminal, terminal.settings().dictionaries)
    for (const { story, text } of await readLines(terminal.input, row))
      terminal.print(
        JSON.stringify({
          items: story === undefined ? anywhere(text, library) : hold(storyOf(story, library.stories), text),
        }),
      )
    return 0
  },
}

/** Each piece with the story that it was held against. */
const anywhere = (text: string, library: Shelf): object[] =>
  checkEverywhere(text, library).map(({ story, checked }) => ({ story: story.id, ...checked }))
