import { parseArgs } from 'node:util'
import { isPartOf } from '../claims/casualties/parts.ts'
import { claimsOf } from '../claims/read.ts'
import type { Story } from '../story/story.ts'
import { corpusOption, openCorpus, requireStory } from './stories.ts'
import type { Subcommand } from './subcommand.ts'

export const extract: Subcommand = {
  name: 'extract',
  usage: '[--corpus DIR] [--story ID] --json',
  summary: 'all that is read in a story: a JSON line each',
  async run(words, terminal) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...corpusOption, story: { type: 'string' }, json: { type: 'boolean' } },
    })
    const { stories } = await openCorpus(values.corpus, terminal)
    const chosen = values.story === undefined ? [...stories.values()] : [requireStory(values.story, stories)]
    for (const story of chosen) terminal.print(JSON.stringify(toClaimsJson(story)))
    return 0
  },
}

/** A story's claims in the shape that other programs read. */
function toClaimsJson(story: Story): object {
  const { quotes, casualties, timeline } = claimsOf(story)
  return {
    story: story.id,
    language: story.language.code,
    sentences: story.sentences.map(({ n, start, end }) => ({ n, start, end })),
    quotes: quotes.map(({ speaker, relays, ...quote }) => ({
      ...quote,
      speaker: { name: speaker.name.text, mention: speaker.mention },
      relays: relays.map(({ name }) => ({ name: name.text })),
    })),
    casualties: casualties.map(({ claimant, ...claim }) => ({
      ...claim,
      partOf: claim.partOf && casualties.findIndex((whole) => isPartOf(claim, whole)),
      claimant: claimant && { name: claimant.name.text },
    })),
    timeline,
  }
}
