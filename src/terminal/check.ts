import { parseArgs } from 'node:util'
import { z } from 'zod'
import checkCommand from '../../commands/check.ts'
import { checkTextAndFacts } from '../answers/check/check.ts'
import { checkAllStories } from '../answers/check/all-stories.ts'
import { narrowApp, TERMINAL } from '../command/narrow-app.ts'
import type { FactLabel } from '../answers/check/fact-check.ts'
import type { Story } from '../story/story.ts'
import { toSubcommand } from './from-command.ts'
import { readJsonLines } from './json-lines.ts'
import { corpusOption, openCorpus, requireStory } from './stories.ts'
import type { Subcommand } from './subcommand.ts'

const row = z.object({ story: z.string().nullish(), text: z.string() })

export const check: Subcommand = {
  name: 'check',
  usage: '[--story ID] [--corpus DIR] [--json] ["TEXT"]',
  summary: 'holds pasted words against a story, or all; with --json and no text, {"story", "text"} lines in',
  async run(words, terminal) {
    if (!words.includes('--json')) return toSubcommand(checkCommand).run(words, terminal)
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...corpusOption, story: { type: 'string' }, json: { type: 'boolean' } },
    })
    const { language } = await terminal.settings()
    const loaded = await openCorpus(values.corpus, terminal)
    const { stories, index } = narrowApp({ ...loaded, language, commandOf: () => undefined }, TERMINAL)
    const pasted = positionals.join(' ').trim()
    const rows = pasted === '' ? await readJsonLines(terminal.input, row) : [{ story: undefined, text: pasted }]
    // The only story is meant where none is named, as in an answer in words.
    const [only] = stories.size === 1 ? stories.values() : []
    for (const { story: named, text } of rows) {
      const id = named ?? values.story
      const story = id ? requireStory(id, stories) : only
      terminal.print(JSON.stringify(story ? checkOne(text, story) : checkAll(text, { stories, index })))
    }
    return 0
  },
}

function checkOne(text: string, story: Story): object {
  const { spans, names, dates } = checkTextAndFacts(story, text)
  return { items: spans, names, dates }
}

/** Each piece with the story that it was held against. */
function checkAll(text: string, searchable: Parameters<typeof checkAllStories>[1]): object {
  const { spans, facts } = checkAllStories(text, searchable)
  const named = facts.map(({ story, fact }) => ({ story: story?.id ?? null, ...fact }))
  const isDate = ({ label }: (typeof named)[number]): boolean => DATE_LABELS.includes(label)
  return {
    items: spans.map(({ story, checked }) => ({ story: story.id, ...checked })),
    names: named.filter((one) => !isDate(one)),
    dates: named.filter(isDate),
  }
}

const DATE_LABELS: readonly string[] = ['dated', 'otherwise', 'published', 'undated'] satisfies FactLabel[]
