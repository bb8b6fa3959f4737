import type { Entry, Form } from '../lexicon/entry.ts'
import { foldingOf } from '../lexicon/folding.ts'
import type { Inflection } from '../lexicon/inflection.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { beginnings, coresOf, endings } from './inflect/cores.ts'
import { formsOf } from './inflect/index.ts'
import { ands, beforePronoun, follows, fronts, pronouns } from './inflect/joined.ts'
import { spelling } from './spelling.ts'
import { stem } from './stem.ts'

/** The forms that news tells with most. */
const TELLING: ReadonlySet<string> = new Set([
  ...['past he', 'past she', 'past they', 'now he', 'now she', 'now they', 'part he', 'part she'],
  ...['one', 'owned', 'woman', 'many', 'many objects', 'also'],
])

const fold = foldingOf(spelling)

/** The telling forms of an entry that the stemmer does not join to one before them. */
function telling(entry: Entry): readonly string[] {
  const told = formsOf(entry).filter(([, name]) => TELLING.has(name))
  return [...new Map(told.toReversed().map(([word]: Form) => [stem(fold(word)), word])).values()].toReversed()
}

const inflection: Inflection = {
  keys: ['pv', 'part', 'vn', 'passive', 'dial', 'pl', 'f', 'also'],
  forms: formsOf,
  telling,
  cores: coresOf,
  beginnings,
  endings,
  fronts,
  ands,
  follows,
  pronouns,
  beforePronoun,
}

export const lexicon = new Lexicon(new URL('./lexicon/', import.meta.url), inflection, spelling)
