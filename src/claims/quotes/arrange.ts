import { contentOf, settle } from './extent.ts'
import type { Finding, Left } from './find.ts'
import type { Reader } from './grammar.ts'
import { type Line, wordsIn } from './line.ts'
import { meant, referenceOf } from './meant.ts'
import { namesIn } from './names.ts'
import { Nesting } from './nesting.ts'
import { onlyPassesOn, passOn } from './passing.ts'
import type { Utterance } from './utterance.ts'
import type { Voices } from './voices.ts'

/** What a line's findings come to. */
export interface Arranged {
  readonly utterances: readonly Utterance[]
  /** Utterances whose words should stand before their verb, where none stand in the line. */
  readonly wordless: readonly Utterance[]
  readonly left: readonly Left[]
}

/** Decides who speaks in what a line's rules saw, where their words end, and which utterance lies in which. */
export function arrange(line: Line, found: readonly Finding[], reader: Reader, voices: Voices): Arranged {
  const left: Left[] = []
  const utterances: Utterance[] = []
  const carriers = new Set<Utterance>()
  const inner = new Set<Utterance>()
  const passing: Finding[] = []
  const nesting = new Nesting()
  const drop = ({ rule, whole }: Finding, why: string): number => left.push({ rule: rule.name, span: whole, why })

  for (const finding of found) {
    if (onlyPassesOn(line, finding, found, utterances.at(-1), reader)) {
      passing.push(finding)
      continue
    }
    const reference = referenceOf(line, finding, utterances, reader, voices)
    const within = nesting.around(finding, reference)
    const who = meant(line, finding, reference, { utterances, within }, reader, voices)
    if ('why' in who) {
      drop(finding, who.why)
      continue
    }
    const outer = within.at(-1)
    const utterance: Utterance = {
      finding,
      ...who,
      mention: finding.speaker ?? reference.told ?? null,
      relays: [
        ...(finding.relay ? [voices.meet(namesIn(line, finding.relay, reader), undefined)] : []),
        ...(outer ? [outer.speaker, ...outer.relays] : []),
      ],
      content: contentOf(line, finding, utterances.at(-1), reader),
    }
    voices.move(who.speaker, 'speaks')
    if (outer && carries(line, outer, finding)) carriers.add(outer)
    if (outer && !carriers.has(outer)) inner.add(utterance)
    utterances.push(utterance)
    nesting.open(utterance, within)
  }

  for (const finding of passing) {
    passOn(line, finding, utterances, reader, voices)
    drop(finding, 'passes on what others in the sentence say')
  }
  // Who speaks for themselves is thought of first in the sentences that follow, not whom they quote.
  const last = utterances.findLast((utterance) => !inner.has(utterance)) ?? utterances.at(-1)
  if (last) voices.move(last.speaker, 'speaks')
  for (const utterance of utterances) utterance.content = settle(line, utterance.content, reader)
  const { kept, wordless } = sort()
  // An attribution that finds all words of its sentence taken passes on what those others say.
  for (const { finding, speaker } of wordless)
    if (finding.rule.attributes)
      for (const { relays, content } of kept) if (content.end <= finding.whole.start) relays.push(speaker)
  return { utterances: kept, wordless, left }

  /** The utterances that report words, and those whose words are yet to be found. */
  function sort(): { kept: Utterance[]; wordless: Utterance[] } {
    const kept: Utterance[] = []
    const wordless: Utterance[] = []
    for (const utterance of utterances) {
      const { finding, content } = utterance
      if (carriers.has(utterance)) drop(finding, 'only passes on what another says')
      else if (wordsIn(line.text.slice(content.start, content.end)) > 0) kept.push(utterance)
      else {
        if (finding.rule.reach === 'before') wordless.push(utterance)
        drop(finding, 'no words are reported')
      }
    }
    return { kept, wordless }
  }
}

/** Whether an utterance says nothing but that another speaks: none of its words stand before that other's. */
const carries = (line: Line, { finding, content }: Utterance, inner: Finding): boolean =>
  !finding.rule.about && wordsIn(line.text.slice(content.start, inner.whole.start)) === 0
