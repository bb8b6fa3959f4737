import type { SearchGrammar } from '../search.ts'
import { how, name, when, where, whether, who, why } from './questions/circumstances.ts'
import { aim, charge, happened, occupation, penalty, said } from './questions/events.ts'
import { far, fast, long, many, much, old, share } from './questions/measures.ts'
import { any, beginning, word } from './questions/pattern.ts'

export { answerTypeCues } from './answer-type-cues.ts'
export { personNoun } from './person-nouns.ts'

export const answerTypePatterns: SearchGrammar['answerTypePatterns'] = [
  ['charge', charge],
  ['penalty', penalty],
  ['occupation', occupation],
  ['happened', happened],
  ['aim', aim],
  ['how-old', old],
  ['share', share],
  ['how-much', much],
  ['how-fast', fast],
  ['how-far', far],
  ['how-long', long],
  ['how-many', many],
  ['where', where],
  ['name', name],
  ['who', who],
  ['when', when],
  ['what-said', said],
  ['why', why],
  ['how', how],
  ['whether', whether],
]

export const personWord = `^${any('people|persons?|men', 'casualt|victims?', 'fatalit|deaths?|dead', 'others?')}`

export const outcomeQuestions: SearchGrammar['outcomeQuestions'] = {
  killed: beginning('kill|die|dead|death|fatalit|toll|perish|slain'),
  injured: beginning('injur|wound|hurt'),
  missing: beginning('missing'),
  displaced: beginning('displac|evacuat|fled|flee|relocat'),
  detained: beginning('detain|arrest|captur|imprison|jail'),
}

export const futureQuestion = `^when(?:'s|s| (?:is|are|am|do|does))\\b`

export const futureCue = word(
  'will|going to|next',
  'due to|due on|set to',
  'upcoming|scheduled|expected|plan(?:s|ned)? to',
  'until|coming|forthcoming|planned',
)
