import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { createEdition } from '../story/story.ts'
import { explain } from './explain.ts'
import { claimsOf } from './read.ts'
import { findRuleAttempts } from './rule-attempts.ts'

const storyOf = (body: string, language: Language) =>
  createEdition(
    body,
    { title: 'A story', published: '2024-03-14', sources: [], status: 'usable', language: language.code },
    language,
  )
const tried = (body: string, language: Language) => {
  const story = storyOf(body, language)
  return story.sentences.flatMap((sentence) => findRuleAttempts(story, sentence))
}

const texts: [string, Language][] = [
  ['قالت الوزيرة إن 27 شخصا قُتلوا، بينهم ثلاثة أطفال، في  20 سبتمبر.', ar],
  ['The minister said on  20 September that 27 people were killed, three of them children.', en],
]

test.each(texts)('every rule with a claim was tried: %s', (body, language) => {
  const { quotes, casualties, timeline } = claimsOf(storyOf(body, language))
  const found = [...quotes, ...casualties, ...timeline].flatMap(({ rule }) => rule.split(' + '))
  expect(found.length).toBeGreaterThan(3)
  expect(tried(body, language).map(({ rule }) => rule)).toEqual(expect.arrayContaining(found))
})

test.each(texts)('the words that triggered a rule stand in the sentence: %s', (body, language) => {
  for (const { words } of tried(body, language)) for (const word of words) expect(body).toContain(word)
})

test('triggers are whole words as the story writes them', () => {
  const by = new Map(tried('قُتِل ثلاثة، كما أكّدت الوزيرة', ar).map(({ rule, words }) => [rule, words]))
  expect([...by.values()].flat()).toEqual(expect.arrayContaining(['قُتِل', 'أكّدت']))
})

test('no rule of counts is tried where nobody is counted', () => {
  const names = new Set(en.casualties.rules.map(({ name }) => name))
  expect(tried('The blast killed the mood.', en).filter(({ rule }) => names.has(rule))).toEqual([])
})

test('one sentence is explained with the rules tried in it, those with the same words in one line', () => {
  const story = storyOf('She was seen on Sunday.', en)
  expect(explain(story, 1).join('\n')).toMatch(/\n {4}tried {4}.*weekday, .* \| by Sunday(\n|$)/)
  expect(explain(story).join('\n')).not.toContain('tried')
})
