import type { Answer, AnswerItem } from '../answers/answer.ts'
import { type EntityRef, type Phrase, phrase } from '../answers/phrase.ts'
import type { ProgramFacts, ProgramLinks } from '../command/context.ts'
import type { MonthlyAnswers } from '../record/answer-counts.ts'
import type { Story } from '../story/story.ts'
import { formatDay } from '../presentation/dates.ts'
import { textAnswer } from './text-answer.ts'

/** What the bot shows of itself. */
interface AboutFacts {
  readonly program: ProgramFacts
  readonly stories: Iterable<Story>
  /** When the newest version of each story was first seen, in ISO 8601. */
  readonly seenAt: ReadonlyMap<string, string>
  /** Null where nothing is counted, as in direct messages. */
  readonly month: MonthlyAnswers | null
  /** The public half of the key that receipts are signed with; null where there is none. */
  readonly publicKey: string | null
  /** The reader’s locale. */
  readonly locale: string
}

const moment = (id: string): EntityRef => ({ to: 'moment', id })
const note = (above: readonly Phrase[], below: readonly Phrase[] = []): AnswerItem => ({
  kind: 'noted',
  above,
  cite: null,
  below,
})

/** The bot itself: its version, its stories and how fresh each is, what it answered, its key. */
export function aboutAnswer({ program, stories, seenAt, month, publicKey, locale }: AboutFacts): Answer {
  const newest = [...stories].sort((a, b) => dateOf(b).localeCompare(dateOf(a)))
  const items = [
    note([phrase('aboutStories', { n: newest.length }), folderPhrase(program)]),
    ...(month ? [monthItem(month)] : []),
    ...(publicKey === null ? [] : [note([phrase('aboutKey', { key: publicKey })])]),
    ...newest.map((story) => storyItem(story, seenAt.get(story.id), locale)),
  ]
  const head = [phrase('aboutHead'), phrase('aboutVersion', { version: program.version })]
  return { ...textAnswer(head, items), links: toLinks(program.links) }
}

const dateOf = ({ about }: Story): string => about.updated ?? about.published

function folderPhrase({ readAt, failedAt }: ProgramFacts): Phrase {
  const read = moment(readAt.toISOString())
  if (!failedAt) return phrase('aboutFolderRead', { when: read })
  return phrase('aboutFolderUnread', { when: moment(failedAt.toISOString()), since: read })
}

function monthItem({ answered, unsure, declined, medianWithin }: MonthlyAnswers): AnswerItem {
  if (medianWithin === null) return note([phrase('aboutNoAnswers')])
  const counts = [
    phrase('aboutAnswered', { n: answered }),
    phrase('aboutUnsure', { n: unsure }),
    phrase('aboutDeclined', { n: declined }),
  ]
  return note([phrase('aboutMonth')], [...counts, phrase('aboutMedian', { n: medianWithin })])
}

const storyItem = (story: Story, seen: string | undefined, locale: string): AnswerItem => {
  const date = phrase('call', { text: formatDay(dateOf(story), locale) })
  return note(
    [phrase('call', { text: story.about.title })],
    seen === undefined ? [date] : [phrase('aboutFresh', { date, since: moment(seen) })],
  )
}

function toLinks({ privacy, terms, source }: ProgramLinks): NonNullable<Answer['links']> {
  const link = (key: 'linkPrivacy' | 'linkTerms' | 'linkSource', url: string | undefined) =>
    url === undefined ? [] : [{ label: phrase(key), url }]
  return [...link('linkPrivacy', privacy), ...link('linkTerms', terms), ...link('linkSource', source)]
}
