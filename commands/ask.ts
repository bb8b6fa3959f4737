import { z } from 'zod'
import { answerQuestion } from '../src/answers/answer-question.ts'
import { defineCommand } from '../src/command/command.ts'

export default defineCommand({
  name: 'ask',
  description: 'A question in your own words, answered by the story’s sentences · اسأل بكلماتك والجواب من القصة',
  input: z.object({
    question: z.string().trim().min(2).max(300).describe('In Arabic or English · بالعربية أو الإنجليزية'),
  }),
  run: ({ question }, { index, story, reader }) => answerQuestion(question, index, { story, reader: reader.code }),
})
