import { compileQuotes } from '../../claims/quotes/grammar.ts'
import type { Language } from '../../languages/language.ts'
import { isNamesake } from './namesake.ts'
import { foldText } from '../../story/fold.ts'
import { isCapitalised, isName, isRole, type StorySpeaker } from './story-speakers.ts'
import { isCue } from './cue.ts'
import { governmentOf, governmentsIn } from './governments.ts'
import type { ComparedWord } from './compared-word.ts'

/** The words of a pasted text that say who speaks. */
export interface Mention {
  readonly words: readonly ComparedWord[]
  /** The proper names among them. */
  readonly names: readonly string[]
  readonly countries: ReadonlySet<string>
  /** Whether any of them is an office, a country or a name of the story. */
  readonly known: boolean
}

/**
 * Finds the first person or body mentioned in an attribution, in the last clause that mentions any. A news agency gives
 * way to whom it quotes.
 */
export function findMention(
  attribution: readonly ComparedWord[],
  text: string,
  language: Language,
  speakers: readonly StorySpeaker[],
): Mention | undefined {
  const clauses = [...Map.groupBy(attribution, ({ clause }) => clause).values()].reverse()
  for (const [back, clause] of clauses.entries()) {
    const runs = findMentionRuns(clause, text, language, speakers).filter(({ known }) => known || back === 0)
    const first = runs.find(({ words }) => !compileQuotes(language.quotes).isAgency(textOf(words))) ?? runs[0]
    if (first) return first
  }
  return undefined
}

/** Maximum number of common words at the end of a name. */
const MAX_COMMON_WORDS = 2

type WordKind = 'known' | 'name' | 'free' | 'other'

/** Finds adjacent words that may name somebody. */
function findMentionRuns(
  words: readonly ComparedWord[],
  text: string,
  language: Language,
  speakers: readonly StorySpeaker[],
): Mention[] {
  const places = new Set(language.checking.placePrepositions.map(foldText))
  const kinds = words.map((word) => kindOf(word, text, language, speakers))
  const runs: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    if (kinds[at] !== 'known' && kinds[at] !== 'name') continue
    let end = at + 1
    while (end < words.length) {
      const bridge = words[end]
      const joined = bridge && !places.has(bridge.text) && !isCue(bridge, language) ? end + 1 : end
      if (kinds[end] === 'known' || kinds[end] === 'name') {
        end++
        continue
      }
      if (kinds[joined] !== 'known' && kinds[joined] !== 'name') break
      end = joined + 1
    }
    // Behind a title a name extends to the verb or the colon, even with common words.
    const close = words.findIndex((word, i) => i >= end && (kinds[i] === 'free' || isCue(word, language)))
    const closed = close < 0 ? words.length : close
    if (closed - end <= MAX_COMMON_WORDS && (close < 0 || kinds[close] !== 'free')) end = closed
    const run = words.slice(at, end)
    const next = words[end]
    const bare = kinds.slice(at, end).every((kind) => kind === 'name')
    const placed = places.has(words[at - 1]?.text ?? '')
    // An unknown word is a speaker's name only right before the verb or the colon.
    if (!bare || (!placed && (hasLetterCase(text) || next === undefined || isCue(next, language))))
      runs.push(toMention(run, kinds.slice(at, end), text, language))
    at = end
  }
  return runs
}

function toMention(
  words: readonly ComparedWord[],
  kinds: readonly WordKind[],
  text: string,
  language: Language,
): Mention {
  const addressee = compileQuotes(language.quotes).attachedAddressee.match(textOf(words))[0]?.parts.get('name')
  const kept = addressee ? words.slice(0, textOf(words).slice(0, addressee.start).trim().split(' ').length - 1) : words
  const names = kept.filter(
    (word, i) =>
      (kinds[i] === 'name' || kinds[i] === 'known') && !isRole(word, language) && !governmentOf(word.text, language),
  )
  const [first, last] = [kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0]
  return {
    words: kept,
    names: names.map((word) => word.text),
    countries: governmentsIn(text.slice(first, last), language),
    known: kinds.includes('known'),
  }
}

/** Whether a text is in a script with capitals. */
const hasLetterCase = (text: string): boolean => /\p{Lu}|\p{Ll}/u.test(text)

const textOf = (words: readonly ComparedWord[]): string => words.map(({ text }) => text).join(' ')

function kindOf(word: ComparedWord, text: string, language: Language, speakers: readonly StorySpeaker[]): WordKind {
  if (isCue(word, language)) return 'other'
  if (isRole(word, language) || governmentOf(word.text, language)) return 'known'
  if (word.isFunctionWord) return 'free'
  if (speakers.some(({ names }) => names.some((name) => isNamesake(name, word.text)))) return 'known'
  if (speakers.some(({ mentionWords }) => mentionWords.some(({ stem }) => stem === word.stem))) return 'known'
  const written = text.slice(word.start, word.end)
  if (!hasLetterCase(written)) return isName(word, language) ? 'name' : 'other'
  const inside = /[\p{L}\p{N},’']\s+$/u.test(text.slice(0, word.start))
  return isCapitalised(text, word, language) && (inside || isName(word, language)) ? 'name' : 'other'
}
