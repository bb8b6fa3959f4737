import { z } from 'zod'
import { passages } from '../src/answers/passages.ts'
import { command } from './command.ts'

/** How many passages an answer may turn through. */
const MOST_PASSAGES = 9

export default command({
  name: 'ask',
  description: 'A question in your own words, answered by the story’s sentences · اسأل بكلماتك والجواب من القصة',
  input: z.object({
    question: z.string().trim().min(2).max(300).describe('In Arabic or English · بالعربية أو الإنجليزية'),
  }),
  run: ({ question }, { index, story, reader }) =>
    passages(question, index, { story, top: MOST_PASSAGES, reader: reader.code }),
})
