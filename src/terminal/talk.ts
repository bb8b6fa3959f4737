import { findCommand } from '../../commands/index.ts'
import { parseArgs } from 'node:util'
import { prompt } from './prompt.ts'
import { corpusOption, openCorpus } from './stories.ts'
import type { Subcommand } from './subcommand.ts'

export const talk: Subcommand = {
  name: 'talk',
  usage: '[--corpus DIR]',
  summary: 'a conversation in the terminal, with the same commands as on Discord',
  async run(words, terminal) {
    const { values } = parseArgs({ args: [...words], options: corpusOption })
    const { language } = await terminal.settings()
    const { stories, index } = await openCorpus(values.corpus, terminal)
    await prompt({ stories, index, language, commandOf: findCommand }, terminal)
    return 0
  },
}
