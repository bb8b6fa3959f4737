import type { Excerpt } from '../../story/excerpt.ts'
import type { CompiledQuotes } from './grammar.ts'
import { SpeakerNameMatcher } from './speaker-name-matcher.ts'
import { Speaker } from './speaker.ts'

/**
 * The ways a story can mention somebody:
 *
 * - `mentioned`: as anybody in a sentence.
 * - `named`: as a speaker or relay; whether they are one is decided later.
 * - `spoke`: as a speaker. A later pronoun, or verb with nobody beside it, means them before those only mentioned.
 */
export type MentionKind = 'mentioned' | 'named' | 'spoke'

/** Maximum number of people of a story who are remembered, each compared with every new one: who was named longest ago is forgotten. */
const MAX_REMEMBERED = 250

type Names = readonly [Excerpt, ...Excerpt[]]

/** Tracks the people of a story: who was mentioned and who spoke most recently. */
export class SpeakerTracker {
  readonly #grammar: CompiledQuotes
  readonly #nameMatcher: SpeakerNameMatcher
  /** Everybody mentioned, the most recent last. */
  readonly #mentioned: Speaker[] = []
  /** Everybody who spoke, the most recent last. */
  readonly #spoken: Speaker[] = []
  #current = { n: 0, paragraph: 0 }

  constructor(grammar: CompiledQuotes) {
    this.#grammar = grammar
    this.#nameMatcher = new SpeakerNameMatcher(grammar)
  }

  /** Starts a sentence. */
  startSentence({ n, paragraph }: { readonly n: number; readonly paragraph: number }): void {
    this.#current = { n, paragraph }
  }

  /** Whether a word is the surname of somebody mentioned by their full name. */
  isSurname(word: string): boolean {
    if (word === '') return false
    return (
      word !== '' &&
      this.#mentioned.some(({ names }) => names.some((name) => this.#nameMatcher.surnameOf(name) === word))
    )
  }

  /** Whether somebody spoke last in this paragraph, and nobody was mentioned since. */
  isCurrentSpeaker(speaker: Speaker): boolean {
    return (
      this.#spoken.at(-1) === speaker &&
      this.#mentioned.at(-1) === speaker &&
      speaker.lastMention.paragraph === this.#current.paragraph
    )
  }

  /** Number of sentences since somebody was last mentioned. */
  sentencesSince(speaker: Speaker): number {
    return this.#current.n - speaker.lastMention.n
  }

