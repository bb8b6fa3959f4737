import { z } from 'zod'
import { showContext } from '../src/answers/answer-question.ts'
import { defineCommand, requireStory } from '../src/command/command.ts'

export default defineCommand({
  name: 'around',
  description: 'A sentence with those before and after it · الجملة وما حولها',
  input: z.object({ sentence: z.int().min(1).max(100_000).describe('The number of the sentence · رقم الجملة') }),
  run: ({ sentence }, context) => showContext(requireStory(context), sentence, context.reader.code),
})
