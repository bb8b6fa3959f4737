import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { openTable, type Table } from '../../build/table.ts'
import { CLASSES, type Entry } from './entry.ts'
import type { Inflection } from './inflection.ts'

/** An entry with a form, and the name of the form. */
interface FormMatch {
  readonly entry: Entry
  readonly form: string
}

/** Maximum number of entries that are kept with their forms: those looked up last. */
const MAX_CACHED = 4_000

const SCHEMA = `
  create table entries (id integer primary key, lemma text, class text, forms text, takes text, means text);
  create table stems (stem text, entry integer, primary key (stem, entry)) without rowid;
  create table stem_lists (stems text)`

const stemList = z.object({ stems: z.string() })
const idRow = z.object({ entry: z.int() })
const entryRow = z.object({
  lemma: z.string(),
  class: z.enum(CLASSES),
  forms: z.string(),
  takes: z.string(),
  means: z.string(),
})

/** The table of a lexicon's entries by their stems. Entries are read only if it is filled. */
export const formTable = (
  name: string,
  entries: () => readonly Entry[],
  { stems }: Inflection,
  fold: (word: string) => string,
): Table => ({
  name: `${name}-forms`,
  fill(database: DatabaseSync): void {
    database.exec(SCHEMA)
    const insertEntry = database.prepare('insert into entries values (?, ?, ?, ?, ?, ?)')
    const insertStem = database.prepare('insert into stems values (?, ?)')
    const all = new Set<string>()
    for (const [id, entry] of entries().entries()) {
      insertEntry.run(id, entry.lemma, entry.class, entry.forms, entry.takes, entry.means)
      for (const stem of new Set(stems(entry).map(fold))) {
        all.add(stem)
        insertStem.run(stem, id)
      }
    }
    database.prepare('insert into stem_lists values (?)').run([...all].join('\n'))
  },
})

/**
 * Finds the entries that have a folded form. Deriving all forms of all entries takes longer than a bot may take to start,
 * so entries are found by their stems, and only the forms of those are derived.
 */
export class FormIndex {
  readonly #inflection: Inflection
  readonly #fold: (word: string) => string
  /** All stems: most of what is looked up is none, and a set says so sooner than a database. */
  readonly #stems: ReadonlySet<string>
  readonly #selectIds: StatementSync
  readonly #selectEntry: StatementSync
  readonly #cache = new LRUCache<number, DerivedEntry>({ max: MAX_CACHED })
  readonly #beginnings: ReadonlySet<string>
  readonly #endings: ReadonlySet<string>
  readonly #longest: { readonly beginning: number; readonly ending: number }

  constructor(table: Table, inflection: Inflection, fold: (word: string) => string) {
    this.#inflection = inflection
    this.#fold = fold
    this.#beginnings = new Set(inflection.prefixes)
    this.#endings = new Set(inflection.suffixes)
    this.#longest = { beginning: longestOf(inflection.prefixes), ending: longestOf(inflection.suffixes) }
    const database = openTable(table)
    this.#selectIds = database.prepare('select entry from stems where stem = ? order by entry')
    this.#selectEntry = database.prepare('select lemma, class, forms, takes, means from entries where id = ?')
    this.#stems = new Set(stemList.parse(database.prepare('select stems from stem_lists').get()).stems.split('\n'))
  }

  /** The entries that have a form, each as often as the form has names. */
  lookUp(form: string): FormMatch[] {
    return [...this.#candidates(form)].flatMap((id) => {
      const { entry, names } = this.#entry(id)
      return (names.get(form) ?? []).map((name) => ({ entry, form: name }))
    })
  }

  /** The entries with a stem that a form holds between a beginning and an ending. */
  #candidates(form: string): ReadonlySet<number> {
    const found = new Set<number>()
    for (let start = 0; start <= this.#longest.beginning; start++) {
      if (start > 0 && !this.#beginnings.has(form.slice(0, start))) continue
      for (let end = form.length; end > start && end >= form.length - this.#longest.ending; end--) {
        if (end < form.length && !this.#endings.has(form.slice(end))) continue
        const stem = form.slice(start, end)
        if (this.#stems.has(stem)) for (const row of this.#selectIds.all(stem)) found.add(idRow.parse(row).entry)
      }
    }
    return found
  }

  #entry(id: number): DerivedEntry {
    const known = this.#cache.get(id)
    if (known) return known
    const entry = entryRow.parse(this.#selectEntry.get(id))
    const derived = { entry, names: formNames(this.#inflection.forms(entry), this.#fold) }
    this.#cache.set(id, derived)
    return derived
  }
}

/** An entry with the names of its folded forms. */
interface DerivedEntry {
  readonly entry: Entry
  readonly names: ReadonlyMap<string, readonly string[]>
}

function formNames(forms: ReturnType<Inflection['forms']>, fold: (word: string) => string): Map<string, string[]> {
  const byForm = new Map<string, string[]>()
  for (const [written, name] of forms) {
    const folded = fold(written)
    const names = byForm.get(folded)
    if (!names) byForm.set(folded, [name])
    else if (!names.includes(name)) names.push(name)
  }
  return byForm
}

const longestOf = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length))
