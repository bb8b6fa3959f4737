import type { Excerpt } from '../../story/excerpt.ts'
import { foldText } from '../../story/fold.ts'
import type { CompiledQuotes } from './grammar.ts'
import { SpeakerNameMatcher } from './speaker-name-matcher.ts'
import { Speaker } from './speaker.ts'

/**
 * What a story can do with somebody. What it does decides whom it means by the next pronoun, or by a verb with nobody
 * beside it: `seen` makes them the one met last, `heard` the one who spoke last.
 */
export const MENTION_KINDS = {
  /** A sentence tells of them. */
  mentioned: { seen: true, heard: false },
  /** They are named as somebody who speaks or passes words on; whether they do is decided later. */
  named: { seen: true, heard: false },
  spoke: { seen: true, heard: true },
} as const
export type MentionKind = keyof typeof MENTION_KINDS

type Names = readonly [Excerpt, ...Excerpt[]]

/** Everybody of whom a story tells, who spoke last and who was met last. */
export class SpeakerTracker {
  readonly #reader: CompiledQuotes
  readonly #likeness: SpeakerNameMatcher
  readonly #seen: Speaker[] = []
  readonly #heard: Speaker[] = []
  #here = { n: 0, paragraph: 0 }

  constructor(grammar: CompiledQuotes) {
    this.#reader = grammar
    this.#likeness = new SpeakerNameMatcher(grammar)
  }

  /** A sentence begins. */
  startSentence({ n, paragraph }: { readonly n: number; readonly paragraph: number }): void {
    this.#here = { n, paragraph }
  }

  /** Whether somebody spoke last, and nobody was told of since, in this paragraph. */
  isCurrentSpeaker(speaker: Speaker): boolean {
    return (
      this.#heard.at(-1) === speaker &&
      this.#seen.at(-1) === speaker &&
      speaker.lastMention.paragraph === this.#here.paragraph
    )
  }

  /** How many sentences ago somebody was met last. */
  sentencesSince(speaker: Speaker): number {
    return this.#here.n - speaker.lastMention.n
  }

  /** Somebody does something. */
  markMentioned(speaker: Speaker, move: MentionKind): void {
    speaker.lastMention = this.#here
    if (MENTION_KINDS[move].seen) moveToEnd(this.#seen, speaker)
    if (MENTION_KINDS[move].heard) moveToEnd(this.#heard, speaker)
  }

  /** The one met last with whom a form agrees; of those who `spoke` alone if anybody of them does. */
  findRecent(form: string | undefined, spoke: boolean): Speaker | undefined {
    const agreeing = (speaker: Speaker): boolean => speaker.agrees(form)
    const heard = this.#heard.findLast(agreeing)
    if (spoke && heard) return heard
    // “His nephew was hurt” turns nobody away from him who speaks.
    const isOf = (speaker: Speaker): boolean =>
      heard !== undefined && heard.lastMention.paragraph >= speaker.lastMention.paragraph
    const last = this.#seen.findLast((speaker) => agreeing(speaker) && !(isOf(speaker) && this.#isSlight(speaker)))
    // Of two in one sentence “she” is surely a woman rather than perhaps one.
    const surely = this.#seen.findLast(
      (speaker) => speaker.lastMention.n === last?.lastMention.n && speaker.agreesOnlyWith(form),
    )
    return surely ?? last ?? heard
  }

  /** Whether somebody is known by nothing but words in passing, and has not spoken. */
  #isSlight(speaker: Speaker): boolean {
    return (
      !this.#heard.includes(speaker) && speaker.names.every(({ text }) => this.#reader.isPassingMention(foldText(text)))
    )
  }

  /** The form in which a verb or pronoun speaks of somebody, or undefined where it does not tell. */
  agreementOf(said: string): string | undefined {
    return this.#reader.agreements.find((form) => form.said(said))?.name
  }

