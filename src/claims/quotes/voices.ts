import type { Excerpt } from '../../story/excerpt.ts'
import { foldText } from '../../story/fold.ts'
import type { Reader } from './grammar.ts'

/** Somebody who speaks in a story, under all the names it gives them. */
export class Voice {
  readonly forms: Set<string>
  readonly #names: Excerpt[]
  #proper: Excerpt | undefined

  /** `proper`: a name that is a person's own, which is preferred to any office. */
  constructor(names: readonly Excerpt[], proper: Excerpt | undefined, forms: Iterable<string>) {
    this.#names = [...names]
    this.#proper = proper
    this.forms = new Set(forms)
  }

  /** The fullest name. */
  get name(): Excerpt {
    const all = this.#proper ? [this.#proper] : this.#names
    return all.reduce((fullest, name) => (name.text.length > fullest.text.length ? name : fullest))
  }

  get names(): readonly Excerpt[] {
    return this.#names
  }

  also(names: readonly Excerpt[], proper: Excerpt | undefined): void {
    this.#names.push(...names)
    if (proper && !(this.#proper && this.#proper.text.length >= proper.text.length)) this.#proper = proper
  }

  /** Whether a verb or pronoun of this form may speak of them. Whose form nobody knows may be anybody. */
  agrees(form: string | undefined): boolean {
    return form === undefined || this.forms.size === 0 || this.forms.has(form)
  }
}

/** Everybody who speaks in a story, in the order in which they were last met. */
export class Voices {
  readonly #reader: Reader
  readonly #met: Voice[] = []

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** The form in which a verb or pronoun speaks of somebody, or undefined where it does not tell. */
  form(said: string): string | undefined {
    return this.#reader.forms.find((form) => form.said(said))?.name
  }

  /** Meets somebody by names, the best first: one met before, if a name fits. */
  meet(names: readonly [Excerpt, ...Excerpt[]], form: string | undefined): Voice {
    const forms = names.map((name) => this.formsOf(name, form)).find(({ length }) => length > 0) ?? []
    const proper = names.find(({ text }) => this.#reader.isPersonName(text))
    const known = this.#knownBy(names, forms)
    if (known) known.also(names, proper)
    const voice = known ?? new Voice(names, proper, forms)
    this.turnTo(voice)
    return voice
  }

  /**
   * Takes notice of somebody who is named and does not speak: a pronoun may mean them later. Only somebody known, of
   * whose form the name tells, or whose name looks like a person's. Gives them, or undefined.
   */
  notice(names: readonly [Excerpt, ...Excerpt[]]): Voice | undefined {
    const told = names.map((name) => this.formsOf(name, undefined)).find(({ length }) => length > 0) ?? []
    const proper = names.find(({ text }) => this.#reader.isPersonName(text))
    const persons = this.#reader.forms.filter(({ person }) => person).map(({ name }) => name)
    const forms = told.length === 0 && proper ? persons : told
    const voice = this.#knownBy(names, told) ?? (forms.length > 0 ? new Voice(names, proper, forms) : undefined)
    if (voice) this.turnTo(voice)
    return voice
  }

  #knownBy(names: readonly Excerpt[], forms: readonly string[]): Voice | undefined {
    for (const name of names) {
      const text = foldText(name.text)
      if (this.#reader.introduces(text)) continue
      const known = this.#met.findLast((voice) =>
        voice.names.some((other) => this.#same(foldText(other.text), text, voice.forms, forms)),
      )
      if (known) return known
    }
    return undefined
  }

  formsOf(name: Excerpt, form: string | undefined): string[] {
    const text = foldText(name.text)
    const told = this.#reader.forms.filter(({ speaks }) => speaks(text))
    const names = (told.some(({ firm }) => firm) ? told.filter(({ firm }) => firm) : told).map(({ name }) => name)
    return form === undefined || told.some(({ firm }) => firm) ? names : [form]
  }

  /** Whether a form may speak of somebody of this name. */
  mayBe(name: Excerpt, form: string | undefined): boolean {
    return new Voice([name], undefined, this.formsOf(name, undefined)).agrees(form)
  }

  /** The one met last with whom a form agrees. */
  latest(form: string | undefined): Voice | undefined {
    return this.#met.findLast((voice) => voice.agrees(form))
  }

  /** Makes somebody the one met last. */
  turnTo(voice: Voice): void {
    const at = this.#met.indexOf(voice)
    if (at >= 0) this.#met.splice(at, 1)
    this.#met.push(voice)
  }

  #same(a: string, b: string, formsOfA: ReadonlySet<string>, formsOfB: readonly string[]): boolean {
    if (formsOfA.size > 0 && formsOfB.length > 0 && !formsOfB.some((form) => formsOfA.has(form))) return false
    const one = this.#words(a)
    const other = this.#words(b)
    const [short, long] = one.length <= other.length ? [one, other] : [other, one]
    if (short.length === 0) return false
    if (short.every((word, i) => long[i] === word)) return true
    const [shorter, longer] = one.length <= other.length ? [a, b] : [b, a]
    if (this.#reader.isWhole(shorter)) return false
    return [long, this.#words(this.#head(longer))].some(
      (whole) => isEnd(short, whole) && !this.#reader.binds(whole.at(-short.length - 1) ?? ''),
    )
  }

  /** A name without what hangs on it. */
  #head(name: string): string {
    return name.slice(0, this.#reader.headEnds.match(name)[0]?.whole.start)
  }

  #words(name: string): string[] {
    return (name.match(/[\p{L}\p{N}']+/gu) ?? []).map((word) => this.#reader.bare(word)).filter((word) => word !== '')
  }
}

const isEnd = (short: readonly string[], long: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, i) => long[long.length - short.length + i] === word)
