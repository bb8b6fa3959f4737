import { z } from 'zod'
import { answerAbout } from '../src/answers/about.ts'
import { defineCommand, requireStory } from '../src/command/command.ts'

export default defineCommand({
  name: 'mentions',
  description: 'The sentences in which others speak about somebody · ما قيل عنه',
  input: z.object({ name: z.string().min(1).max(200).describe('Whom they speak about · عمن') }),
  run: ({ name }, context) => answerAbout(requireStory(context), name, context.reader.code),
})
