import type { Excerpt } from '../../story/excerpt.ts'

/** Somebody a story mentions, with all the names it gives them. */
export class Speaker {
  /** The forms of words that may refer to them; empty as long as none is known. */
  readonly agreements: Set<string>
  /** The sentence of their last mention, and its paragraph. */
  lastMention = { n: 0, paragraph: 0 }
  /** The forms that may refer to them as long as none is known; empty for any. */
  readonly #likely: readonly string[]
  /** Each name once: a story may call somebody the same thousands of times. */
  readonly #names: Excerpt[] = []
  readonly #texts = new Set<string>()
  #lastNamed: Excerpt | undefined
  #proper: Excerpt | undefined

  /** `proper`: the name that is a person's own, preferred to any office. */
  constructor(
    names: readonly Excerpt[],
    proper: Excerpt | undefined,
    forms: Iterable<string>,
    likely: readonly string[] = [],
  ) {
    this.#likely = likely
    this.addNames(names, proper)
    this.agreements = new Set(forms)
  }

  /** The fullest name. */
  get name(): Excerpt {
    const all = this.#proper ? [this.#proper] : this.#names
    return all.reduce((fullest, name) => (name.text.length > fullest.text.length ? name : fullest))
  }

  /** The name that is a person's own, if one is known. */
  get properName(): Excerpt | undefined {
    return this.#proper
  }

  /** The words that named them last. */
  get lastNamed(): Excerpt {
    return this.#lastNamed ?? this.name
  }

  get names(): readonly Excerpt[] {
    return this.#names
  }

  addNames(names: readonly Excerpt[], proper: Excerpt | undefined): void {
    for (const name of names) {
      if (!this.#texts.has(name.text)) this.#names.push(name)
      this.#texts.add(name.text)
    }
    this.#lastNamed = names.at(-1) ?? this.#lastNamed
    if (proper && !(this.#proper && this.#proper.text.length >= proper.text.length)) this.#proper = proper
  }

  /** Whether a verb or pronoun of this form may refer to them. */
  agrees(form: string | undefined): boolean {
    if (form === undefined) return true
    return this.agreements.size > 0
      ? this.agreements.has(form)
      : this.#likely.length === 0 || this.#likely.includes(form)
  }

  /** Whether words of no other form may refer to them. */
  agreesOnlyWith(form: string | undefined): boolean {
    return form !== undefined && this.agreements.size === 1 && this.agreements.has(form)
  }

  /** Makes a form their only one, if it may refer to them: “she” is never “he” later. */
  restrictTo(form: string): void {
    if (!this.agrees(form)) return
    this.agreements.clear()
    this.agreements.add(form)
  }
}
