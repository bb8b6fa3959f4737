import type { Entry, InflectedForm } from '../lexicon/entry.ts'
import { foldingOf } from '../lexicon/folding.ts'
import type { Inflection } from '../lexicon/inflection.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { prefixes, stemsOf, suffixes } from './inflection/stems.ts'
import { formsOf } from './inflection/index.ts'
import { conjunctions, restoreHost, allowsProclitic, proclitics, enclitics } from './inflection/clitics.ts'
import { spelling } from './spelling.ts'
import { stem } from './stem.ts'

/** The forms most used in news. */
const SEARCH_FORMS: ReadonlySet<string> = new Set([
  ...['past he', 'past she', 'past they', 'now he', 'now she', 'now they', 'part he', 'part she'],
  ...['one', 'owned', 'woman', 'many', 'many objects', 'also'],
])

const fold = foldingOf(spelling)

/** The telling forms of an entry that the stemmer does not join to one before them. */
function searchForms(entry: Entry): readonly string[] {
  const told = formsOf(entry).filter(([, name]) => SEARCH_FORMS.has(name))
  return [...new Map(told.toReversed().map(([word]: InflectedForm) => [stem(fold(word)), word])).values()].toReversed()
}

const inflection: Inflection = {
  keys: ['pv', 'part', 'vn', 'passive', 'dial', 'pl', 'f', 'also'],
  forms: formsOf,
  searchForms,
  stems: stemsOf,
  prefixes,
  suffixes,
  proclitics,
  conjunctions,
  allowsProclitic,
  enclitics,
  restoreHost,
}

export const lexicon = new Lexicon('ar', new URL('./lexicon/', import.meta.url), inflection, spelling)
