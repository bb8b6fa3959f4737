import type { Excerpt } from '../../story/excerpt.ts'
import { foldText } from '../../story/fold.ts'
import type { Reader } from './grammar.ts'
import { Likeness } from './likeness.ts'
import { Voice } from './voice.ts'

/**
 * What a story can do with somebody. What it does decides whom it means by the next pronoun, or by a verb with nobody
 * beside it: `seen` makes them the one met last, `heard` the one who spoke last.
 */
export const MOVES = {
  /** A sentence tells of them. */
  'told-of': { seen: true, heard: false },
  /** They are named as somebody who speaks or passes words on; whether they do is decided later. */
  named: { seen: true, heard: false },
  speaks: { seen: true, heard: true },
} as const
export type Move = keyof typeof MOVES

type Names = readonly [Excerpt, ...Excerpt[]]

/** Everybody of whom a story tells, who spoke last and who was met last. */
export class Voices {
  readonly #reader: Reader
  readonly #likeness: Likeness
  readonly #seen: Voice[] = []
  readonly #heard: Voice[] = []
  #here = { n: 0, paragraph: 0 }

  constructor(reader: Reader) {
    this.#reader = reader
    this.#likeness = new Likeness(reader)
  }

  /** A sentence begins. */
  enter({ n, paragraph }: { readonly n: number; readonly paragraph: number }): void {
    this.#here = { n, paragraph }
  }

  /** Whether somebody spoke last, and nobody was told of since, in this paragraph. */
  isLast(voice: Voice): boolean {
    return this.#heard.at(-1) === voice && this.#seen.at(-1) === voice && voice.met.paragraph === this.#here.paragraph
  }

  /** How many sentences ago somebody was met last. */
  since(voice: Voice): number {
    return this.#here.n - voice.met.n
  }

