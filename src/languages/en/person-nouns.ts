import { people } from './people.ts'
import { any, word } from './questions/pattern.ts'

const KIN = any(
  'mum|mom|dad|mother|father|parents?|wife|husband|widow|widower|fiancee?|partner',
  'son|daughter|sister|brother|twin|grand(?:son|daughter|mother|father)',
  'uncle|aunt|niece|nephew|cousin|in-law|boyfriend|girlfriend',
)
const ROLE = any(
  'owner|founder|boss|head|chief|chair(?:man|woman|person)?|director|president|secretary',
  'minister|mayor|governor|professor|doctor|surgeon|vet|coach|captain|referee|keeper|striker|winger',
  'author|editor|critic|composer|conductor|painter|photographer|caretaker|landlady|landlord',
  'spokes(?:man|woman|person)|superintendent|inspector|sergeant|prosecutor|attorney|barrister',
)

/** What a person is, where no name says who: "a retired postman", "his sister". */
export const personNoun = word(KIN, ROLE, ...people.singular)
