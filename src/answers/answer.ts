import type { Casualty, DatedEvent, Quote } from '../claims/claim.ts'
import type { Via } from '../search/term-match.ts'
import type { Excerpt } from '../story/excerpt.ts'
import type { Phrase } from './phrase.ts'
import type { CheckResult } from './check/check-result.ts'
import type { AnsweringClaim } from './answer-span.ts'
import type { Control, ActionCall } from './controls.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'

/** A sentence of a story that an answer cites, and in it the words that answer. */
export interface Citation {
  readonly story: Story
  readonly sentence: Sentence
  readonly highlights: readonly Excerpt[]
  /** The same sentence in the reader's language, where an aligned translation holds it. */
  readonly translation: { readonly edition: Edition; readonly sentence: Sentence } | null
}

/** A word of the question and the word of the story it was met by, where they are not the same. */
export interface WordMatch {
  readonly queryText: string
  readonly storyText: string
  /** How the one is known to stand for the other. */
  readonly via: Via
}

/** One entry of an answer. */
export type AnswerItem =
  /** `goesOn`: the sentences after the one cited in which the words said go on. */
  | {
      readonly kind: 'quote'
      readonly cite: Citation
      readonly continuation: readonly Citation[]
      readonly quote: Quote
    }
  | { readonly kind: 'casualties'; readonly cite: Citation; readonly claims: readonly Casualty[] }
  | { readonly kind: 'event'; readonly cite: Citation; readonly event: DatedEvent }
  /** `claim`: what was read in the words that answer, where it was. */
  | {
      readonly kind: 'passage'
      readonly cite: Citation
      readonly matched: readonly WordMatch[]
      readonly claim: AnsweringClaim | null
    }
  /** `where`: held against the story that was asked about, or any; or not in that story, but elsewhere. */
  | {
      readonly kind: 'checked'
      readonly cite: Citation | null
      readonly checked: CheckResult
      readonly where: 'asked' | 'any' | 'elsewhere'
    }
  | { readonly kind: 'story'; readonly story: Story }
  /** Lines of our own, around an excerpt or alone. What is hidden is shown to whoever asks for it. */
  | {
      readonly kind: 'noted'
      readonly above: readonly Phrase[]
      readonly cite: Citation | null
      readonly below: readonly Phrase[]
      readonly hidden?: true
    }

/** What a command answers. Everything before it is text in and data out; everything after it is delivery. */
export interface Answer {
  /** `unsure`: the passages may answer or not. `declined`: they do not, and the reason says why nothing does. */
  readonly status: 'answered' | 'unsure' | 'declined'
  /** Why it is declined, or that it is not sure; the nearest passages, if any, are then marked as no answer. */
  readonly reason: Phrase | null
  /** The story that was asked about; null for all stories. */
  readonly story: Story | null
  readonly head: readonly Phrase[]
  readonly items: readonly AnswerItem[]
  /** What else there is to say, after the items. */
  readonly notes: readonly Phrase[]
  /** How many items to show at a time; as many as fit if left out. */
  readonly itemsPerPage?: number
  /** Where to go from here: commands offered as buttons. */
  readonly suggestions?: readonly CommandSuggestion[]
  /** Text files that go with it. */
  readonly files?: readonly TextFile[]
  /** What can be done with it, in rows. */
  readonly controls?: readonly (readonly Control[])[]
  /** How its pages are turned; left out where asking again turns them. The page's number is added. */
  readonly pageAction?: ActionCall
}

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** A command offered beside an answer. */
export interface CommandSuggestion {
  readonly label: Phrase
  readonly command: string
  readonly input: Readonly<Record<string, string | number | boolean>>
}

/** Cites a sentence to a reader of a language. */
export function citeSentence(story: Story, n: number, bold: readonly Excerpt[], readerLanguage: string): Citation {
  const sentence = story.sentences[n - 1]
  if (!sentence) throw new RangeError(`${story.id} has no sentence ${n}`)
  for (const words of bold)
    if (!words.isSliceOf(story.body))
      throw new Error(`an excerpt does not stand in ${story.id}: ${words.start}–${words.end}`)
  const edition = story.translations.find(({ language }) => language.code === readerLanguage)
  const twin = edition?.sentences[n - 1]
  return { story, sentence, highlights: bold, translation: edition && twin ? { edition, sentence: twin } : null }
}

/** Cites the sentences after one in which words go on. */
export const citeContinuation = (story: Story, n: number, words: Excerpt, readerLanguage: string): Citation[] =>
  story.sentences
    .slice(n)
    .filter(({ start }) => start < words.end)
    .map((sentence) => citeSentence(story, sentence.n, [words], readerLanguage))

/** All that an entry cites, in the order of the text. */
export function itemCitations(item: AnswerItem): readonly Citation[] {
  if (!('cite' in item) || !item.cite) return []
  return item.kind === 'quote' ? [item.cite, ...item.continuation] : [item.cite]
}

/** An answer that finds nothing, with its reason. */
export const declinedAnswer = (story: Story | null, head: readonly Phrase[], reason: Phrase): Answer => ({
  status: 'declined',
  reason,
  story,
  head,
  items: [],
  notes: [],
})
