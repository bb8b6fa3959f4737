import type { Span } from '../pattern.ts'
import type { QuoteMatch } from './quote-match.ts'
import type { Reference } from './resolve-speaker.ts'
import { truncateContent, type Utterance } from './utterance.ts'

/** Tracks which utterances of a sentence lie in which: those whose content is still open, the outermost first. */
export class Nesting {
  #open: Utterance[] = []

  /**
   * The utterances in whose content a match stands. A clause of its own ends those before it: all of them if its
   * speaker is named beside the verb. An antecedent inside the content of an utterance keeps that utterance open.
   */
  enclosing(match: QuoteMatch, { named, antecedent, form }: Reference): Utterance[] {
    const { whole, rule, isConjoined } = match
    if (!isConjoined && (rule.contentSide ?? 'after') === 'after')
      return this.#open.filter(({ content }) => content.start <= whole.start && whole.start < content.end)
    // The content of an outer speaker who mentions another goes on in that other's next verb.
    const outer = antecedent ? this.#open.findLastIndex(({ content }) => holds(content, antecedent)) : -1
    const last = this.#open.findLast(({ speaker }) => speaker.agrees(form))?.speaker
    const first = this.#open.findIndex(({ speaker }) => speaker === last)
    const from = named ? 0 : Math.max(0, first)
    for (const utterance of this.#open.slice(outer < 0 ? from : outer)) truncateContent(utterance, whole.start)
    return this.#open.slice(0, outer < 0 ? from : outer + 1)
  }

  /** Opens an utterance inside the content of others. */
  push(utterance: Utterance, within: readonly Utterance[]): void {
    this.#open = [...within, utterance]
  }
}

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end
