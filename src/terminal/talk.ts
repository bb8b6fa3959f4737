import { parseArgs } from 'node:util'
import { en } from '../languages/en/index.ts'
import { indexOf } from '../search/search.ts'
import { prompt } from './prompt.ts'
import { corpusOption, openCorpus } from './stories.ts'
import type { Verb } from './verb.ts'

export const talk: Verb = {
  name: 'talk',
  usage: '[--corpus DIR]',
  summary: 'a conversation in the terminal, with the same commands as on Discord',
  async run(words, terminal) {
    const { values } = parseArgs({ args: [...words], options: corpusOption })
    const stories = await openCorpus(values.corpus, terminal)
    const { dictionaries } = terminal.settings()
    await prompt({ stories, index: indexOf(stories.values(), { dictionaries }), language: en }, terminal)
    return 0
  },
}
