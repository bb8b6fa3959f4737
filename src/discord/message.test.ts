import { type APIComponentInContainer, ComponentType, MessageFlags } from 'discord.js'
import { describe, expect, test } from 'vitest'
import type { Answer, CommandSuggestion } from '../answers/answer.ts'
import { showSentences } from '../answers/answer-question.ts'
import { phrase } from '../answers/phrase.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { sampleStory } from '../search/story.fixture.ts'
import { createMemoryStore, decodeState } from './button-state.ts'
import { buildMessage, type CommandRequest, toTextMessage } from './message.ts'

const story = sampleStory('ferry', 'en', [
  'It left at noon.',
  'About 27 people were hurt.',
  'Divers searched the hull.',
])
const at = (url: string) => ({ ...story, about: { ...story.about, url } })
const answer = (more: Partial<Answer> = {}): Answer => ({
  ...showSentences(more.story ?? story, [2, 3], [phrase('storyHead')], 'en'),
  ...more,
})
const build = (of: Answer, request: Partial<CommandRequest> = {}, reader = en, picture = false) =>
  buildMessage(
    of,
    { command: 'ask', input: {}, page: 1, ...request },
    reader,
    createMemoryStore(),
    picture ? { name: 'timeline.png', alt: 'Two dates', attachment: Buffer.from('png') } : null,
  )
type Built = Awaited<ReturnType<typeof build>>
const bodyOf = ({ components: [first] }: Built): readonly APIComponentInContainer[] =>
  first?.type === ComponentType.Container ? first.components : []
const buttonsOf = ({ components }: Built) =>
  components.flatMap((one) => (one.type === ComponentType.ActionRow ? one.components : []))
const labels = (built: Built): unknown[] => buttonsOf(built).map((one) => ('label' in one ? one.label : one.type))
const suggestion = (input: CommandSuggestion['input'] = {}): CommandSuggestion => ({
  label: phrase('timeline'),
  command: 'timeline',
  input,
})

describe('the message of an answer', () => {
  test('mentions nobody, and shows head, excerpts and notes, with a line between', async () => {
    const built = await build(answer({ notes: [phrase('notAdded')] }))
    expect(built).toMatchObject({ flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] }, files: [] })
    const shown = bodyOf(built).map((one) => (one.type === ComponentType.TextDisplay ? one.content : '—'))
    expect(shown.slice(1, 3)).toEqual(['—', 'About 27 people were hurt.'])
    expect(shown.filter((one) => one === '—')).toHaveLength(3)
    expect(shown.at(-1)).toMatch(/^-# \S/)
  })

  test('says before the excerpts that it is not sure', async () => {
    const [, verdict] = bodyOf(await build(answer({ status: 'unsure', reason: phrase('unsure') })))
    expect(verdict).toEqual({ type: ComponentType.TextDisplay, content: en.messages.unsure })
  })

  test('shows a picture with its description, as a file of the message', async () => {
    const built = await build(answer(), {}, en, true)
    expect(bodyOf(built)).toContainEqual({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://timeline.png' }, description: 'Two dates' }],
    })
    expect(built.files).toEqual([{ name: 'timeline.png', attachment: Buffer.from('png') }])
  })

  test('shows each text file that it has', async () => {
    const built = await build(answer({ files: [{ name: 'record.json', text: '{"a":"قال"}' }] }))
    expect(built.components).toContainEqual({
      type: ComponentType.File,
      file: { url: 'attachment://record.json' },
    })
    expect(built.files.map(({ name, attachment }) => [name, attachment.toString()])).toEqual([
      ['record.json', '{"a":"قال"}'],
    ])
  })

  test('of a page that is not there is that of the last one', async () => {
    const paged = answer({ itemsPerPage: 1 })
    expect(bodyOf(await build(paged, { page: 9 }))).toEqual(bodyOf(await build(paged, { page: 2 })))
  })
})

describe('under an answer', () => {
  test('are no buttons where there is nothing to do', async () => {
    expect((await build(answer())).components).toHaveLength(1)
  })

  test('pages are turned from where one stands', async () => {
    const paged = answer({ itemsPerPage: 1 })
    expect(labels(await build(paged))).toEqual(['Next'])
    expect(labels(await build(paged, { page: 2 }))).toEqual(['Back'])
    expect(labels(await build(paged, {}, ar))).toEqual([ar.messages.next])
  })

  test('an action of its own turns pages where it is named', async () => {
    const built = await build(answer({ itemsPerPage: 1, pageAction: ['page', 'post', 'a1'] }))
    expect(buttonsOf(built)).toMatchObject([{ label: 'Next', custom_id: 'do:page:post:a1:2' }])
  })

  test('another command opens with the story and language that were chosen, and its own input', async () => {
    const built = await build(answer({ suggestions: [suggestion({ sentence: 3 })] }), {
      input: { story: 'ferry', language: 'ar', question: 'how many', private: true },
    })
    const [open] = buttonsOf(built)
    expect(open && 'custom_id' in open && (await decodeState(open.custom_id, createMemoryStore()))).toEqual([
      'open',
      'timeline',
      { story: 'ferry', language: 'ar', sentence: 3 },
      1,
      story.hash.slice(0, 8),
    ])
  })

  test('the source is a link, unless its address is longer than Discord takes', async () => {
    const [short, long] = ['https://example.org/a', `https://example.org/${'a'.repeat(500)}`]
    expect(buttonsOf(await build(answer({ story: at(short) })))).toMatchObject([{ label: 'Source', url: short }])
    expect(buttonsOf(await build(answer({ story: at(long) })))).toEqual([])
  })

  test('the source stands in a second row where pages and suggestions fill the first', async () => {
    const url = 'https://example.org/a'
    const many = showSentences(story, [1, 2, 3], [phrase('storyHead')], 'en')
    const full = { ...many, story: at(url), itemsPerPage: 1, suggestions: Array(3).fill(suggestion()) }
    const rowsOf = (built: Built): unknown[] =>
      built.components.flatMap((one) => (one.type === ComponentType.ActionRow ? [one.components.length] : []))
    const middle = await build(full, { page: 2 })
    expect(rowsOf(middle)).toEqual([5, 1])
    expect(labels(middle).at(-1)).toBe('Source')
    expect(rowsOf(await build(full))).toEqual([5])
  })

  test('are no more buttons in a row than Discord takes', async () => {
    expect(labels(await build(answer({ suggestions: Array(8).fill(suggestion()) })))).toHaveLength(5)
  })

  test('the controls of the desk stand in rows below', async () => {
    const keep = { kind: 'button', action: ['keep', 'a1'], label: phrase('keep'), style: 'plain' } as const
    const built = await build(answer({ suggestions: [suggestion()], controls: [[keep], [], [keep]] }))
    expect(built.components.map(({ type }) => type)).toEqual([
      ComponentType.Container,
      ...Array(3).fill(ComponentType.ActionRow),
    ])
  })
})

test('a line of the bot’s own is cut where it is longer than a message', () => {
  const { components, allowedMentions } = toTextMessage('x'.repeat(5_000))
  expect(components).toEqual([{ type: ComponentType.TextDisplay, content: `${'x'.repeat(3_999)}…` }])
  expect(allowedMentions).toEqual({ parse: [] })
})
