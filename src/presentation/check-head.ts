import type { AnswerItem } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'
import { formatPhrase, type Line } from './phrase.ts'

type CheckItem = Extract<AnswerItem, { kind: 'checked' | 'fact' }>

/** Formats how a piece of a pasted text stands in the story, and the piece; of several that stand alike, all on one line. */
export function formatCheckHead(item: CheckItem, reader: Language): Line {
  const texts = item.kind === 'fact' ? item.facts.map(({ text }) => text) : [item.checked.text]
  return [...formatPhrase(phrase(labelKey(item)), reader), ' · ', texts.map((text) => `“${text}”`).join(' ')]
}

function labelKey(item: CheckItem) {
  if (item.kind === 'checked') return item.where === 'elsewhere' ? item.where : SPAN_KEYS[item.checked.label]
  const label = item.facts[0]?.label ?? 'named'
  return item.where === 'any' ? ANYWHERE_KEYS[label] : FACT_KEYS[label]
}

const SPAN_KEYS = {
  verbatim: 'verbatim',
  differs: 'differs',
  'attributed-otherwise': 'attributedOtherwise',
  absent: 'absent',
  undecided: 'undecided',
} as const

const FACT_KEYS = {
  named: 'nameFound',
  similar: 'similarName',
  unnamed: 'nameNotFound',
  dated: 'dateFound',
  otherwise: 'otherDate',
  published: 'dayPublished',
  undated: 'dateNotFound',
} as const

const ANYWHERE_KEYS = { ...FACT_KEYS, unnamed: 'nameNowhere', undated: 'dateNowhere' } as const
