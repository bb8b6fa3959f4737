import { z } from 'zod'
import { phrase } from '../src/answers/answer.ts'
import { whole } from '../src/answers/passages.ts'
import { mentions, whoSaid } from '../src/answers/who-said.ts'
import { command, storyOf } from './command.ts'

export default command({
  name: 'about',
  description: 'The sentences in which others speak about somebody · ما قيل عنه',
  input: z.object({ name: z.string().min(1).max(200).describe('Whom they speak about · عمن') }),
  run: ({ name }, context) => {
    const story = storyOf(context)
    const reader = context.reader.code
    const quotes = whoSaid(story, { speaker: name, reader }).items.flatMap((item) =>
      item.kind === 'quote' ? [item.quote] : [],
    )
    return whole(story, mentions(story, quotes), [phrase('storyHead'), phrase('saidBy', { speaker: name })], reader)
  },
})