  /** Somebody does something. */
  move(voice: Voice, move: Move): void {
    voice.met = this.#here
    if (MOVES[move].seen) moveToEnd(this.#seen, voice)
    if (MOVES[move].heard) moveToEnd(this.#heard, voice)
  }

  /** The one met last with whom a form agrees; of those who `spoke` alone if anybody of them does. */
  latest(form: string | undefined, spoke: boolean): Voice | undefined {
    const agreeing = (voice: Voice): boolean => voice.agrees(form)
    const heard = this.#heard.findLast(agreeing)
    if (spoke && heard) return heard
    // “His nephew was hurt” turns nobody away from him who speaks.
    const isOf = (voice: Voice): boolean => heard !== undefined && heard.met.paragraph >= voice.met.paragraph
    const last = this.#seen.findLast((voice) => agreeing(voice) && !(isOf(voice) && this.#isSlight(voice)))
    // Of two in one sentence “she” is surely a woman rather than perhaps one.
    const surely = this.#seen.findLast((voice) => voice.met.n === last?.met.n && voice.isOnly(form))
    return surely ?? last ?? heard
  }

  /** Whether somebody is known by nothing but words in passing, and has not spoken. */
  #isSlight(voice: Voice): boolean {
    return !this.#heard.includes(voice) && voice.names.every(({ text }) => this.#reader.isSlight(foldText(text)))
  }

  /** The form in which a verb or pronoun speaks of somebody, or undefined where it does not tell. */
  form(said: string): string | undefined {
    return this.#reader.forms.find((form) => form.said(said))?.name
  }

  /** Meets somebody by names, the best first: one met before, if a name fits. */
  meet(names: Names, form: string | undefined): Voice {
    const forms = names.map((name) => this.#formsOf(name, form)).find(({ length }) => length > 0) ?? []
    const proper = this.#properOf(names)
    const known = this.#knownBy(names, forms, proper)
    if (known) known.also(names, proper)
    const voice = known ?? new Voice(names, proper, forms, this.#likely(names, proper))
    this.move(voice, 'named')
    return voice
  }

  /**
   * Takes notice of somebody who is named and does not speak: a pronoun may mean them later. Only somebody known, of
   * whose form the name tells, or whose name is a person's (`isPerson`) or looks like it. Gives
   * them, or undefined.
   */
  notice(names: Names, isPerson = false): Voice | undefined {
    const told = names.map((name) => this.#formsOf(name, undefined)).find(({ length }) => length > 0) ?? []
    const proper = this.#properOf(names) ?? (isPerson ? names[0] : undefined)
    const persons = this.#reader.forms.filter(({ person }) => person).map(({ name }) => name)
    const forms = told.length === 0 && proper ? persons : told
    const voice =
      this.#knownBy(names, told, proper) ?? (forms.length > 0 || proper ? new Voice(names, proper, forms) : undefined)
    if (voice) this.move(voice, 'told-of')
    return voice
  }

  /** Whether a form may speak of somebody of this name. */
  mayBe(name: Excerpt, form: string | undefined): boolean {
    return new Voice([name], undefined, this.#formsOf(name, undefined)).agrees(form)
  }

  #formsOf(name: Excerpt, form: string | undefined): string[] {
    const text = foldText(name.text)
    const told = this.#reader.forms.filter(({ speaks }) => speaks(text))
    const names = (told.some(({ firm }) => firm) ? told.filter(({ firm }) => firm) : told).map(({ name }) => name)
    return form === undefined || told.some(({ firm }) => firm) ? names : [form]
  }

  /** In which forms words may speak of somebody whose names do not tell: of a thing as of no person. */
  #likely(names: Names, proper: Excerpt | undefined): string[] {
    const looks = proper !== undefined || names.some(({ text }) => this.#reader.isName(text))
    return this.#reader.forms.filter((form) => (looks ? form.single : !form.person)).map(({ name }) => name)
  }

  /** Whether only persons have a form. */
  isPersons(form: string): boolean {
    return this.#reader.forms.some(({ name, person }) => name === form && person)
  }

  /** Whether one person, or one thing, has a form. */
  #isOnes(form: string): boolean {
    return this.#reader.forms.some(({ name, person, single }) => name === form && (person || single))
  }

  /** Somebody is meant by a pronoun or verb of a form: where it is one person's or thing's, they have no other. */
  called(voice: Voice, form: string | undefined): void {
    if (form !== undefined && this.#isOnes(form)) voice.turnsOut(form)
  }

  /** A sentence tells of a person by a pronoun: whom it means has its form, and is not forgotten. It names nobody anew. */
  follow(pronoun: string): void {
    const form = this.form(pronoun)
    const voice = form !== undefined && this.isPersons(form) ? this.latest(form, false) : undefined
    if (!voice) return
    this.called(voice, form)
    if (this.since(voice) <= this.#reader.memory.meant) this.move(voice, 'told-of')
  }

  /** Whether names surely are somebody's of whom words of a form speak: a person's own, or of somebody known. */
  isSurely(names: Names, form: string): boolean {
    const proper = this.#properOf(names)
    const known = this.#knownBy(names, [], proper)
    if (known) return known.forms.has(form)
    return proper !== undefined && names.every((name) => this.mayBe(name, form))
  }

  /** The name that is a person's own: one with an office beside it, or one that looks like it. */
  #properOf(names: Names): Excerpt | undefined {
    return names.length > 1 ? names[0] : names.find(({ text }) => this.#reader.isPersonName(text))
  }

  /** Somebody met before of one of these names, but for those whose own name is another. */
  #knownBy(names: readonly Excerpt[], forms: readonly string[], proper: Excerpt | undefined): Voice | undefined {
    for (const name of names) {
      const text = foldText(name.text)
      if (this.#reader.introduces(text)) continue
      const known = this.#seen.findLast(
        (voice) =>
          !this.#likeness.areTwo(voice.proper, proper) &&
          voice.names.some((other) => this.#likeness.same(foldText(other.text), text, voice.forms, forms)),
      )
      if (known) return known
    }
    return (
      names.map(({ text }) => this.#holder(foldText(text))).find((voice) => voice !== undefined) ??
      (names.some(({ text }) => this.#reader.refers(foldText(text))) ? this.#lastOf(forms) : undefined)
    )
  }

  /** Who spoke last, or was met last, of those of whom words of some forms may speak. */
  #lastOf(forms: readonly string[]): Voice | undefined {
    const fits = (voice: Voice): boolean => forms.length === 0 || forms.some((form) => voice.agrees(form))
    return this.#heard.findLast(fits) ?? this.#seen.findLast(fits)
  }

  /** Whom a name means that is nothing but an office: the one last named with it. */
  #holder(name: string): Voice | undefined {
    const { office, of } = Object.fromEntries(this.#reader.office.match(name)[0]?.parts ?? [])
    if (!office) return undefined
    const offices = this.#reader.offices(name.slice(office.start, office.end)).map((text) => this.#likeness.words(text))
    const holders = this.#seen.filter(({ names }) =>
      names.some(({ text }) => offices.some((held) => this.#likeness.holds(foldText(text), held))),
    )
    const land = of && name.slice(of.start, of.end)
    return (
      holders.findLast(({ names }) => names.some(({ text }) => land && foldText(text).includes(land))) ?? holders.at(-1)
    )
  }
}

function moveToEnd(voices: Voice[], voice: Voice): void {
  const at = voices.indexOf(voice)
  if (at >= 0) voices.splice(at, 1)
  voices.push(voice)
}
