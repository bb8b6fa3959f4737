import { z } from 'zod'
import { answerCasualties } from '../src/answers/casualties.ts'
import { defineCommand, requireStory } from '../src/command/command.ts'
import { OUTCOMES, type Outcome } from '../src/languages/casualties.ts'

/** How people see the outcomes that they choose from. */
export const outcomeNames = {
  killed: 'killed · قتلى',
  injured: 'injured · جرحى',
  missing: 'missing · مفقودون',
  displaced: 'displaced · نازحون',
  detained: 'detained · محتجزون',
} satisfies Record<Outcome, string>

export default defineCommand({
  name: 'casualties',
  description: 'Who was reported killed, hurt, missing or displaced, and who says so · الضحايا ومن أعلنهم',
  input: z.object({
    outcome: z.enum(OUTCOMES).optional().describe('Only these · هذه فقط').meta({ names: outcomeNames }),
  }),
  run: ({ outcome }, context) => answerCasualties(requireStory(context), { outcome, reader: context.reader.code }),
})
