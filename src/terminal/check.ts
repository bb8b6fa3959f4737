import { parseArgs } from 'node:util'
import { z } from 'zod'
import checkCommand from '../../commands/check.ts'
import { checkText as hold } from '../answers/check/check.ts'
import { checkAllStories } from '../answers/check/all-stories.ts'
import { toSubcommand } from './from-command.ts'
import { readJsonLines } from './json-lines.ts'
import { corpusOption, openCorpus, requireStory } from './stories.ts'
import type { LoadedStories } from '../stories/store.ts'
import type { Subcommand } from './subcommand.ts'

const row = z.object({ story: z.string().optional(), text: z.string() })

export const check: Subcommand = {
  name: 'check',
  usage: '[--story ID] [--corpus DIR] [--json] ["TEXT"]',
  summary: 'holds pasted words against a story, or all; with --json, {"story", "text"} lines in, {"items"} lines out',
  async run(words, terminal) {
    if (!words.includes('--json')) return toSubcommand(checkCommand).run(words, terminal)
    const { values } = parseArgs({ args: [...words], options: { ...corpusOption, json: { type: 'boolean' } } })
    const loaded = await openCorpus(values.corpus, terminal)
    for (const { story, text } of await readJsonLines(terminal.input, row))
      terminal.print(
        JSON.stringify({
          items: story === undefined ? allStoryChecks(text, loaded) : hold(requireStory(story, loaded.stories), text),
        }),
      )
    return 0
  },
}

/** Each piece with the story that it was held against. */
const allStoryChecks = (text: string, loaded: LoadedStories): object[] =>
  checkAllStories(text, loaded).map(({ story, checked }) => ({ story: story.id, ...checked }))
