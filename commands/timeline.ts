import { z } from 'zod'
import { answerTimeline } from '../src/answers/timeline.ts'
import { defineCommand, requireStory } from '../src/command/command.ts'

export default defineCommand({
  name: 'timeline',
  description: 'What happened when, by the dates in the story · ماذا حدث ومتى، بحسب تواريخ القصة',
  input: z.object({}),
  run: (_, context) => answerTimeline(requireStory(context), { reader: context.reader.code }),
})
