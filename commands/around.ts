import { z } from 'zod'
import { around } from '../src/answers/passages.ts'
import { defineCommand, requireStory } from '../src/command/command.ts'

export default defineCommand({
  name: 'around',
  description: 'A sentence with those before and after it · الجملة وما حولها',
  input: z.object({ sentence: z.int().min(1).max(100_000).describe('The number of the sentence · رقم الجملة') }),
  run: ({ sentence }, context) => around(requireStory(context), sentence, context.reader.code),
})
