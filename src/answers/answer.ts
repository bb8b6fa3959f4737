import type { Casualty, DatedEvent, Quote } from '../claims/claim.ts'
import type { Via } from '../search/term-match.ts'
import type { Excerpt } from '../story/excerpt.ts'
import type { Phrase } from './phrase.ts'
import type { CheckResult } from './check/check-result.ts'
import type { FactCheck } from './check/fact-check.ts'
import type { AnsweringClaim } from './answer-span.ts'
import type { Control, ActionCall } from './controls.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'

/** A sentence of a story that an answer cites, with the words in it that answer. */
export interface Citation {
  readonly story: Story
  readonly sentence: Sentence
  readonly highlights: readonly Excerpt[]
  /** The same sentence in the reader's language; null where the story has no such translation. */
  readonly translation: { readonly edition: Edition; readonly sentence: Sentence } | null
}

/** A term of the question and the word of the story that matches it, where they are not the same. */
export interface WordMatch {
  readonly queryText: string
  readonly storyText: string
  /** How the story's word is known to stand for the question's. */
  readonly via: Via
}

/** One entry of an answer. */
export type AnswerItem =
  /** `continuation`: the sentences after the cited one in which the quote continues. */
  | {
      readonly kind: 'quote'
      readonly cite: Citation
      readonly continuation: readonly Citation[]
      readonly quote: Quote
    }
  | { readonly kind: 'casualties'; readonly cite: Citation; readonly claims: readonly Casualty[] }
  | { readonly kind: 'event'; readonly cite: Citation; readonly event: DatedEvent }
  /** `claim`: the claim that was read in the words that answer, if one was. */
  | {
      readonly kind: 'passage'
      readonly cite: Citation
      readonly matched: readonly WordMatch[]
      readonly claim: AnsweringClaim | null
    }
  /** `where`: compared with the story asked about, with all stories, or found elsewhere than in the story asked about. */
  | {
      readonly kind: 'checked'
      readonly cite: Citation | null
      readonly checked: CheckResult
      readonly where: 'asked' | 'any' | 'elsewhere'
    }
  /** Names or dates of a pasted text that stand alike, in the same sentence or in none. */
  | {
      readonly kind: 'fact'
      readonly cite: Citation | null
      readonly facts: readonly FactCheck[]
      readonly where: 'asked' | 'any'
    }
  | { readonly kind: 'story'; readonly story: Story }
  /** Lines of our own, around an excerpt or alone. A hidden excerpt is shown to whoever asks for it. */
  | {
      readonly kind: 'noted'
      readonly above: readonly Phrase[]
      /** Right before the excerpt, as small as the lines below it. */
      readonly lead?: readonly Phrase[]
      readonly cite: Citation | null
      readonly below: readonly Phrase[]
      readonly hidden?: true
      /** Where the words stand outside: an address, and what its button says. */
      readonly link?: ItemLink
    }

export interface ItemLink {
  readonly url: string
  readonly label: Phrase
}

/** What a command answers: data that delivery turns into messages, lines and pictures. */
export interface Answer {
  /** `unsure`: the passages may or may not answer. `declined`: they do not, and `reason` says why nothing does. */
  readonly status: 'answered' | 'unsure' | 'declined'
  /** Why the question is declined, or that the answer is not sure; null if answered. With a reason, passages are marked as no answer. */
  readonly reason: Phrase | null
  /** The story asked about; null for all stories. */
  readonly story: Story | null
  readonly head: readonly Phrase[]
  readonly items: readonly AnswerItem[]
  /** Further lines, after the items. */
  readonly notes: readonly Phrase[]
  /** Number of items on a page; as many as fit if left out. */
  readonly itemsPerPage?: number
  /** Commands offered as buttons. */
  readonly suggestions?: readonly CommandSuggestion[]
  /** Attached text files. */
  readonly files?: readonly TextFile[]
  /** Buttons that lead elsewhere. */
  readonly links?: readonly { readonly label: Phrase; readonly url: string }[]
  /** Buttons and menus, in rows. */
  readonly controls?: readonly (readonly Control[])[]
  /** Action that turns the page, to which the page's number is added; the command itself if left out. */
  readonly pageAction?: ActionCall
}

interface TextFile {
  readonly name: string
  readonly text: string
}

/** A command offered beside an answer. */
export interface CommandSuggestion {
  readonly label: Phrase
  readonly command: string
  readonly input: Readonly<Record<string, string | number | boolean>>
  /** Whether it works only on a server, where there is a record. */
  readonly needsServer?: true
}

/**
 * Cites a sentence to a reader of a language. Throws RangeError if the story has no such sentence, and Error if a
 * highlight is no slice of the story.
 */
export function citeSentence(
  story: Story,
  n: number,
  highlights: readonly Excerpt[],
  readerLanguage: string,
): Citation {
  const sentence = story.sentences[n - 1]
  if (!sentence) throw new RangeError(`${story.id} has no sentence ${n}`)
  for (const words of highlights)
    if (!words.isSliceOf(story.body))
      throw new Error(`an excerpt does not stand in ${story.id}: ${words.start}–${words.end}`)
  const edition = story.translations.find(({ language }) => language.code === readerLanguage)
  const twin = edition?.sentences[n - 1]
  return { story, sentence, highlights, translation: edition && twin ? { edition, sentence: twin } : null }
}

/** Cites the sentences after the n-th that an excerpt reaches into. */
export const citeContinuation = (story: Story, n: number, words: Excerpt, readerLanguage: string): Citation[] =>
  story.sentences
    .slice(n)
    .filter(({ start }) => start < words.end)
    .map((sentence) => citeSentence(story, sentence.n, [words], readerLanguage))

/** All citations of an item, in the order of the text. */
export function itemCitations(item: AnswerItem): readonly Citation[] {
  if (!('cite' in item) || !item.cite) return []
  return item.kind === 'quote' ? [item.cite, ...item.continuation] : [item.cite]
}

/** Creates a declined answer without items. */
export const declinedAnswer = (story: Story | null, head: readonly Phrase[], reason: Phrase): Answer => ({
  status: 'declined',
  reason,
  story,
  head,
  items: [],
  notes: [],
})
