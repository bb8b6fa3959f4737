import { expect, test } from 'vitest'
import { ar } from './ar/index.ts'
import { lexicon } from './ar/lexicon.ts'
import { spelling } from './ar/spelling.ts'
import { months } from './ar/time/lexicon.ts'
import { people } from './en/people.ts'
import { speechVerbs } from './en/speech-verbs.ts'
import { bodies, men, places, plurals, roles, women } from './en/speaker-words.ts'
import { en } from './en/index.ts'
import { foldingOf } from './lexicon/folding.ts'
import type { WordClasses } from './rule.ts'

const listOf = (words: WordClasses, name: string): readonly string[] => [words[name] ?? []].flat()
const inBoth = (some: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others)
  return some.filter((word) => known.has(word))
}

/** Of these a word is only one. */
test.each([
  [ar.quotes.words, 'inanimate', 'offices'],
  [ar.quotes.words, 'inanimate', 'bodies'],
  [ar.quotes.words, 'offices', 'bodies'],
  [ar.quotes.words, 'inanimate', 'document'],
  [ar.quotes.words, 'ladies', 'lords'],
  [en.quotes.words, 'man-word', 'woman-word'],
  [en.quotes.words, 'role', 'body-word'],
  [en.casualties.words, 'singular', 'thing-noun'],
  ...['noted', 'found', 'shared', 'remarked'].map((other) => [speechVerbs, 'said', other] as const),
  ...['found', 'shared', 'remarked'].map((other) => [speechVerbs, 'noted', other] as const),
] as const)('no word stands in two classes of which it is one: $1 and $2', (words, one, other) => {
  expect(inBoth(listOf(words, one), listOf(words, other))).toEqual([])
})

test('English has no list that repeats another', () => {
  expect(inBoth(plurals, people.plural)).toEqual([])
  for (const list of [people.plural, plurals, places, roles, bodies, men, women])
    expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([])
})

const fold = foldingOf(spelling)
const isOf = (word: string, is: RegExp): boolean => lexicon.tagsOf(fold(word)).some((one) => is.test(one.class))

test.each(['reporting', 'said-by', 'says-now', 'telling', 'passing', 'appealing', 'any-verb'])(
  'every verb of saying in the rules is one in the lexicon: %s',
  (name) => {
    const others = listOf(ar.quotes.words, name).filter((word) => !isOf(word, /^v\.say$/))
    // What came in, was published, sent out or recounted.
    expect(others.filter((word) => !/^(?:جاء|ورد|وصف(?:ه|ها)|[يت]?سردت?|ي?نشرت?|بثت?)$/u.test(word))).toEqual([])
  },
)

test('every month of the calendar has a name that is a time in the lexicon', () => {
  expect(months.filter((names) => !names.some((name) => isOf(name, /^n\.time$/)))).toEqual([])
})

/** What a word may be taken for, by its class. */
const KINDS: readonly (readonly [is: RegExp, takes: RegExp])[] = [
  [/^v\.say$/, /^(?:that|:|noun|action-noun|to|for|on|from|about|with|in|as|blame|told|informed|past|adding|passes)$/],
  [/^v$/, /^(?:passes|killed|injured|missing|displaced|detained|befalls)$/],
  [
    /^n\.(?:person|office|title|kin)/,
    /^(?:(?:office|calling|relation|vulnerable|person|title)(?:-woman|-many)?|combatant|civilian|body-many)$/,
  ],
  [/^n\.body$/, /^(?:body(?:-many)?|counted|person|relation(?:-many)?)$/],
  [
    /^(?:n\.(?!person|office|title|kin|body)|vn$|num$)/,
    /^(?:mute(?:-one|-many)?|counted(?:-one)?|body|relation|paper)$/,
  ],
]

test('the kinds of a word fit its class', () => {
  const wrong = lexicon.taken.flatMap(({ lemma, class: is, takes }) =>
    takes
      .split(' ')
      .filter((take) => !KINDS.some(([those, may]) => those.test(is) && may.test(take)))
      .map((take) => `${lemma} ${is} ${take}`),
  )
  expect(wrong).toEqual([])
})
