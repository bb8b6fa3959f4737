import type { Quote } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { lexiconOf } from '../../search/lexicon-sources.ts'
import { foldText } from '../../story/fold.ts'
import type { Story } from '../../story/story.ts'
import { isCue, isComplementizer } from './cue.ts'
import { governmentOf, governmentsIn } from './governments.ts'
import { storyWords } from './find-alignment.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'

/** A speaker of a story, with all that it calls them. */
export interface StorySpeaker {
  readonly name: string
  /** The content words of their names and of the text beside these. */
  readonly words: readonly ComparedWord[]
  /** The content words of their names and mentions alone. */
  readonly mentionWords: readonly ComparedWord[]
  /** Their proper names: no office, no country, no common word. */
  readonly names: readonly string[]
  /** The countries they may speak for. */
  readonly countries: ReadonlySet<string>
}

/** Maximum number of words before and behind a name that may say who that is. */
const MAX_WORDS_BEFORE = 4
const MAX_WORDS_AFTER = 9
/** Maximum number of characters of an apposition. */
const MAX_APPOSITION = 80

const speakersByStory = new WeakMap<Story, ReadonlyMap<string, StorySpeaker>>()

/** The speakers of a story, those who pass on what others say among them, by name. */
export function speakersOf(story: Story): ReadonlyMap<string, StorySpeaker> {
  const known = speakersByStory.get(story)
  if (known) return known
  const { quotes, casualties } = claimsOf(story)
  const mentions = new Map<string, string[]>()
  const note = (name: string, mention?: string): void => {
    mentions.set(name, [...(mentions.get(name) ?? [name]), ...(mention === undefined ? [] : [mention])])
  }
  for (const quote of quotes) {
    const { speaker, relays } = quote
    note(speaker.name.text, speaker.mention?.text)
    const beside = findApposition(quote, story)
    if (beside !== undefined) note(speaker.name.text, beside)
    for (const { name } of relays) note(name.text)
  }
  for (const { claimant } of casualties) if (claimant) note(claimant.name.text)
  const speakers = new Map([...mentions].map(([name, texts]) => [name, toStorySpeaker(name, texts, story)]))
  speakersByStory.set(story, speakers)
  return speakers
}

/** Finds the apposition between the mention of a speaker and their words: “the mayor, Anna Meyer, that …”. */
function findApposition({ speaker: { mention }, verb, content }: Quote, { body }: Story): string | undefined {
  if (!mention || !verb || verb.start > mention.start || mention.end > content.start) return undefined
  const between = body.slice(mention.end, content.start)
  return between.length <= MAX_APPOSITION && /^\s*[،,]/.test(between) && !/[.!?؟\n]/.test(between) ? between : undefined
}

/** The names of those who say a quote or pass it on. */
export const speakerNamesOf = ({ speaker, relays }: Quote): string[] =>
  [speaker, ...relays].map(({ name }) => name.text)

function toStorySpeaker(name: string, mentions: readonly string[], story: Story): StorySpeaker {
  const { language } = story
  const read = mentions.map((text) => ({
    text,
    words: toComparedWords(text, language).filter(({ isFunctionWord }) => !isFunctionWord),
  }))
  const own = read.flatMap(({ words }) => words)
  const named = read.flatMap(({ text, words }) =>
    words.filter((word) => isName(word, language) || isCapitalised(text, word, language)),
  )
  const names = [...new Set(named.map(({ text }) => text))]
  const around = storyWords(story).flatMap((words) => {
    const at = words.findIndex(({ text }) => names.includes(text))
    if (at < 0) return []
    const last = words.findLastIndex(({ text }, i) => i < at + MAX_WORDS_BEFORE && names.includes(text))
    const ends = words.findIndex((word, i) => i > last && (isCue(word, language) || isComplementizer(word, language)))
    const end = Math.min(last + MAX_WORDS_AFTER, ends < 0 ? words.length : ends)
    return words.slice(Math.max(0, at - MAX_WORDS_BEFORE), end).filter(({ isFunctionWord }) => !isFunctionWord)
  })
  const words = [...own, ...around]
  const countries = governmentsIn(mentions.join(' '), language)
  return {
    name,
    words,
    mentionWords: own,
    names,
    countries:
      countries.size > 0 ? countries : new Set(around.flatMap(({ text }) => governmentOf(text, language) ?? [])),
  }
}

const roles = new Map(languages.map((language) => [language, new Set(language.checking.roles.map(foldText))]))

/** Whether a word is an office, a kind of people or a body. */
export const isRole = ({ text }: ComparedWord, language: Language): boolean =>
  roles.get(language)?.has(text.replace(/'s?$/u, '')) === true

/** Whether a word of a name is capitalised, even if it is a common word elsewhere: “U.S. Attorney Bash”. */
export const isCapitalised = (text: string, word: ComparedWord, language: Language): boolean =>
  /^\p{Lu}/u.test(text.slice(word.start, word.end)) && !isRole(word, language) && !governmentOf(word.text, language)

/** Whether a word is none of the language's lexicon, and so can only be a proper name. */
export function isName(word: ComparedWord, language: Language): boolean {
  if (word.isFunctionWord || word.isNumber || isRole(word, language) || governmentOf(word.text, language)) return false
  const lexicon = lexiconOf(language, language)
  const bare = word.text.replace(/'s?$/u, '')
  return !lexicon.has(bare) && !analyse(bare, language).isStopWord
}
