import { parseArgs } from 'node:util'
import { type Command, toOptions } from '../command/command.ts'
import { resolveContext, type AppContext, commonOptions } from '../command/context.ts'
import type { Answer, Citation } from '../answers/answer.ts'
import { writePicture } from './picture.ts'
import { corpusOption, openCorpus } from './stories.ts'
import { printAnswer, textOptions, toUsageError } from './print-answer.ts'
import { UsageError, type Subcommand } from './subcommand.ts'

const sharedOptions = toOptions(commonOptions, []).filter(({ name }) => name !== 'private')

/** A verb that answers as the Discord command of the same name does: `isnad who-said --speaker بلينكن`. */
export function toSubcommand(command: Command, { drawn = false }: { drawn?: boolean } = {}): Subcommand {
  const { name } = command
  const options = [...command.options, ...sharedOptions]
  const [first] = command.options
  return {
    name,
    usage: [
      ...options.map((one) => `[--${one.name} ${one.choices.map(({ value }) => value).join('|') || '…'}]`),
      ...(drawn ? ['[--png FILE]'] : []),
      '[--corpus DIR] [--top N] [--json]',
    ].join(' '),
    summary: command.description.split(' · ')[0] ?? '',
    async run(words, terminal) {
      const { values, positionals } = parseArgs({
        args: [...words],
        allowPositionals: true,
        options: {
          ...corpusOption,
          json: { type: 'boolean' },
          top: { type: 'string' },
          ...(drawn && { png: { type: 'string' } as const }),
          ...textOptions(options.map((option) => option.name)),
        },
      })
      const { corpus, json, top, png, ...given } = values
      if (positionals.length > 0 && !first) throw new UsageError(`"${name}" takes no words: ${positionals.join(' ')}`)
      const input = { ...(first && positionals.length > 0 && { [first.name]: positionals.join(' ') }), ...given }
      const { language } = await terminal.settings()
      const { stories, index } = await openCorpus(corpus, terminal)
      const app: AppContext = { stories, index, language, commandOf: (of) => (of === name ? command : undefined) }
      const { answer, reader } = await runCommand(command, input, app)
      if (json === true) terminal.print(JSON.stringify(toAnswerJson(answer)))
      else printAnswer(answer, reader, terminal, parseTop(top))
      if (typeof png === 'string') await writePicture(png, answer, reader, terminal)
      return 0
    },
  }
}

function parseTop(top: string | undefined): number | undefined {
  if (top === undefined) return undefined
  if (!/^[1-9]\d{0,3}$/.test(top)) throw new UsageError(`--top must be a whole number from 1, not ${top}`)
  return Number(top)
}

/** Runs a command. A refused input becomes Misuse, in the reader's language. */
export async function runCommand(command: Command, input: Readonly<Record<string, unknown>>, app: AppContext) {
  let reader = app.language
  try {
    const context = resolveContext(input, app)
    reader = context.reader
    return { answer: await command.prepare(input, context)(), reader }
  } catch (error) {
    throw toUsageError(error, reader)
  }
}

const toCitationJson = ({ sentence }: Citation): object => ({ sentence: sentence.n, excerpt: sentence.excerpt })

/** An answer in the shape that other programs read: excerpts with their offsets, never laid out. */
function toAnswerJson({ status, reason, story, items }: Answer): object {
  return {
    story: story?.id ?? null,
    status,
    reason: reason?.key ?? null,
    items: items.map((item) => {
      if (item.kind === 'story')
        return { kind: item.kind, story: item.story.id, about: item.story.about, hash: item.story.hash }
      const { kind, cite, ...rest } = item
      const cited = cite && { story: cite.story.id, ...toCitationJson(cite) }
      return {
        kind,
        ...cited,
        ...rest,
        ...(item.kind === 'quote' && { continuation: item.continuation.map(toCitationJson) }),
      }
    }),
  }
}
