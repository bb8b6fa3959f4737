import type { Edition, Story } from '../story/story.ts'
import { toSnapshot } from '../loopback/client/snapshot.ts'
import type { Message } from '../loopback/state/message.ts'
import type { CitationView } from './view.ts'

/** Finds the sentences of the stories whose words stand in a message. */
export type CitationFinder = (message: Message) => readonly CitationView[]

/** Too short to say where it is from. */
const MIN_LENGTH = 12
/** An escaped sign, or one that formats or isolates and is not read. */
const MARKS = /\\([^0-9A-Za-z\s])|\*\*|[\u2066-\u2069]/g

/** The words of a message's text without Discord's formatting. */
export const stripMarkdown = (text: string): string => text.replace(MARKS, (_, escaped?: string) => escaped ?? '')

/** Looks into the stories that there are when it is called; independent of what the bot says it cites. */
export function createCitationFinder(stories: () => Iterable<Story>): CitationFinder {
  const known = new WeakMap<Message, readonly CitationView[]>()
  return (message) => {
    const cites =
      known.get(message) ?? [...new Set(toSnapshot(message).blocks)].flatMap((block) => findCitations(block, stories()))
    known.set(message, cites)
    return cites
  }
}

function findCitations(block: string, stories: Iterable<Story>): CitationView[] {
  const words = stripMarkdown(block)
  return [...stories].flatMap((story) =>
    [story, ...story.translations].flatMap((edition: Edition) =>
      edition.sentences
        .filter(({ excerpt: { text } }) => text.length >= MIN_LENGTH && words.includes(text))
        .map(({ n }) => ({ block, story: story.id, language: edition.language.code, sentence: n })),
    ),
  )
}
