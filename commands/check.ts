import { z } from 'zod'
import { answerCheck } from '../src/answers/answer-check.ts'
import { defineCommand } from '../src/command/command.ts'

/** Maximum number of characters: those of the longest message that a person can send. */
const MAX_LENGTH = 4_000

export default defineCommand({
  name: 'check',
  description: 'Hold pasted words against the story: quotations, figures, names, dates · قابل نصا بالقصة',
  input: z.object({ text: z.string().trim().min(2).max(MAX_LENGTH).describe('What somebody pasted · النص المنقول') }),
  async run({ text }, { story, stories, index, reader, readingReady }) {
    await readingReady?.()
    return answerCheck(text, { story, stories, index, reader: reader.code })
  },
})
