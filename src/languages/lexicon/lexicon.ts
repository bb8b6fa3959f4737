import type { Table } from '../../build/table.ts'
import type { GlossaryEntry, GlossaryWord } from '../glossary.ts'
import type { Spelling } from '../spelling.ts'
import { type Entry, sensesOf } from './entry.ts'
import { foldingOf } from './folding.ts'
import { FormIndex, formTable } from './form-index.ts'
import type { Inflection } from './inflection.ts'
import { isTaken, loadEntries } from './load.ts'
import { type WordTag, Tagger } from './tagger.ts'

/** The words of a language, with their classes and English meanings. Loaded when first used. */
export class Lexicon {
  readonly #folder: URL
  readonly #inflection: Inflection
  readonly #fold: (word: string) => string
  /** The table of its entries by their stems. */
  readonly table: Table
  #entries: readonly Entry[] | undefined
  #taken: readonly Entry[] | undefined
  #glossary: readonly GlossaryEntry[] | undefined
  #tagger: Tagger | undefined

  constructor(language: string, folder: URL, inflection: Inflection, spelling: Spelling) {
    this.#folder = folder
    this.#inflection = inflection
    this.#fold = foldingOf(spelling)
    this.table = formTable(language, () => this.entries, inflection, this.#fold)
  }

  get entries(): readonly Entry[] {
    this.#entries ??= loadEntries(this.#folder, this.#inflection.keys)
    return this.#entries
  }

  /** The entries that rules use. They are loaded alone, since a bot starts with its rules and searches later. */
  get taken(): readonly Entry[] {
    this.#taken ??= loadEntries(this.#folder, this.#inflection.keys, isTaken)
    return this.#taken
  }

  /** The forms of the words of each sense that has English words. */
  get glossary(): readonly GlossaryEntry[] {
    this.#glossary ??= glossaryOf(this.entries, this.#inflection)
    return this.#glossary
  }

  /** The readings of a folded word; none for a word that is not in the lexicon. */
  tagsOf(word: string): readonly WordTag[] {
    this.#tagger ??= new Tagger(new FormIndex(this.table, this.#inflection, this.#fold), this.#inflection)
    return this.#tagger.tagsOf(word)
  }
}

function glossaryOf(entries: readonly Entry[], { searchForms }: Inflection): readonly GlossaryEntry[] {
  const groups = new Map<string, GlossaryWord[]>()
  for (const entry of entries) {
    const forms = searchForms(entry)
    for (const sense of sensesOf(entry)) {
      const group = groups.get(sense)
      if (group) group.push(forms)
      else groups.set(sense, [forms])
    }
  }
  return [...groups]
}
