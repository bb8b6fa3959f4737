import type { Language } from '../../languages/language.ts'
import { analyse, stemOf } from '../../search/analysis.ts'
import { maxEdits } from '../../search/edit-distance.ts'
import { chooseSpellings, type NumberList, type Vocabulary } from '../../search/vocabulary.ts'
import type { PostingLists } from './posting-lists.ts'
import { type KeyKind, toKey } from './word-keys.ts'
import type { WordTable } from './word-table.ts'
import { homeIn, isStopWord, languageIn, lettersApart, lettersOf, stemLengthIn } from './word-traits.ts'

/** The vocabulary of an archive's texts in one language, read from the disk as it is asked for. */
export class ArchiveVocabulary implements Vocabulary {
  readonly language: Language
  readonly #words: WordTable
  readonly #sentences: PostingLists
  readonly #titles: PostingLists

  constructor(language: Language, words: WordTable, sentences: PostingLists, titles: PostingLists) {
    this.language = language
    this.#words = words
    this.#sentences = sentences
    this.#titles = titles
  }

  formOf(id: number): string {
    return this.#words.formOf(id)
  }

  languageOf(id: number): Language | undefined {
    return languageIn(this.#words.traits[id] ?? 0)
  }

  isStopWord(id: number): boolean {
    return isStopWord(this.#words.traits[id] ?? 0)
  }

  sentencesWith(id: number): Uint32Array {
    return this.#sentences.get(id)
  }

  titlesWith(id: number): Uint32Array {
    return this.#titles.get(id)
  }

  idOf(form: string): number | undefined {
    return this.#with('form', form)[0]
  }

  withStem(stem: string): NumberList {
    return this.#with('stem', stem)
  }

  withRoot(root: string): NumberList {
    return this.#with('root', root)
  }

  withLemma(lemma: string): NumberList {
    return this.#with('lemma', lemma)
  }

  withSkeleton(skeleton: string): NumberList {
    return this.#with('skeleton', skeleton)
  }

  ofCountry(code: string): NumberList {
    return this.#with('country', code)
  }

  #with(kind: KeyKind, value: string): NumberList {
    return this.#words.withKey(toKey(this.language, kind, value))
  }

  spelledLike(form: string, from: Language): readonly number[] {
    const { stem } = analyse(form, from)
    const candidates = this.#withLettersLike(stem).map((id) => {
      const other = this.formOf(id)
      return { id, form: other, stem: stemOf(other, this.language) }
    })
    return chooseSpellings(form, from, candidates, this.language)
  }

  /** The words whose stem may be as near to another as a misspelling is: by its length, and the letters that it has. */
  #withLettersLike(stem: string): number[] {
    const edits = maxEdits(stem.length)
    const letters = lettersOf(stem)
    const found: number[] = []
    for (let id = 0; id < this.#words.limit; id++) {
      const traits = this.#words.traits[id] ?? 0
      if (Math.abs(stemLengthIn(traits) - stem.length) > edits || homeIn(traits) !== this.language) continue
      // A letter in the place of another makes two bits differ.
      if (lettersApart(letters, this.#words.letters[id] ?? 0) <= 2 * edits) found.push(id)
    }
    return found
  }
}
