import { z } from 'zod'
import { answerCheck } from '../src/answers/answer-check.ts'
import { defineCommand } from '../src/command/command.ts'

export default defineCommand({
  name: 'check',
  description: 'Hold pasted words against the story: quotations, figures, who said it · قابل نصا بالقصة',
  input: z.object({ text: z.string().trim().min(2).max(2_000).describe('What somebody pasted · النص المنقول') }),
  async run({ text }, { story, stories, index, reader, readingReady }) {
    await readingReady
    return answerCheck(text, { story, stories, index, reader: reader.code })
  },
})
