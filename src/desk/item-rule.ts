import type { AnswerItem } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'

/** The rule that made an item; its kind, where no rule did. */
export function ruleOf(item: AnswerItem): string {
  switch (item.kind) {
    case 'quote':
      return item.quote.rule
    case 'casualties':
      return item.claims[0]?.rule ?? item.kind
    case 'event':
      return item.event.rule
    default:
      return item.kind
  }
}

/** What found an excerpt, as people read it: a rule by its name, or what did where no rule had to. */
export function describeRule(rule: string): Phrase | string {
  switch (rule) {
    case 'passage' satisfies AnswerItem['kind']:
      return phrase('bySearch')
    case 'checked' satisfies AnswerItem['kind']:
    case 'fact' satisfies AnswerItem['kind']:
      return phrase('byComparison')
    default:
      return rule
  }
}
