import { z } from 'zod'
import { quotedSpeakers } from '../src/answers/match-speakers.ts'
import { answerWhoSaid } from '../src/answers/who-said.ts'
import { suggestNames } from '../src/search/name-similarity.ts'
import { defineCommand, requireStory } from '../src/command/command.ts'

export default defineCommand({
  name: 'who-said',
  description: 'What people and institutions are reported to have said, and who passed it on · من قال ماذا ومن نقله',
  input: z.object({
    speaker: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .describe('Only this speaker, in any script · هذا المتحدث فقط'),
  }),
  complete: {
    speaker: (typed, { story }) => {
      const names = story ? quotedSpeakers(story) : []
      return (typed.trim() === '' ? names : suggestNames(typed, names)).map((name) => ({ name, value: name }))
    },
  },
  run: ({ speaker }, context) => answerWhoSaid(requireStory(context), { speaker, reader: context.reader.code }),
})
