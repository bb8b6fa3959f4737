import { beforeEach, describe, expect, test } from 'vitest'
import { showSentences } from '../answers/answer-question.ts'
import { phrase } from '../answers/phrase.ts'
import type { CommandContext } from '../command/command.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { AppContext } from '../command/context.ts'
import { createIndex } from '../search/search.ts'
import { sampleStory } from '../search/story.fixture.ts'
import { cacheAnswer } from './answer-cache.ts'
import type { CommandInput } from './button-state.ts'

const story = sampleStory('ferry', 'en', ['The ferry left at noon.'])
const appOf = (): AppContext => ({
  stories: new Map([[story.id, story]]),
  index: createIndex([story]),
  commandOf: () => undefined,
  language: en,
})
let app: AppContext
let made: number
beforeEach(() => {
  app = appOf()
  made = 0
})
const context = (more: Partial<CommandContext> = {}): CommandContext => ({
  ...app,
  story,
  reader: en,
  newsroom: null,
  ...more,
})
const command = (audience: 'channel' | 'asker' = 'channel') =>
  Object.assign(Object.create(null), { name: 'ask', audience })
const ask = (input: CommandInput, more: Partial<CommandContext> = {}, name = 'ask', of = command()) =>
  cacheAnswer({ command: name, input }, of, context(more), app, async () => {
    made++
    return showSentences(story, [1], [phrase('storyHead')], 'en')
  })

describe('an answer is made once for', () => {
  test.each([
    ['the same input', { question: 'a' }],
    ['the same input, asked for privately', { question: 'a', private: true }],
    ['the same story, named or not', { question: 'a', story: 'ferry' }],
    ['the same language, named or not', { question: 'a', language: 'en' }],
  ])('%s', async (_, again) => {
    expect(await ask({ question: 'a' })).toBe(await ask(again))
    expect(made).toBe(1)
  })

  test('options in any order', async () => {
    await ask({ question: 'a', speaker: 'b' })
    await ask({ speaker: 'b', question: 'a' })
    expect(made).toBe(1)
  })
})

describe('another is made for', () => {
  test('other words, another command, another story and another language', async () => {
    await ask({ question: 'a' })
    await ask({ question: 'b' })
    await ask({ question: 'a' }, {}, 'check')
    await ask({ question: 'a' }, { story: { ...story, id: 'fire' } })
    await ask({ question: 'a' }, { story: null })
    await ask({ question: 'a' }, { reader: ar })
    expect(made).toBe(6)
  })

  test('stories that were read anew', async () => {
    await ask({ question: 'a' })
    app = appOf()
    await ask({ question: 'a' })
    expect(made).toBe(2)
  })

  test('each call of what the desk is told: it depends on who asks, and on the record', async () => {
    await ask({}, {}, 'desk list', command('asker'))
    await ask({}, {}, 'desk list', command('asker'))
    expect(made).toBe(2)
  })
})

test('an answer that could not be made is made again', async () => {
  const fail = cacheAnswer({ command: 'ask', input: {} }, command(), context(), app, async () => {
    throw new Error('no')
  })
  await expect(fail).rejects.toThrow('no')
  await ask({})
  expect(made).toBe(1)
})

test('of many answers the latest are kept', async () => {
  for (let n = 0; n <= 500; n++) await ask({ question: `${n}` })
  await ask({ question: '500' })
  expect(made).toBe(501)
  await ask({ question: '0' })
  expect(made).toBe(502)
})
