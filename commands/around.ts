import { z } from 'zod'
import { around } from '../src/answers/passages.ts'
import { command, storyOf } from '../src/command/command.ts'

export default command({
  name: 'around',
  description: 'A sentence with those before and after it · الجملة وما حولها',
  input: z.object({ sentence: z.int().min(1).max(100_000).describe('The number of the sentence · رقم الجملة') }),
  run: ({ sentence }, context) => around(storyOf(context), sentence, context.reader.code),
})
