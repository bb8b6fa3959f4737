import { describe, expect, test } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Story } from '../story/story.ts'
import type { FollowSubject } from './follow.ts'
import { findNews, joinNews } from './news.ts'

const BODY =
  'The ferry left Port Vell at noon on Monday. “About 27 people were hurt,” Ana Roca said. ' +
  'Divers searched the hull until dark. “We saw no fire,” Luis Prat said.'
const text = (body: string, more: Readonly<Record<string, string>> = {}, code = 'en'): Story => ({
  id: 'ferry',
  ...sampleEdition(body, more, code),
  translations: [],
})
const OLD = text(BODY)
const NOW = new Date('2026-05-04T12:00:00Z')
const story: FollowSubject = { kind: 'story', story: 'ferry', words: '' }
const speaker = (words: string): FollowSubject => ({ kind: 'speaker', story: null, words })
const figure = (words: string): FollowSubject => ({ kind: 'figure', story: 'ferry', words })

/** What a follower is told: `27 people → 29 people`, `+ new`, `- sentence 3`. */
function told(subject: FollowSubject, fresh: Story, old: Story | null = OLD): string[] | string | null {
  const news = findNews(subject, old, fresh, NOW)
  if (news?.kind !== 'changed') return news?.kind ?? null
  return news.sentences.map((one) => {
    if (one.kind === 'changed') return `${one.from.excerpt.text} → ${one.to.excerpt.text}`
    return one.kind === 'added' ? `+ ${one.to.excerpt.text}` : `- sentence ${one.from.n}`
  })
}
const changed = (from: string, to: string): string => BODY.replace(from, to)

