import { parseArgs } from 'node:util'
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
    const { dictionaries, language } = terminal.settings()
    await prompt({ stories, index: indexOf(stories.values(), { dictionaries }), language }, terminal)
    return 0
  },
}
