import { detectLanguage } from '../languages/detect.ts'
import type { Language } from '../languages/language.ts'
import { type Dictionary, readDictionaries } from './dictd.ts'
import type { Lexicon } from './lexicon.ts'
import { lexiconWith } from './lexicon-sources.ts'
import type { QueryLexicon } from './term-match.ts'

const byFolder = new Map<string | undefined, QueryLexicons>()

/** The lexicons with the dictionaries of a folder (see `QueryLexicons`), the same for every index: stories change, they do not. */
export function queryLexicons(folder: string | undefined): QueryLexicons {
  const known = byFolder.get(folder) ?? new QueryLexicons(folder)
  byFolder.set(folder, known)
  return known
}

/** The lexicons between the languages of questions and of texts. Each is made when it is first needed, and kept. */
export class QueryLexicons {
  readonly #folder: string | undefined
  readonly #lexicons = new Map<string, Lexicon>()
  #dictionaries: readonly Dictionary[] | undefined

  /** Takes the folder of installed dictionaries: empty for none, undefined for their usual place. */
  constructor(folder: string | undefined) {
    this.#folder = folder
  }

  /** The lexicon from a question's language into another. */
  forQuestion(question: string, to: Language): QueryLexicon {
    const from = detectLanguage(question) ?? to
    const key = `${from.code} ${to.code}`
    if (from !== to) this.#dictionaries ??= readDictionaries(this.#folder)
    const lexicon = this.#lexicons.get(key) ?? lexiconWith(this.#dictionaries ?? [], from, to)
    this.#lexicons.set(key, lexicon)
    return { lexicon, isCrossLanguage: from !== to }
  }
}
