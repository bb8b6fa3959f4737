import type { Span } from '../pattern.ts'
import type { QuoteMatch } from './matches.ts'
import type { Reference } from './resolve-speaker.ts'
import { truncateContent, type Utterance } from './utterance.ts'

/** Which utterances of a line lie in which: those whose words go on where the line is read, the outermost first. */
export class Nesting {
  #open: Utterance[] = []

  /**
   * The utterances in whose words a finding stands. A clause of its own ends those before it; `named` somebody beside
   * its verb ends them all, `told` in another's words keeps that other's open. `form`: in which it speaks of somebody.
   */
  enclosing(match: QuoteMatch, { named, antecedent, form }: Reference): Utterance[] {
    const { whole, rule, isConjoined } = match
    if (!isConjoined && (rule.contentSide ?? 'after') === 'after')
      return this.#open.filter(({ content }) => content.start <= whole.start && whole.start < content.end)
    // What an outer speaker says of another goes on in that other's next verb.
    const holder = antecedent ? this.#open.findLastIndex(({ content }) => holds(content, antecedent)) : -1
    const last = this.#open.findLast(({ speaker }) => speaker.agrees(form))?.speaker
    const first = this.#open.findIndex(({ speaker }) => speaker === last)
    const from = named ? 0 : Math.max(0, first)
    for (const ended of this.#open.slice(holder < 0 ? from : holder)) truncateContent(ended, whole.start)
    return this.#open.slice(0, holder < 0 ? from : holder + 1)
  }

  /** An utterance begins in the words of others. */
  push(utterance: Utterance, within: readonly Utterance[]): void {
    this.#open = [...within, utterance]
  }
}

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end
