import { parseArgs } from 'node:util'
import { explain as lines } from '../claims/explain.ts'
import { corpusOption, openCorpus, requireStory } from './stories.ts'
import { UsageError, type Subcommand } from './subcommand.ts'

export const explain: Subcommand = {
  name: 'explain',
  usage: '--story ID [--sentence N] [--corpus DIR]',
  summary:
    'what every rule found, what was dropped and why; of one sentence, also which rules were tried and why it ends there',
  async run(words, terminal) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...corpusOption, story: { type: 'string' }, sentence: { type: 'string' } },
    })
    const { stories } = await openCorpus(values.corpus, terminal)
    const [only] = stories.size === 1 ? stories.values() : []
    const story = values.story === undefined ? only : requireStory(values.story, stories)
    if (!story) throw new UsageError('explain: name a story with --story')
    const sentence = values.sentence === undefined ? undefined : Number(values.sentence)
    if (sentence !== undefined && !story.sentences.some(({ n }) => n === sentence))
      throw new UsageError(`${story.id} has the sentences 1 to ${story.sentences.length}, not ${values.sentence}`)
    for (const line of lines(story, sentence)) terminal.print(line)
    return 0
  },
}
