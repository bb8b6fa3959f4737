import type { Casualty } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import { detect } from '../../languages/detect.ts'
import type { CheckGrammar } from '../../languages/checking.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { foldText } from '../../story/fold.ts'
import type { Story } from '../../story/story.ts'
import { type Piece, piecesOf } from './piece.ts'
import { isAnother } from './speaker.ts'
import { likeness, type Run, runsOf, type Word, wordsOf } from './words.ts'

export type Label = 'verbatim' | 'differs' | 'attributed-otherwise' | 'absent' | 'undecided'

/** How a piece of a pasted text stands against a story. */
export interface Checked {
  readonly text: string
  /** UTF-16 offset in the pasted text. */
  readonly at: number
  readonly label: Label
  /** The words of the story it was held against. */
  readonly passage: Excerpt | null
}

/** From this much of a piece in one sentence on, it is that sentence told with other words. */
const NEAR = 0.6
/** Below this much, quoted words are not in the story; between the two, told words may be there in others. */
const FAR = 0.3

/** Holds what somebody pasted against a story: each quotation, figure and told sentence. Empty if there is nothing to hold. */
export function check(story: Story, pasted: string): Checked[] {
  const language = detect(pasted) ?? story.language
  return piecesOf(pasted, story, language).map((piece) => {
    const { text, start: at } = piece.excerpt
    const found =
      piece.kind === 'figure' ? figure(piece, story) : language === story.language ? words(piece, story) : UNDECIDED
    return { text, at, ...found }
  })
}

type Verdict = Pick<Checked, 'label' | 'passage'>
const UNDECIDED: Verdict = { label: 'undecided', passage: null }

/** A figure stands if number, bound, outcome and victims agree, in whatever language. */
function figure({ claim, speaker }: Extract<Piece, { kind: 'figure' }>, story: Story): Verdict {
  const alike = claimsOf(story).casualties.filter(({ outcome }) => outcome === claim.outcome)
  const same = alike.filter((one) => one.min === claim.min && one.max === claim.max && agree(one, claim))
  const [first] = same
  if (!first) {
    const nearest = alike.find((one) => agree(one, claim)) ?? alike[0]
    return nearest ? { label: 'differs', passage: nearest.count } : { label: 'absent', passage: null }
  }
  const told = ({ count }: Casualty) => claimsOf(story).quotes.filter(({ content }) => content.holds(count))
  const another = speaker !== null && same.every((one) => isAnother(speaker, told(one), story))
  return { label: another ? 'attributed-otherwise' : 'verbatim', passage: first.count }
}

const agree = (a: Casualty, b: Casualty): boolean =>
  a.victims === b.victims || a.victims === 'unspecified' || b.victims === 'unspecified'

/** Words stand if they stand in the story one after another, or between ellipses, and nothing that turns them was cut off. */
function words({ excerpt, quoted, speaker }: Extract<Piece, { kind: 'words' }>, story: Story): Verdict {
  const body = bodyWords(story)
  const parts = excerpt.text
    .split(/\s*(?:…|\.{3}|\[[^\]]*\])\s*/)
    .map(wordsOf)
    .filter((part) => part.length > 0)
  const places = parts.map((part) => runsOf(part, body))
  const passages = (places[0] ?? []).flatMap((first) => {
    const last = places
      .slice(1)
      .reduce<Run | undefined>((before, runs) => before && runs.find(({ from }) => from >= before.to), first)
    return last ? [{ from: first.from, to: last.to }] : []
  })
  const [passage] = passages
  if (passage) {
    const kept = passages.find((run) => !turned(run, body, story.language.checking))
    const shown = slice(kept ?? passage, body, story)
    if (!kept) return { label: 'differs', passage: shown }
    const sayers = claimsOf(story).quotes.filter(
      ({ content }) => content.start < shown.end && shown.start < content.end,
    )
    return {
      label: speaker !== null && isAnother(speaker, sayers, story) ? 'attributed-otherwise' : 'verbatim',
      passage: shown,
    }
  }
  const piece = parts.flat()
  const [nearest] = story.sentences
    .map((sentence) => ({ sentence, share: likeness(piece, wordsOf(sentence.excerpt.text)) }))
    .sort((a, b) => b.share - a.share)
  if (nearest && nearest.share >= NEAR) return { label: 'differs', passage: nearest.sentence.excerpt }
  if (!nearest || nearest.share < FAR || quoted) return { label: 'absent', passage: null }
  return { label: 'undecided', passage: nearest.sentence.excerpt }
}

/** Whether an excerpt was cut so that its sense turns: a negation before it, or a limit behind it, was left out. */
function turned({ from, to }: Run, body: readonly Word[], { turnsAfter, limitsBefore }: CheckGrammar): boolean {
  const beside = (at: number, neighbour: number, list: readonly string[]): boolean => {
    const [word, next] = [body[at], body[neighbour]]
    // A full stop, a comma or a line between them: the cut is no cut.
    return (
      word !== undefined && next !== undefined && word.clause === next.clause && list.map(foldText).includes(word.text)
    )
  }
  return beside(from - 1, from, turnsAfter) || beside(to, to - 1, limitsBefore)
}

const slice = ({ from, to }: Run, body: readonly Word[], story: Story): Excerpt =>
  Excerpt.of(story.body, body[from]?.start ?? 0, body[to - 1]?.end ?? 0)

const bodyWords = (story: Story): Word[] => wordsOf(story.body)
