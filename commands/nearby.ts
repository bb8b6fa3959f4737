import { z } from 'zod'
import { showNearby } from '../src/answers/answer-question.ts'
import { defineCommand } from '../src/command/command.ts'

export default defineCommand({
  name: 'nearby',
  description: 'Further passages near a question, none of them an answer · مقاطع أخرى قريبة وليست جوابا',
  input: z.object({
    question: z.string().trim().min(2).max(300).describe('As it was asked · كما طرح'),
    skip: z.int().min(0).max(9).describe('Passages shown already · ما عرض من قبل'),
  }),
  run: ({ question, skip }, { index, story, reader }) =>
    showNearby(question, skip, index, { story, reader: reader.code }),
})
