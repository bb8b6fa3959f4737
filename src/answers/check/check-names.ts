import { claimsOf } from '../../claims/read.ts'
import type { Span } from '../../claims/pattern.ts'
import { readTimes } from '../../claims/time/read.ts'
import type { Excerpt } from '../../story/excerpt.ts'
import type { Edition, Sentence, Story } from '../../story/story.ts'
import { toComparedWords } from './compared-word.ts'
import type { FactCheck } from './fact-check.ts'
import { bareText, findCapitalisedNames, findUncapitalisedNames, type PastedName } from './name-runs.ts'
import { compareName, type NameVerdict } from './compare-name.ts'

/** Maximum number of names of a pasted text that are held against a story: each is compared with all its words. */
const MAX_NAMES = 25

/** Holds each name of a pasted text against a story, once. A name of which nothing can be told makes no check. */
export function checkNames(pasted: Edition, story: Story): FactCheck[] {
  const seen = new Set<string>()
  const names = pasted.sentences.flatMap((sentence) => namesIn(sentence, pasted))
  const once = names.filter(({ words }) => {
    const key = words.map(({ text }) => text).join(' ')
    return !seen.has(key) && seen.add(key)
  })
  const compared = once.slice(0, MAX_NAMES).flatMap((name) => {
    const verdict = compareName(name, pasted, story)
    return verdict ? [{ name, verdict }] : []
  })
  const places = choosePassages(
    compared.map(({ verdict }) => verdict),
    story,
  )
  return compared.flatMap(({ name, verdict }): FactCheck[] => {
    const [first, last] = [name.words[0], name.words.at(-1)]
    if (!first || !last) return []
    const written = bareText({ text: pasted.body.slice(first.start, last.end) })
    return [{ text: written, at: first.start, label: verdict.label, passage: places.get(verdict) ?? null }]
  })
}

/** The passage of each name, so that as few sentences as possible bear them all: the sentence with most names comes first. */
function choosePassages(verdicts: readonly NameVerdict[], { sentences }: Story): ReadonlyMap<NameVerdict, Excerpt> {
  const chosen = new Map<NameVerdict, Excerpt>()
  const left = new Set(verdicts.filter(({ passages }) => passages.length > 0))
  while (left.size > 0) {
    const inSentence = sentences.map(({ excerpt }) =>
      [...left].flatMap((verdict) => {
        const passage = verdict.passages.find((one) => excerpt.contains(one))
        return passage ? [{ verdict, passage }] : []
      }),
    )
    const most = inSentence.reduce((a, b) => (b.length > a.length ? b : a), [])
    if (most.length === 0) break
    for (const { verdict, passage } of most) {
      chosen.set(verdict, passage)
      left.delete(verdict)
    }
  }
  return chosen
}

/** Addresses and the names of accounts and topics name nobody by themselves. */
const NO_WORDS = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+/gu

function namesIn(sentence: Sentence, pasted: Edition): PastedName[] {
  const { body, language } = pasted
  const { start, end } = sentence
  const plain = body.slice(start, end).replace(NO_WORDS, (one) => ' '.repeat(one.length))
  const times = readTimes(sentence.folded, body, language).phrases
  const words = toComparedWords(plain, language)
    .map((word) => ({ ...word, start: word.start + start, end: word.end + start }))
    .filter((word) => !times.some((time) => overlap(time, word)))
  const text = body.slice(0, start) + plain
  if (/\p{Lu}|\p{Ll}/u.test(plain)) return findCapitalisedNames(words, text, language)
  const { quotes, casualties } = claimsOf(pasted)
  const speakers = [
    ...quotes.map(({ speaker }) => speaker.name),
    ...casualties.flatMap(({ claimant }) => claimant?.name ?? []),
  ]
  return findUncapitalisedNames(words, text, language, speakers)
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
