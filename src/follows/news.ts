import { matchSpeakers } from '../answers/match-speakers.ts'
import type { Casualty, Quote } from '../claims/claim.ts'
import { claimsOf } from '../claims/read.ts'
import { alignSentences, type SentenceDiff } from '../desk/align.ts'
import { bareWords, hasSameWords } from '../desk/same-words.ts'
import { isOpen, opensByItself } from '../story/front-matter.ts'
import type { Excerpt } from '../story/excerpt.ts'
import type { Sentence, Story } from '../story/story.ts'
import type { FollowSubject } from './follow.ts'

/** A sentence that a version changed, added or took out. */
export type SentenceNews =
  | { readonly kind: 'changed'; readonly from: Sentence; readonly to: Sentence }
  | { readonly kind: 'added'; readonly to: Sentence }
  /** Its words are not shown again. */
  | { readonly kind: 'removed'; readonly from: Sentence }

/**
 * What a version of a story holds that bears on what is followed. opened: the story can be read, which it could not
 * be before. withdrawn: the story is. unavailable: it is held back, or its file is gone.
 */
export type News =
  | { readonly kind: 'changed'; readonly sentences: readonly SentenceNews[] }
  | { readonly kind: 'opened' | 'withdrawn' | 'unavailable' }

/**
 * Finds what a version holds that bears on a story, a speaker or a figure; null for nothing. `old` is the last version that
 * could be read, null if there was none; `wasHeldBack`: whether the story was held back since.
 */
export function findNews(
  subject: FollowSubject,
  old: Story | null,
  fresh: Story,
  now: Date,
  wasHeldBack = false,
): News | null {
  const { status, notice } = fresh.about
  const isFollowedHere = subject.story === fresh.id
  if (status === 'withdrawn') return old && bearsOn(subject, old) ? { kind: 'withdrawn' } : null
  if (!isOpen(fresh.about, now)) {
    const isNewlyClosed = old !== null && !wasHeldBack && !opensByItself(fresh.about)
    return isFollowedHere && isNewlyClosed ? { kind: 'unavailable' } : null
  }
  // What is under check may yet be taken back.
  if (notice === 'HOLD') return null
  if (!old && subject.kind === 'story') return { kind: 'opened' }
  const sentences = findSentenceNews(subject, old, fresh)
  if (sentences.length > 0) return { kind: 'changed', sentences }
  return isFollowedHere && wasHeldBack ? { kind: 'opened' } : null
}

/** What several things that a person follows have as news of one version, each sentence once. Undefined for no news. */
export function joinNews(all: readonly News[]): News | undefined {
  const sentences = all.flatMap((news) => (news.kind === 'changed' ? news.sentences : []))
  if (sentences.length === 0) return all[0]
  const byPlace = new Map(sentences.map((one) => [JSON.stringify(placesOf(one)), one]))
  const inOrder = [...byPlace.values()].toSorted((a, b) => orderOf(a) - orderOf(b))
  return { kind: 'changed', sentences: inOrder }
}

const placesOf = (one: SentenceNews): (number | null)[] => [
  'from' in one ? one.from.n : null,
  'to' in one ? one.to.n : null,
]

/** What is new comes in the order of the version, then what was taken out, as in the news of one. */
const orderOf = (one: SentenceNews): number => ('to' in one ? one.to.n : Number.MAX_SAFE_INTEGER / 2 + one.from.n)

/** Whether a version holds anything of what is followed. */
const bearsOn = (subject: FollowSubject, story: Story): boolean =>
  subject.kind === 'story' || claimKeysOf(subject, story).size > 0

function findSentenceNews(subject: FollowSubject, old: Story | null, fresh: Story): SentenceNews[] {
  const isWithdrawal = fresh.about.notice === 'WITHDRAWN'
  const found = old ? alignSentences(old, fresh).flatMap(toNews) : fresh.sentences.map(toAdded)
  const news = isWithdrawal ? found.flatMap(withoutNewWords) : found
  if (subject.kind === 'story') return news
  const before = old ? claimKeysOf(subject, old) : new Map<number, Set<string>>()
  const after = claimKeysOf(subject, fresh)
  const [said, says] = [before, after].map((keys) => new Set([...keys.values()].flatMap((some) => [...some])))
  const isLost = ({ n }: Sentence): boolean => [...(before.get(n) ?? [])].some((key) => !says?.has(key))
  const isGained = ({ n }: Sentence): boolean => [...(after.get(n) ?? [])].some((key) => !said?.has(key))
  return news.filter((one) => ('from' in one && isLost(one.from)) || ('to' in one && isGained(one.to)))
}

/** What became of a sentence, as it is told: where another sentence could be meant, no words are told as what it was before. */
function toNews(diff: SentenceDiff): SentenceNews[] {
  switch (diff.kind) {
    case 'added':
    case 'removed':
      return [diff]
    case 'changed': {
      const { from, to } = diff
      if (hasSameWords(from.excerpt.text, to.excerpt.text)) return []
      return diff.isCertain
        ? [{ kind: 'changed', from, to }]
        : [
            { kind: 'added', to },
            { kind: 'removed', from },
          ]
    }
    default:
      return []
  }
}

const toAdded = (to: Sentence): SentenceNews => ({ kind: 'added', to })

/** A version that withdraws takes back the words that it changes or drops; what else is new in it counts as ever. */
const withoutNewWords = (one: SentenceNews): SentenceNews[] =>
  one.kind === 'changed' ? [{ kind: 'removed', from: one.from }] : [one]

/** The claims of what is followed, by sentence, each as a text that stays the same while it says the same. */
function claimKeysOf(subject: FollowSubject, story: Story): ReadonlyMap<number, Set<string>> {
  const keys = new Map<number, Set<string>>()
  const add = (sentence: number, key: string): void => {
    keys.set(sentence, (keys.get(sentence) ?? new Set()).add(key))
  }
  const { quotes, casualties } = claimsOf(story)
  if (subject.kind === 'speaker') {
    const names = matchSpeakers(subject.words, story).matches
    for (const quote of quotes) if (names.includes(quote.speaker.name.text)) add(quote.sentence, quoteKey(quote))
  }
  if (subject.kind === 'figure')
    for (const claim of casualties) if (claim.outcome === subject.words) add(claim.sentence, figureKey(claim))
  return keys
}

const wordsOf = (words: Excerpt | null | undefined): string => bareWords(words?.text ?? '')

const quoteKey = ({ content, verb, form, addressee, relays }: Quote): string =>
  JSON.stringify([form, ...[content, verb, addressee, ...relays.map(({ name }) => name)].map(wordsOf)])

const figureKey = ({ count, bound, unit, victims, claimant, partOf }: Casualty): string =>
  JSON.stringify([bound, unit, victims, ...[count, claimant?.name, partOf].map(wordsOf)])
