import { z } from 'zod'
import { answerQuestion } from '../src/answers/answer-question.ts'
import { defineCommand } from '../src/command/command.ts'
import { tokenize } from '../src/search/tokenize.ts'

/** Maximum number of times that a question may consist of the same word. */
const MOST_REPEATS = 3

const isOneWordRepeated = (text: string): boolean => {
  const words = tokenize(text).map(({ form }) => form)
  return words.length > MOST_REPEATS && new Set(words).size === 1
}

/** What may be asked, on Discord and everywhere else. */
export const question = z
  .string()
  .trim()
  .min(2)
  .max(300)
  .refine((text) => !isOneWordRepeated(text), { error: 'is one word again and again', params: { oneWord: true } })
  .describe('In Arabic or English · بالعربية أو الإنجليزية')

export default defineCommand({
  name: 'ask',
  description: 'A question in your own words, answered by the story’s sentences · اسأل بكلماتك والجواب من القصة',
  input: z.object({ question }),
  run: ({ question }, { index, story, reader }) => answerQuestion(question, index, { story, reader: reader.code }),
})
