import type { Excerpt } from '../../story/excerpt.ts'
import { foldText } from '../../story/fold.ts'
import type { CompiledQuotes } from './grammar.ts'

/** Decides whether two names of a language may be one person's. Names are folded texts unless they are excerpts. */
export class SpeakerNameMatcher {
  readonly #grammar: CompiledQuotes
  readonly #folded = new WeakMap<Excerpt, string>()
  readonly #words = new Map<string, readonly string[]>()
  readonly #surnames = new Map<string, string>()
  readonly #headWords = new Map<string, readonly string[]>()

  constructor(grammar: CompiledQuotes) {
    this.#grammar = grammar
  }

  /** The folded text of a name: everybody is compared with everybody before, so what is made of a name is kept. */
  fold(name: Excerpt): string {
    return lookUp(this.#folded, name, ({ text }) => foldText(text))
  }

  /** The surname in a full name; empty where it has none. */
  surnameOf(name: Excerpt): string {
    return lookUp(this.#surnames, this.fold(name), (text) => {
      const { start = 0, end = 0 } = this.#grammar.titledName.match(text)[0]?.parts.get('surname') ?? {}
      return text.slice(start, end)
    })
  }

  /** Whether two people's own names are surely different. */
  areDistinct(a: Excerpt | undefined, b: Excerpt | undefined): boolean {
    return a !== undefined && b !== undefined && !this.matches(this.fold(a), this.fold(b), NONE, [])
  }

  /** Whether two names may be one person's, whose known forms agree. */
  matches(a: string, b: string, formsOfA: ReadonlySet<string>, formsOfB: readonly string[]): boolean {
    if (formsOfA.size > 0 && formsOfB.length > 0 && !formsOfB.some((form) => formsOfA.has(form))) return false
    const one = this.words(a)
    const other = this.words(b)
    const [short, long] = one.length <= other.length ? [one, other] : [other, one]
    if (short.length === 0 || this.#grammar.isCoordinator(long[short.length] ?? '')) return false
    if (short.every((word, i) => long[i] === word) && (short.length === 1 || this.#asDefinite(a, b))) return true
    const [shorter, longer] = one.length <= other.length ? [a, b] : [b, a]
    if (this.#grammar.isCompleteName(shorter)) return false
    return [long, this.#wordsOfHead(longer)].some(
      (whole) => isEnd(short, whole) && !this.#grammar.isNameConnector(whole.at(-short.length - 1) ?? ''),
    )
  }

  /** Whether an office stands in a name before somebody's own: “Foreign Minister Eva Klein”, not “an aide to the minister”. */
  hasOffice(name: string, office: readonly string[]): boolean {
    const words = this.words(name)
    return words
      .slice(0, -office.length)
      .some(
        (_, at) =>
          office.every((word, i) => words[at + i] === word) && !this.#grammar.isNameConnector(words[at - 1] ?? ''),
      )
  }

  /** The words of a name without their articles. */
  words(name: string): readonly string[] {
    return lookUp(this.#words, name, () =>
      wordsOf(name)
        .map((word) => this.#grammar.bare(word))
        .filter((word) => word !== ''),
    )
  }

  /** Whether a name's last word has its article in a longer one too: "the minister of the town" is not "of a town". */
  #asDefinite(a: string, b: string): boolean {
    const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length)
    const last = short?.at(-1)
    return last === undefined || long?.some((word) => word === last) === true
  }

  /** The words of a name without its complements. */
  #wordsOfHead(name: string): readonly string[] {
    return lookUp(this.#headWords, name, () =>
      this.words(name.slice(0, this.#grammar.headEnds.match(name)[0]?.whole.start)),
    )
  }
}

const NONE: ReadonlySet<string> = new Set()

/** What is known of a key, made when it is first asked for. */
function lookUp<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: (key: Key) => Value,
): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make(key)
  known.set(key, made)
  return made
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}']+/gu) ?? []

const isEnd = (short: readonly string[], long: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, i) => long[long.length - short.length + i] === word)