  /** Makes somebody the most recently mentioned, and the most recent speaker if they spoke. */
  markMentioned(speaker: Speaker, kind: MentionKind): void {
    speaker.lastMention = this.#current
    moveToEnd(this.#mentioned, speaker)
    if (kind === 'spoke') moveToEnd(this.#spoken, speaker)
  }

  /** The most recently mentioned person with whom a form agrees; with `spoke`, one who spoke if any of those agrees. */
  findRecent(form: string | undefined, spoke: boolean): Speaker | undefined {
    const agreeing = (speaker: Speaker): boolean => speaker.agrees(form)
    const speaking = this.#spoken.findLast(agreeing)
    if (spoke && speaking) return speaking
    // After “his nephew was hurt”, “he” still means the speaker.
    const isAfterSpeaker = (speaker: Speaker): boolean =>
      speaking !== undefined && speaking.lastMention.paragraph >= speaker.lastMention.paragraph
    const last = this.#mentioned.findLast(
      (speaker) => agreeing(speaker) && !(isAfterSpeaker(speaker) && this.#isPassing(speaker)),
    )
    // Of two people in one sentence, “she” means who is surely a woman rather than who may be one.
    const surely = this.#mentioned.findLast(
      (speaker) => speaker.lastMention.n === last?.lastMention.n && speaker.agreesOnlyWith(form),
    )
    return surely ?? last ?? speaking
  }

  /** Whether somebody was only mentioned in passing and has not spoken. */
  #isPassing(speaker: Speaker): boolean {
    return (
      !this.#spoken.includes(speaker) &&
      speaker.names.every((name) => this.#grammar.isPassingMention(this.#nameMatcher.fold(name)))
    )
  }

  /** The form of a verb or pronoun, if it has one. */
  agreementOf(said: string): string | undefined {
    return this.#grammar.agreements.find((form) => form.said(said))?.name
  }

  /** The person of these names, the best first: a known one if a name fits, else a new one. Marks them as named. */
  identify(names: Names, form: string | undefined): Speaker {
    const forms = names.map((name) => this.#formsOf(name, form)).find(({ length }) => length > 0) ?? []
    const proper = this.#properOf(names)
    const known = this.#knownBy(names, forms, proper)
    if (known) known.addNames(names, proper)
    const speaker = known ?? new Speaker(names, proper, forms, this.#likelyForms(names, proper))
    this.markMentioned(speaker, 'named')
    return speaker
  }

  /**
   * Records somebody who is named and does not speak: a pronoun may mean them later. It records only somebody known,
   * with a name that shows its form, or with a name that is a person's (`isPerson`) or looks like one. Returns them,
   * or undefined.
   */
  recordMention(names: Names, isPerson = false): Speaker | undefined {
    const shown = names.map((name) => this.#formsOf(name, undefined)).find(({ length }) => length > 0) ?? []
    const proper = this.#properOf(names) ?? (isPerson ? names[0] : undefined)
    const persons = this.#grammar.agreements.filter(({ isPersonal: person }) => person).map(({ name }) => name)
    const forms = shown.length === 0 && proper ? persons : shown
    const speaker =
      this.#knownBy(names, shown, proper) ??
      (forms.length > 0 || proper ? new Speaker(names, proper, forms) : undefined)
    if (speaker) this.markMentioned(speaker, 'mentioned')
    return speaker
  }

  /** Whether a form may agree with a name. */
  canAgree(name: Excerpt, form: string | undefined): boolean {
    return new Speaker([name], undefined, this.#formsOf(name, undefined)).agrees(form)
  }

  /** The forms of a name: an invariable one of its own, else that of the verb beside it, else its own. */
  #formsOf(name: Excerpt, form: string | undefined): string[] {
    const text = this.#nameMatcher.fold(name)
    const shown = this.#grammar.agreements.filter(({ speaks }) => speaks(text))
    const invariable = shown.filter(({ isInvariable }) => isInvariable)
    if (invariable.length > 0) return invariable.map(({ name }) => name)
    return form === undefined ? shown.map(({ name }) => name) : [form]
  }

  /** The forms that may agree with somebody whose names show none: a person's only if a name looks like one. */
  #likelyForms(names: Names, proper: Excerpt | undefined): string[] {
    const looks = proper !== undefined || names.some(({ text }) => this.#grammar.isName(text))
    return this.#grammar.agreements
      .filter((form) => (looks ? form.isSingular : !form.isPersonal))
      .map(({ name }) => name)
  }

  /** Whether a form is a person's. */
  isPersonal(form: string): boolean {
    return this.#grammar.agreements.some(({ name, isPersonal: person }) => name === form && person)
  }

  /** Whether a form is that of one person or one thing. */
  #isOfOne(form: string): boolean {
    return this.#grammar.agreements.some(
      ({ name, isPersonal: person, isSingular }) => name === form && (person || isSingular),
    )
  }

  /** Notes that a pronoun or verb of a form means somebody: the form of one person or thing is then their only one. */
  confirmAgreement(speaker: Speaker, form: string | undefined): void {
    if (form !== undefined && this.#isOfOne(form)) speaker.restrictTo(form)
  }

  /** Records a person mentioned by a pronoun: whom it means has its form, and is mentioned again if recent enough. */
  recordPronoun(pronoun: string): void {
    const form = this.agreementOf(pronoun)
    const speaker = form !== undefined && this.isPersonal(form) ? this.findRecent(form, false) : undefined
    if (!speaker) return
    this.confirmAgreement(speaker, form)
    if (this.sentencesSince(speaker) <= this.#grammar.antecedentWindow.anaphora)
      this.markMentioned(speaker, 'mentioned')
  }

  /** Whether a form surely agrees with somebody of these names: a known person, or one named by their own name. */
  mustAgree(names: Names, form: string): boolean {
    const proper = this.#properOf(names)
    const known = this.#knownBy(names, [], proper)
    if (known) return known.agreements.has(form)
    return proper !== undefined && names.every((name) => this.canAgree(name, form))
  }

  /** The name that is a person's own: one with an office beside it, or one that looks like a person's. */
  #properOf(names: Names): Excerpt | undefined {
    return names.length > 1 ? names[0] : names.find(({ text }) => this.#grammar.isPersonName(text))
  }

  /** The known person of one of these names, unless their own name is another. */
  #knownBy(names: readonly Excerpt[], forms: readonly string[], proper: Excerpt | undefined): Speaker | undefined {
    for (const name of names) {
      const text = this.#nameMatcher.fold(name)
      if (this.#grammar.isIndefinite(text)) continue
      const known = this.#mentioned.findLast(
        (speaker) =>
          !this.#nameMatcher.areDistinct(speaker.properName, proper) &&
          speaker.names.some((other) =>
            this.#nameMatcher.matches(this.#nameMatcher.fold(other), text, speaker.agreements, forms),
          ),
      )
      if (known) return known
    }
    const texts = names.map((name) => this.#nameMatcher.fold(name))
    return (
      texts.map((text) => this.#holder(text)).find((speaker) => speaker !== undefined) ??
      (texts.some((text) => this.#grammar.isReferringName(text)) ? this.#lastOf(forms) : undefined)
    )
  }

  /** Who spoke last, or was mentioned last, among those with whom some forms may agree. */
  #lastOf(forms: readonly string[]): Speaker | undefined {
    const fits = (speaker: Speaker): boolean => forms.length === 0 || forms.some((form) => speaker.agrees(form))
    return this.#spoken.findLast(fits) ?? this.#mentioned.findLast(fits)
  }

  /** The person meant by a name that is nothing but an office: the one last named with it. */
  #holder(name: string): Speaker | undefined {
    const { office, of } = Object.fromEntries(this.#grammar.office.match(name)[0]?.parts ?? [])
    if (!office) return undefined
    const offices = this.#grammar
      .offices(name.slice(office.start, office.end))
      .map((text) => this.#nameMatcher.words(text))
    const holders = this.#mentioned.filter(({ names }) =>
      names.some((one) => offices.some((held) => this.#nameMatcher.hasOffice(this.#nameMatcher.fold(one), held))),
    )
    const land = of && name.slice(of.start, of.end)
    return (
      holders.findLast(({ names }) => names.some((one) => land && this.#nameMatcher.fold(one).includes(land))) ??
      holders.at(-1)
    )
  }
}

function moveToEnd(speakers: Speaker[], speaker: Speaker): void {
  const at = speakers.lastIndexOf(speaker)
  if (at >= 0) speakers.splice(at, 1)
  speakers.push(speaker)
  if (speakers.length > MAX_REMEMBERED) speakers.shift()
}