  /** Meets somebody by names, the best first: one met before, if a name fits. */
  identify(names: Names, form: string | undefined): Speaker {
    const forms = names.map((name) => this.#formsOf(name, form)).find(({ length }) => length > 0) ?? []
    const proper = this.#properOf(names)
    const known = this.#knownBy(names, forms, proper)
    if (known) known.addNames(names, proper)
    const speaker = known ?? new Speaker(names, proper, forms, this.#likely(names, proper))
    this.markMentioned(speaker, 'named')
    return speaker
  }

  /**
   * Takes notice of somebody who is named and does not speak: a pronoun may mean them later. Only somebody known, of
   * whose form the name tells, or whose name is a person's (`isPerson`) or looks like it. Gives
   * them, or undefined.
   */
  recordMention(names: Names, isPerson = false): Speaker | undefined {
    const told = names.map((name) => this.#formsOf(name, undefined)).find(({ length }) => length > 0) ?? []
    const proper = this.#properOf(names) ?? (isPerson ? names[0] : undefined)
    const persons = this.#reader.agreements.filter(({ isPersonal: person }) => person).map(({ name }) => name)
    const forms = told.length === 0 && proper ? persons : told
    const speaker =
      this.#knownBy(names, told, proper) ?? (forms.length > 0 || proper ? new Speaker(names, proper, forms) : undefined)
    if (speaker) this.markMentioned(speaker, 'mentioned')
    return speaker
  }

  /** Whether a form may speak of somebody of this name. */
  canAgree(name: Excerpt, form: string | undefined): boolean {
    return new Speaker([name], undefined, this.#formsOf(name, undefined)).agrees(form)
  }

  #formsOf(name: Excerpt, form: string | undefined): string[] {
    const text = foldText(name.text)
    const told = this.#reader.agreements.filter(({ speaks }) => speaks(text))
    const names = (
      told.some(({ isInvariable }) => isInvariable) ? told.filter(({ isInvariable }) => isInvariable) : told
    ).map(({ name }) => name)
    return form === undefined || told.some(({ isInvariable }) => isInvariable) ? names : [form]
  }

  /** In which forms words may speak of somebody whose names do not tell: of a thing as of no person. */
  #likely(names: Names, proper: Excerpt | undefined): string[] {
    const looks = proper !== undefined || names.some(({ text }) => this.#reader.isName(text))
    return this.#reader.agreements
      .filter((form) => (looks ? form.isSingular : !form.isPersonal))
      .map(({ name }) => name)
  }

  /** Whether only persons have a form. */
  isPersonal(form: string): boolean {
    return this.#reader.agreements.some(({ name, isPersonal: person }) => name === form && person)
  }

  /** Whether one person, or one thing, has a form. */
  #isOnes(form: string): boolean {
    return this.#reader.agreements.some(
      ({ name, isPersonal: person, isSingular }) => name === form && (person || isSingular),
    )
  }

  /** Somebody is meant by a pronoun or verb of a form: where it is one person's or thing's, they have no other. */
  confirmAgreement(speaker: Speaker, form: string | undefined): void {
    if (form !== undefined && this.#isOnes(form)) speaker.restrictTo(form)
  }

  /** A sentence tells of a person by a pronoun: whom it means has its form, and is not forgotten. It names nobody anew. */
  recordPronoun(pronoun: string): void {
    const form = this.agreementOf(pronoun)
    const speaker = form !== undefined && this.isPersonal(form) ? this.findRecent(form, false) : undefined
    if (!speaker) return
    this.confirmAgreement(speaker, form)
    if (this.sentencesSince(speaker) <= this.#reader.antecedentWindow.meant) this.markMentioned(speaker, 'mentioned')
  }

  /** Whether names surely are somebody's of whom words of a form speak: a person's own, or of somebody known. */
  mustAgree(names: Names, form: string): boolean {
    const proper = this.#properOf(names)
    const known = this.#knownBy(names, [], proper)
    if (known) return known.agreements.has(form)
    return proper !== undefined && names.every((name) => this.canAgree(name, form))
  }

  /** The name that is a person's own: one with an office beside it, or one that looks like it. */
  #properOf(names: Names): Excerpt | undefined {
    return names.length > 1 ? names[0] : names.find(({ text }) => this.#reader.isPersonName(text))
  }

  /** Somebody met before of one of these names, but for those whose own name is another. */
  #knownBy(names: readonly Excerpt[], forms: readonly string[], proper: Excerpt | undefined): Speaker | undefined {
    for (const name of names) {
      const text = foldText(name.text)
      if (this.#reader.isIndefinite(text)) continue
      const known = this.#seen.findLast(
        (speaker) =>
          !this.#likeness.areDistinct(speaker.properName, proper) &&
          speaker.names.some((other) => this.#likeness.matches(foldText(other.text), text, speaker.agreements, forms)),
      )
      if (known) return known
    }
    return (
      names.map(({ text }) => this.#holder(foldText(text))).find((speaker) => speaker !== undefined) ??
      (names.some(({ text }) => this.#reader.isReferringName(foldText(text))) ? this.#lastOf(forms) : undefined)
    )
  }

  /** Who spoke last, or was met last, of those of whom words of some forms may speak. */
  #lastOf(forms: readonly string[]): Speaker | undefined {
    const fits = (speaker: Speaker): boolean => forms.length === 0 || forms.some((form) => speaker.agrees(form))
    return this.#heard.findLast(fits) ?? this.#seen.findLast(fits)
  }

  /** Whom a name means that is nothing but an office: the one last named with it. */
  #holder(name: string): Speaker | undefined {
    const { office, of } = Object.fromEntries(this.#reader.office.match(name)[0]?.parts ?? [])
    if (!office) return undefined
    const offices = this.#reader.offices(name.slice(office.start, office.end)).map((text) => this.#likeness.words(text))
    const holders = this.#seen.filter(({ names }) =>
      names.some(({ text }) => offices.some((held) => this.#likeness.hasOffice(foldText(text), held))),
    )
    const land = of && name.slice(of.start, of.end)
    return (
      holders.findLast(({ names }) => names.some(({ text }) => land && foldText(text).includes(land))) ?? holders.at(-1)
    )
  }
}

function moveToEnd(voices: Speaker[], speaker: Speaker): void {
  const at = voices.indexOf(speaker)
  if (at >= 0) voices.splice(at, 1)
  voices.push(speaker)
}
