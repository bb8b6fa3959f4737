import { z } from 'zod'
import { defineCommand } from '../src/command/command.ts'
import { UserError } from '../src/command/user-error.ts'
import { aboutAnswer } from '../src/delivery/about.ts'

export default defineCommand({
  name: 'about',
  description: 'The bot itself: version, stories and how fresh they are, what it answered · عن البوت نفسه',
  audience: 'asker',
  input: z.object({}),
  async run(_, { newsroom, stories, program, signer, reader }) {
    if (!program) throw new UserError('onlyOnDiscord')
    const seen = (await newsroom?.storage.listSeenStories()) ?? []
    return aboutAnswer({
      program: program(),
      stories: stories.values(),
      seenAt: new Map(seen.map(({ story, seen_at }) => [story, seen_at])),
      month: (await newsroom?.storage.readMonthlyAnswers(newsroom.server)) ?? null,
      publicKey: signer?.publicKey ?? null,
      locale: reader.locale,
    })
  },
})
