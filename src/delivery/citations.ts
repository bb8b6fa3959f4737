import { type Answer, itemCitations } from '../answers/answer.ts'
import { ruleOf } from '../desk/views.ts'
import type { NewAnswer } from '../record/answers.ts'

/** The rule recorded for a sentence that continues the quotation cited before it. */
const CONTINUATION_RULE = 'continuation'

/** The citations of an answer as they go on record: every excerpt once, in the order people see them. */
export function toCitations({ items }: Answer): NewAnswer['citations'] {
  return items.flatMap((item) =>
    itemCitations(item).map(({ story, sentence }, i) => {
      const { start, end } = sentence.excerpt
      const span = { hash: story.hash, start, end, sentence: sentence.n }
      return {
        story: story.id,
        language: story.language.code,
        rule: i === 0 ? ruleOf(item) : CONTINUATION_RULE,
        cited: span,
      }
    }),
  )
}
