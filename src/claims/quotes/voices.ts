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

  /** The name that is a person's own, if one is known. */
  get proper(): Excerpt | undefined {
    return this.#proper
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
  readonly #spoke: Voice[] = []

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
    const proper = this.#properOf(names)
    const known = this.#knownBy(names, forms, proper)
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
    const proper = this.#properOf(names)
    const persons = this.#reader.forms.filter(({ person }) => person).map(({ name }) => name)
    const forms = told.length === 0 && proper ? persons : told
    const voice = this.#knownBy(names, told, proper) ?? (forms.length > 0 ? new Voice(names, proper, forms) : undefined)
    if (voice) this.turnTo(voice)
    return voice
  }

  /** The name that is a person's own: one with an office beside it, or one that looks like it. */
  #properOf(names: readonly [Excerpt, ...Excerpt[]]): Excerpt | undefined {
    return names.length > 1 ? names[0] : names.find(({ text }) => this.#reader.isPersonName(text))
  }

  /** Somebody met before of one of these names, but for those whose own name is another. */
  #knownBy(names: readonly Excerpt[], forms: readonly string[], proper: Excerpt | undefined): Voice | undefined {
    for (const name of names) {
      const text = foldText(name.text)
      if (this.#reader.introduces(text)) continue
      const known = this.#met.findLast(
        (voice) =>
          !this.#areTwo(voice.proper, proper) &&
          voice.names.some((other) => this.#same(foldText(other.text), text, voice.forms, forms)),
      )
      if (known) return known
    }
    return names.map(({ text }) => this.#holder(foldText(text))).find((voice) => voice !== undefined)
  }

  /** Whom a name means that is nothing but an office: the one last named with it. */
  #holder(name: string): Voice | undefined {
    const { office, of } = Object.fromEntries(this.#reader.office.match(name)[0]?.parts ?? [])
    if (!office) return undefined
    const offices = this.#reader.offices(name.slice(office.start, office.end)).map((text) => this.#words(text))
    const holders = this.#met.filter(({ names }) =>
      names.some(({ text }) => offices.some((held) => this.#holds(this.#words(foldText(text)), held))),
    )
    const land = of && name.slice(of.start, of.end)
    return (
      holders.findLast(({ names }) => names.some(({ text }) => land && foldText(text).includes(land))) ?? holders.at(-1)
    )
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

  /** The one met last with whom a form agrees; of those who `spoke` alone if anybody of them does. */
  latest(form: string | undefined, spoke: boolean): Voice | undefined {
    const agreeing = (voice: Voice): boolean => voice.agrees(form)
    return (spoke ? this.#spoke.findLast(agreeing) : undefined) ?? this.#met.findLast(agreeing)
  }

  /** Makes somebody the one met last. */
  turnTo(voice: Voice): void {
    moveToEnd(this.#met, voice)
  }

  /** Makes somebody the one who spoke last. */
  hear(voice: Voice): void {
    this.turnTo(voice)
    moveToEnd(this.#spoke, voice)
  }

  #areTwo(a: Excerpt | undefined, b: Excerpt | undefined): boolean {
    return a !== undefined && b !== undefined && !this.#same(foldText(a.text), foldText(b.text), new Set(), [])
  }

  #same(a: string, b: string, formsOfA: ReadonlySet<string>, formsOfB: readonly string[]): boolean {
    if (formsOfA.size > 0 && formsOfB.length > 0 && !formsOfB.some((form) => formsOfA.has(form))) return false
    const one = this.#words(a)
    const other = this.#words(b)
    const [short, long] = one.length <= other.length ? [one, other] : [other, one]
    if (short.length === 0) return false
    if (short.every((word, i) => long[i] === word) && (short.length === 1 || this.#asDefinite(a, b))) return true
    const [shorter, longer] = one.length <= other.length ? [a, b] : [b, a]
    if (this.#reader.isWhole(shorter)) return false
    return [long, this.#words(this.#head(longer))].some(
      (whole) => isEnd(short, whole) && !this.#reader.binds(whole.at(-short.length - 1) ?? ''),
    )
  }

  /** Whether a name's last word has its article in a longer one too: "the minister of the town" is not "of a town". */
  #asDefinite(a: string, b: string): boolean {
    const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length)
    const last = short?.at(-1)
    return last === undefined || long?.some((word) => word === last) === true
  }

  /** Whether an office stands in a name before somebody's own: “Foreign Minister Eva Klein”, not “an aide to the minister”. */
  #holds(name: readonly string[], office: readonly string[]): boolean {
    return name
      .slice(0, -office.length)
      .some((_, at) => office.every((word, i) => name[at + i] === word) && !this.#reader.binds(name[at - 1] ?? ''))
  }

  /** A name without what hangs on it. */
  #head(name: string): string {
    return name.slice(0, this.#reader.headEnds.match(name)[0]?.whole.start)
  }

  #words(name: string): string[] {
    return wordsOf(name)
      .map((word) => this.#reader.bare(word))
      .filter((word) => word !== '')
  }
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}']+/gu) ?? []

function moveToEnd(voices: Voice[], voice: Voice): void {
  const at = voices.indexOf(voice)
  if (at >= 0) voices.splice(at, 1)
  voices.push(voice)
}

const isEnd = (short: readonly string[], long: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, i) => long[long.length - short.length + i] === word)
