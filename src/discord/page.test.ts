import { ComponentType } from 'discord.js'
import { expect, test } from 'vitest'
import { type Answer, citeSentence, citeContinuation } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { Quote } from '../claims/claim.ts'
import { showSentences } from '../answers/answer-question.ts'
import { listStories } from '../answers/story.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { Excerpt } from '../story/excerpt.ts'
import { readStoryFile } from '../story/file.ts'
import type { Story } from '../story/story.ts'
import { buildMessage } from './message.ts'
import { paginateAnswer } from './page.ts'
import { decodeState, createMemoryStore } from './button-state.ts'

function story(body: string, head = 'title: A'): Story {
  const read = readStoryFile(
    'a.ar.md',
    new TextEncoder().encode(`---\nlanguage: ar\npublished: 2024-01-02\n${head}\n---\n\n${body}`),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id: 'a', ...read.value.edition, translations: [] }
}
const all = (one: Story): Answer =>
  showSentences(
    one,
    one.sentences.map(({ n }) => n),
    [phrase('storyHead')],
    'ar',
  )
const sizes = [1, 2, 30, 100]

test.each(sizes)('%d sentences of any length keep the limits, and every one is shown once', async (count) => {
  for (const words of [1, 40, 110]) {
    const one = story(Array.from({ length: count }, (_, i) => `${'*كلمة* '.repeat(words)}${i + 1}.`).join('\n'))
    const pages = paginateAnswer(all(one), ar)
    expect(pages.flatMap(({ items }) => items)).toHaveLength(count)
    for (const { number } of pages) {
      const { components } = await buildMessage(
        all(one),
        { command: 'x', input: {}, page: number },
        ar,
        createMemoryStore(),
      )
      const parts = components.flatMap((part) => ('components' in part ? [part, ...part.components] : [part]))
      const text = parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : [])).join('')
      expect(parts.length).toBeLessThanOrEqual(40)
      expect(text.length).toBeLessThanOrEqual(4_000)
    }
  }
})

test('a second row of buttons takes its room from the excerpts', async () => {
  const one = story(Array.from({ length: 60 }, (_, i) => `كلمة ${i + 1}.`).join('\n'))
  const at = { ...one, about: { ...one.about, url: 'https://example.org/a' } }
  const suggestions = Array(5).fill({ label: phrase('timeline'), command: 'timeline', input: {} })
  const links = Array(4).fill({ label: phrase('source'), url: 'https://example.org/b' })
  const request = { command: 'x', input: {}, page: 2 }
  const { components } = await buildMessage({ ...all(at), suggestions, links }, request, ar, createMemoryStore())
  const parts = components.flatMap((part) => ('components' in part ? [part, ...part.components] : [part]))
  expect(components.map((part) => ('components' in part ? part.components.length : 0)).slice(1)).toEqual([5, 5])
  expect(parts.length).toBeLessThanOrEqual(40)
})

test('a page says how much does not fit, and where it stands', () => {
  const pages = paginateAnswer(all(story(Array.from({ length: 30 }, (_, i) => `جملة ${i + 1}.`).join('\n'))), en)
  const [first] = pages
  expect(pages.length).toBeGreaterThan(1)
  expect(first?.notes).toContain(`${30 - (first?.range.to ?? 0)} more on the next pages.`)
  expect(pages.at(-1)?.notes).toEqual([])
  expect(pages.at(-1)?.range.to).toBe(30)
})

test('a sentence longer than a message is named, not cut', () => {
  const [page] = paginateAnswer(all(story(`${'*ك*_'.repeat(480)}.`)), en)
  expect(page?.items).toEqual([['Sentence 1 is too long for a message.']])
})

test('an endless title leaves the rest its room', async () => {
  const one = story('نعم.', `title: '${'*'.repeat(1_000)}'\nrights: '${'_'.repeat(1_000)}'`)
  const { components } = await buildMessage(
    listStories([one]),
    { command: 'story list', input: {}, page: 1 },
    en,
    createMemoryStore(),
  )
  expect(JSON.stringify(components).length).toBeLessThan(6_000)
})

