import { type Answer, itemCitations } from '../answers/answer.ts'
import { ruleOf } from '../desk/item-rule.ts'
import type { NewAnswer } from '../record/answers.ts'
import type { Edition, Sentence } from '../story/story.ts'

/** The rule recorded for a sentence that continues the quotation cited before it. */
const CONTINUATION_RULE = 'continuation'
/** The rule recorded for a translation. */
const TRANSLATION_RULE = 'translation'

/**
 * The citations of an answer as they go on record: every excerpt once, in the order people see them, and behind them the
 * translations that are shown beside them.
 */
export function toCitations({ items }: Answer): NewAnswer['citations'] {
  const cited = items.flatMap((item) =>
    itemCitations(item).map((cite, i) => ({ cite, rule: i === 0 ? ruleOf(item) : CONTINUATION_RULE })),
  )
  return [
    ...cited.map(({ cite: { story, sentence }, rule }) => toCitation(story.id, story, sentence, rule)),
    ...cited.flatMap(({ cite: { story, translation } }, i) =>
      translation
        ? [{ ...toCitation(story.id, translation.edition, translation.sentence, TRANSLATION_RULE), beside: i + 1 }]
        : [],
    ),
  ]
}

function toCitation(story: string, { hash, language }: Edition, { excerpt, n }: Sentence, rule: string) {
  const { start, end } = excerpt
  return { story, language: language.code, rule, cited: { hash, start, end, sentence: n } }
}
