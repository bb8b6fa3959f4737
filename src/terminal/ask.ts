import { parseArgs } from 'node:util'
import { z } from 'zod'
import askCommand from '../../commands/ask.ts'
import { find } from '../answers/ask.ts'
import type { Story } from '../story/story.ts'
import { verbOf } from './command-verb.ts'
import { readLines } from './input.ts'
import { corpusOption, openCorpus, storyOf } from './stories.ts'
import { Misuse, type Verb } from './verb.ts'

const row = z.object({ story: z.string().nullish(), question: z.string().min(1) })

export const ask: Verb = {
  name: 'ask',
  usage: '[--corpus DIR] [--story ID] [--top N] [--json] ["QUESTION"]',
  summary: 'the sentences that answer a question; with --json and no question, {"story", "question"} lines in',
  async run(words, terminal) {
    if (!words.includes('--json')) return verbOf(askCommand).run(words, terminal)
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...corpusOption,
        story: { type: 'string' },
        top: { type: 'string', default: '3' },
        json: { type: 'boolean' },
      },
    })
    const top = Number(values.top)
    if (!(Number.isInteger(top) && top >= 1)) throw new Misuse(`--top must be a whole number from 1, not ${values.top}`)
    const { stories, index } = await openCorpus(values.corpus, terminal, terminal.settings().dictionaries)
    const question = positionals.join(' ').trim()
    const rows = question === '' ? await readLines(terminal.input, row) : [{ story: values.story, question }]
    for (const { story: id, question } of rows) {
      const story = id ? storyOf(id, stories) : undefined
      terminal.print(JSON.stringify(record(question, story, find(question, index, { story, top }))))
    }
    return 0
  },
}

/** An answer in the shape that other programs read. */
function record(question: string, story: Story | undefined, { status, reason, hits }: ReturnType<typeof find>): object {
  return {
    story: story?.id ?? null,
    question,
    status: status === 'declined' ? status : 'answered',
    reason,
    passages: hits.map(({ story, sentence, score }) => ({
      story: story.id,
      sentence: sentence.n,
      start: sentence.excerpt.start,
      end: sentence.excerpt.end,
      text: sentence.excerpt.text,
      score,
    })),
  }
}