test('the buttons under an answer ask for the same again, turned on', async () => {
  const stateStore = createMemoryStore()
  const one = story(
    Array.from({ length: 30 }, (_, i) => `جملة ${i + 1}.`).join('\n'),
    'title: A\nurl: https://example.org/a',
  )
  const message = await buildMessage(all(one), { command: 'ask', input: { question: 'ما؟' }, page: 2 }, en, stateStore)
  const row = message.components.at(-1)
  const buttons = row && 'components' in row ? row.components : []
  const states = await Promise.all(
    buttons.map((button) => ('custom_id' in button ? decodeState(button.custom_id, stateStore) : undefined)),
  )
  const version = one.hash.slice(0, 8)
  expect(states).toEqual([
    ['turn', 'ask', { question: 'ما؟' }, 1, version],
    ['turn', 'ask', { question: 'ما؟' }, 3, version],
    undefined,
  ])
  expect(buttons.at(-1)).toMatchObject({ label: 'Source', url: 'https://example.org/a' })
})

test('words that do not stand in the story are refused', async () => {
  const one = story('نعم.')
  const foreign = Excerpt.of('لا.', 0, 3)
  expect(() => citeSentence(one, 1, [foreign], 'en')).toThrow(/does not stand/)
  const [first] = one.sentences
  if (!first) throw new Error('no sentence')
  const forged: Answer = {
    ...all(one),
    items: [
      {
        kind: 'passage',
        matched: [],
        claim: null,
        cite: { story: one, sentence: { ...first, excerpt: foreign }, highlights: [], translation: null },
      },
    ],
  }
  await expect(buildMessage(forged, { command: 'ask', input: {}, page: 1 }, en, createMemoryStore())).rejects.toThrow(
    /do not stand/,
  )
})

test('a declined answer says why, and that the nearest passage is no answer', () => {
  const one = story('نعم.')
  const [page] = paginateAnswer(
    { ...all(one), status: 'declined', reason: phrase('notSaid', { reason: phrase('noSum') }) },
    en,
  )
  expect(page?.verdict).toBe(
    'The story does not say. No sum was found in it.\nThe nearest found, not shown as an answer',
  )
})

test('words that go on in the next sentence are shown to their end, or where that is too long it is said where they end', () => {
  const shown = (rest: string): string => {
    const one = story(`قال نادر إنه سيعود.\n${rest}.`)
    const words = Excerpt.of(one.body, one.body.indexOf('إنه'), one.body.length)
    const quote: Quote = {
      sentence: 1,
      rule: 'by hand',
      verb: null,
      form: 'direct',
      content: words,
      addressee: null,
      relays: [],
      basis: { kind: 'named', named: Excerpt.of(one.body, 4, 8) },
      speaker: { name: Excerpt.of(one.body, 4, 8), mention: null },
    }
    const [first, goesOn] = [citeSentence(one, 1, [words], 'en'), citeContinuation(one, 1, words, 'en')]
    const [page] = paginateAnswer(
      { ...all(one), items: [{ kind: 'quote', quote, cite: first, continuation: goesOn }] },
      en,
    )
    return page?.items.flat().join('\n') ?? ''
  }
  expect(shown('جملة ثانية')).toContain('**جملة ثانية.**')
  const endless = 'كلمة_ '.repeat(300).trim()
  const long = shown(`${endless}.\n${endless}`)
  expect(long).toContain('قال نادر **إنه سيعود.**')
  expect(long).not.toContain('كلمة')
  expect(long).toContain('goes on to sentence 3')
})

test('a line of a right-to-left language that begins with a name runs from the right all the same', () => {
  const mode = phrase('setupChannelMode', { channel: { to: 'channel', id: '1' }, mode: phrase('modeOpen') })
  const answer: Answer = { ...all(story('كلمة')), items: [{ kind: 'noted', above: [mode], cite: null, below: [mode] }] }
  expect(
    paginateAnswer(answer, ar)[0]
      ?.items.flat()
      .map((text) => text.indexOf('\u200f')),
  ).toEqual([0, 3])
  expect(paginateAnswer(answer, en)[0]?.items.flat().join()).not.toContain('\u200f')
})
