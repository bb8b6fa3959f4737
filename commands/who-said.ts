import { z } from 'zod'
import { speakersOf } from '../src/answers/meant.ts'
import { whoSaid } from '../src/answers/who-said.ts'
import { findName } from '../src/search/names.ts'
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
      const names = story ? speakersOf(story) : []
      return (typed.trim() === '' ? names : findName(typed, names)).map((name) => ({ name, value: name }))
    },
  },
  run: ({ speaker }, context) => whoSaid(requireStory(context), { speaker, reader: context.reader.code }),
})
