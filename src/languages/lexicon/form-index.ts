import type { Entry } from './entry.ts'
import type { Inflection } from './inflection.ts'

/** An entry with a form, and the name of the form. */
export interface FormMatch {
  readonly entry: Entry
  readonly form: string
}

/**
 * Finds the entries that have a folded form. Deriving all forms of all entries takes longer than a bot may take to start,
 * so entries are found by their stems, and only the forms of those are derived.
 */
export class FormIndex {
  readonly #inflection: Inflection
  readonly #fold: (word: string) => string
  readonly #byStem = new Map<string, Entry[]>()
  readonly #derived = new Map<Entry, ReadonlyMap<string, readonly string[]>>()
  readonly #beginnings: ReadonlySet<string>
  readonly #endings: ReadonlySet<string>
  readonly #longest: { readonly beginning: number; readonly ending: number }

  constructor(entries: readonly Entry[], inflection: Inflection, fold: (word: string) => string) {
    this.#inflection = inflection
    this.#fold = fold
    this.#beginnings = new Set(inflection.prefixes)
    this.#endings = new Set(inflection.suffixes)
    this.#longest = { beginning: longestOf(inflection.prefixes), ending: longestOf(inflection.suffixes) }
    for (const entry of entries)
      for (const core of new Set(inflection.stems(entry).map(fold))) {
        const those = this.#byStem.get(core)
        if (those) those.push(entry)
        else this.#byStem.set(core, [entry])
      }
  }

  /** The entries that have a form, each as often as the form has names. */
  lookUp(form: string): FormMatch[] {
    return [...this.#candidates(form)].flatMap((entry) =>
      (this.#formsOf(entry).get(form) ?? []).map((name) => ({ entry, form: name })),
    )
  }

  /** The entries with a stem that a form holds between a beginning and an ending. */
  #candidates(form: string): ReadonlySet<Entry> {
    const found = new Set<Entry>()
    for (let start = 0; start <= this.#longest.beginning; start++) {
      if (start > 0 && !this.#beginnings.has(form.slice(0, start))) continue
      for (let end = form.length; end > start && end >= form.length - this.#longest.ending; end--) {
        if (end < form.length && !this.#endings.has(form.slice(end))) continue
        for (const entry of this.#byStem.get(form.slice(start, end)) ?? []) found.add(entry)
      }
    }
    return found
  }

  #formsOf(entry: Entry): ReadonlyMap<string, readonly string[]> {
    const known = this.#derived.get(entry)
    if (known) return known
    const forms = new Map<string, string[]>()
    for (const [written, name] of this.#inflection.forms(entry)) {
      const folded = this.#fold(written)
      const names = forms.get(folded)
      if (!names) forms.set(folded, [name])
      else if (!names.includes(name)) names.push(name)
    }
    this.#derived.set(entry, forms)
    return forms
  }
}

const longestOf = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length))
