import { z } from 'zod'
import { about } from '../src/answers/named.ts'
import { command, storyOf } from '../src/command/command.ts'

export default command({
  name: 'about',
  description: 'The sentences in which others speak about somebody · ما قيل عنه',
  input: z.object({ name: z.string().min(1).max(200).describe('Whom they speak about · عمن') }),
  run: ({ name }, context) => about(storyOf(context), name, context.reader.code),
})
