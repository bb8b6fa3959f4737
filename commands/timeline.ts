import { z } from 'zod'
import { timeline } from '../src/answers/timeline.ts'
import { command, storyOf } from '../src/command/command.ts'

export default command({
  name: 'timeline',
  description: 'What happened when, by the dates in the story · ماذا حدث ومتى، بحسب تواريخ القصة',
  input: z.object({}),
  run: (_, context) => timeline(storyOf(context), { reader: context.reader.code }),
})