describe('what of a new version bears on what is followed', () => {
  const more = changed('27 people', '29 people')
  const late = changed('at noon', 'at dawn')

  test('a sentence that changed, with what it was: for the story, its speaker and its figure', () => {
    const line = ['“About 27 people were hurt,” Ana Roca said. → “About 29 people were hurt,” Ana Roca said.']
    for (const subject of [story, speaker('Ana Roca'), speaker('Roca'), figure('injured')])
      expect(told(subject, text(more))).toEqual(line)
  })

  test('nothing for whoever follows something else', () => {
    expect(told(speaker('Luis Prat'), text(more))).toBeNull()
    expect(told(figure('killed'), text(more))).toBeNull()
    expect(told(speaker('Ana Roca'), text(late))).toBeNull()
    expect(told(figure('injured'), text(late))).toBeNull()
    expect(told(story, text(late))).toHaveLength(1)
  })

  test.each([
    ['the same text', BODY],
    ['other spacing and light punctuation', changed('at noon on', 'at noon, on')],
    ['a sentence that moved with its paragraph', BODY.replace('“We saw', '\n\n“We saw')],
  ])('a refile tells nobody: %s', (_, body) => {
    for (const subject of [story, speaker('Ana Roca'), figure('injured')])
      expect(told(subject, text(body, { notice: 'REFILE' }))).toBeNull()
  })

  test('what is said beside a quote is no news of its speaker', () => {
    const old = text('On Monday Ana Roca said that the port was shut. It rained all day long.')
    const fresh = text('On Sunday Ana Roca said that the port was shut. It rained all day long.')
    expect(told(story, fresh, old)).toHaveLength(1)
    expect(told(speaker('Ana Roca'), fresh, old)).toBeNull()
  })

  test('another verb, another relay or another speaker is news of both', () => {
    const old = text('Ana Roca said that the port was shut.')
    const denied = text('Ana Roca denied that the port was shut.')
    const other = text('Luis Prat said that the port was shut.')
    expect(told(speaker('Ana Roca'), denied, old)).toHaveLength(1)
    expect(told(speaker('Ana Roca'), other, old)).toHaveLength(1)
    expect(told(speaker('Luis Prat'), other, old)).toHaveLength(1)
  })

  test('a new sentence is told, one that is gone without its words', () => {
    const fresh = text(`${changed(' “We saw no fire,” Luis Prat said.', '')} “We shut the port,” Ana Roca said.`)
    expect(told(story, fresh)).toEqual(['+ “We shut the port,” Ana Roca said.', '- sentence 4'])
    expect(told(speaker('Ana Roca'), fresh)).toEqual(['+ “We shut the port,” Ana Roca said.'])
    expect(told(speaker('Luis Prat'), fresh)).toEqual(['- sentence 4'])
  })

  test('where it is not sure which sentence it was, no words are told as what it was before', () => {
    const old = text('The north bridge is shut today. The south bridge is shut today.')
    const fresh = text('The east bridge is shut today. The west bridge is shut today.')
    expect(told(story, fresh, old)).toEqual(expect.not.arrayContaining([expect.stringContaining('→')]))
  })

  test('a new story: its words by a followed speaker, in either language; nothing where the speaker is not sure', () => {
    const fresh = text('“The port is open,” Ana Roca said on Tuesday. The sea was calm all day.')
    expect(told(speaker('Ana Roca'), fresh, null)).toEqual(['+ “The port is open,” Ana Roca said on Tuesday.'])
    expect(told(speaker('Luis Prat'), fresh, null)).toBeNull()
    expect(told(story, fresh, null)).toBe('opened')
    const arabic = text('وقال بلينكن إن المحادثات مستمرة. وهطل المطر.', {}, 'ar')
    expect(told(speaker('Blinken'), arabic, null)).toHaveLength(1)
    expect(told(speaker('Lavrov'), arabic, null)).toBeNull()
  })

  test('a story that is withdrawn is told as such to whoever followed something in it', () => {
    const gone = text(BODY, { status: 'withdrawn' })
    expect(told(story, gone)).toBe('withdrawn')
    expect(told(speaker('Ana Roca'), gone)).toBe('withdrawn')
    expect(told(figure('injured'), gone)).toBe('withdrawn')
    expect(told(speaker('Somebody Else'), gone)).toBeNull()
    expect(told(story, gone, null)).toBeNull()
  })

  test('nothing while it is under check', () => {
    expect(told(story, text(more, { notice: 'HOLD' }))).toBeNull()
  })

  test.each(['withheld', 'embargoed'])(
    'one that is %s is told once as such to who follows something in it',
    (status) => {
      const closed = text(more, { status })
      for (const subject of [story, { ...speaker('Ana Roca'), story: 'ferry' }, figure('killed')]) {
        expect(told(subject, closed)).toBe('unavailable')
        expect(findNews(subject, OLD, closed, NOW, true)).toBeNull()
        expect(findNews(subject, OLD, text(BODY), NOW, true)).toEqual({ kind: 'opened' })
      }
      expect(told(speaker('Ana Roca'), closed)).toBeNull()
      expect(findNews(speaker('Ana Roca'), OLD, text(BODY), NOW, true)).toBeNull()
      expect(told(story, closed, null)).toBeNull()
    },
  )

  test('of several things that are followed each sentence is news once, in the order of the story', () => {
    const fresh = text(`${more} “We shut the port,” Luis Prat said.`)
    const news = [speaker('Luis Prat'), figure('injured'), speaker('Ana Roca')].flatMap(
      (subject) => findNews(subject, OLD, fresh, NOW) ?? [],
    )
    const joined = joinNews(news)
    expect(joined?.kind === 'changed' && joined.sentences.map(({ kind }) => kind)).toEqual(['changed', 'added'])
    expect(joinNews([{ kind: 'opened' }, { kind: 'opened' }])).toEqual({ kind: 'opened' })
    expect(joinNews([])).toBeUndefined()
  })

  test('what is under embargo is told once the embargo is over', () => {
    const until = (hour: number): Story =>
      text(more, { status: 'embargoed', 'embargoed-until': `2026-05-04T${hour}:00:00Z` })
    expect(told(story, until(13))).toBeNull()
    expect(told(story, until(11))).toHaveLength(1)
  })

  test('a version that withdraws shows neither the old words nor the new', () => {
    expect(told(story, text(more, { notice: 'WITHDRAWN' }))).toEqual(['- sentence 2'])
    expect(told(figure('injured'), text(more, { notice: 'WITHDRAWN' }))).toEqual(['- sentence 2'])
  })
})
