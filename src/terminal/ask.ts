import { parseArgs } from 'node:util'
import { z } from 'zod'
import askCommand, { question as questionInput } from '../../commands/ask.ts'
import { type FindResult, findAnswer } from '../answers/find-answer.ts'
import { narrowApp, TERMINAL } from '../command/narrow-app.ts'
import type { DeclineReason } from '../answers/evidence/decline-reason.ts'
import type { Story } from '../story/story.ts'
import { toSubcommand } from './from-command.ts'
import { readJsonLines } from './json-lines.ts'
import { corpusOption, openCorpus, requireStory } from './stories.ts'
import { UsageError, type Subcommand } from './subcommand.ts'

const row = z.object({ story: z.string().nullish(), question: z.string() })

export const ask: Subcommand = {
  name: 'ask',
  usage: '[--corpus DIR] [--story ID] [--top N] [--json] ["QUESTION"]',
  summary: 'the sentences that answer a question; with --json and no question, {"story", "question"} lines in',
  async run(words, terminal) {
    if (!words.includes('--json')) return toSubcommand(askCommand).run(words, terminal)
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
    if (!(Number.isInteger(top) && top >= 1))
      throw new UsageError(`--top must be a whole number from 1, not ${values.top}`)
    const { language } = await terminal.settings()
    const loaded = await openCorpus(values.corpus, terminal)
    const { stories, index } = narrowApp({ ...loaded, language, commandOf: () => undefined }, TERMINAL)
    const question = positionals.join(' ').trim()
    const rows = question === '' ? await readJsonLines(terminal.input, row) : [{ story: values.story, question }]
    // The only story is meant where none is named, as in an answer in words.
    const [only] = stories.size === 1 ? stories.values() : []
    for (const { story: id, question } of rows) {
      const story = id ? requireStory(id, stories) : only
      const { error } = questionInput.safeParse(question)
      if (error) terminal.print(JSON.stringify(toRefusalJson(question, story, error)))
      else terminal.print(JSON.stringify(toAnswerJson(question, story, findAnswer(question, index, { story, top }))))
    }
    return 0
  },
}

/** A question that Discord would not take either. The others are answered. */
const toRefusalJson = (question: string, story: Story | undefined, { issues: [issue] }: z.ZodError): object => ({
  story: story?.id ?? null,
  question,
  status: 'refused',
  reason: issue?.message ?? null,
  passages: [],
})

/** An answer in the shape that other programs read. */
function toAnswerJson(
  question: string,
  story: Story | undefined,
  { status, declineReason, passages }: FindResult,
): object {
  return {
    story: story?.id ?? null,
    question,
    status,
    reason: status === 'declined' && declineReason ? reasonCode(declineReason) : null,
    passages: passages.map(({ story, sentence, score, answer }) => ({
      story: story.id,
      sentence: sentence.n,
      start: sentence.excerpt.start,
      end: sentence.excerpt.end,
      text: sentence.excerpt.text,
      score,
      answer: answer?.excerpt ?? null,
    })),
  }
}

/** A reason in the shape that other programs read: what the story lacks, and of it which. */
const reasonCode = (reason: DeclineReason): string =>
  `no ${reason.missing}: ${'word' in reason ? reason.word : 'outcome' in reason ? reason.outcome : reason.kind}`
