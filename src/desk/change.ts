import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import { align, type Fate } from './align.ts'
import type { Citation, Place, Standing } from './record.ts'
import { propose, WORDS, type Notice, type Proposal, type Word } from './words.ts'

/** What a new version of a story does to one cited sentence of an old one. */
export interface Finding {
  readonly fate: Exclude<Fate, { kind: 'added' }>
  /** Null where the words stayed: the citation only moves to its place in the new version. */
  readonly proposal: Proposal | null
}

/** The sentence that a place begins in, found by its offsets. Throws RangeError for a place outside the text. */
export function sentenceAt({ sentences }: Edition, { start }: Pick<Place, 'start'>): Sentence {
  const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end)
  if (!found) throw new RangeError(`there is no sentence at ${start}`)
  return found
}

/** What became of each sentence of an old version, by its number. */
export function findings(old: Edition, fresh: Edition, notice: Notice): ReadonlyMap<number, Finding> {
  const found = new Map<number, Finding>()
  for (const fate of align(old, fresh))
    if (fate.kind !== 'added') found.set(fate.from.n, { fate, proposal: propose(fate, notice) ?? null })
  return found
}

/** Where an excerpt stands in the new version of its sentence: the same words, if they stand there once, else the whole. */
export function placeIn(place: Place, old: Edition, { fate }: Finding, fresh: Edition): Place {
  if (fate.kind === 'removed') return place
  const { to } = fate
  const { text } = Excerpt.of(old.body, place.start, place.end)
  const first = to.excerpt.text.indexOf(text)
  const once = text !== '' && first >= 0 && to.excerpt.text.indexOf(text, first + 1) < 0
  const { start, end } = once
    ? Excerpt.of(fresh.body, to.excerpt.start + first, to.excerpt.start + first + text.length)
    : to.excerpt
  return { hash: fresh.hash, start, end, sentence: to.n }
}

/** How a citation stands, and where, after a word was said of its sentence. */
export function apply(word: Word, citation: Citation, next: Place): Pick<Citation, 'standing' | 'now'> {
  const { standing, takesNew } = WORDS[word]
  // A citation once corrected stays so when its text is refiled: its readers must go on seeing what was said before.
  const stands: Standing = word === 'REFILE' && citation.standing === 'corrected' ? 'corrected' : standing
  return { standing: stands, now: takesNew ? next : citation.now }
}

/** Whether nothing of an answer is shown any more. */
export const nothingStands = (citations: readonly Pick<Citation, 'standing' | 'removed'>[]): boolean =>
  citations.every(({ standing, removed }) => removed || standing === 'withdrawn')
