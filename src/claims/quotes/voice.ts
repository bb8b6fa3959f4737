import type { Excerpt } from '../../story/excerpt.ts'

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
