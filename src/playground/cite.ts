import type { Edition, Story } from '../story/story.ts'
import { see } from '../loopback/person/seen.ts'
import type { Message } from '../loopback/state/message.ts'
import type { CiteView } from './view.ts'

/** Finds the sentences of the stories whose words stand in a message. */
export type Citing = (message: Message) => readonly CiteView[]

/** Too short to say where it is from. */
const SHORTEST = 12
/** An escaped sign, or one that formats or isolates and is not read. */
const MARKS = /\\([^0-9A-Za-z\s])|\*\*|[\u2066-\u2069]/g

/** The words of a message's text without Discord's formatting. */
export const plain = (text: string): string => text.replace(MARKS, (_, escaped?: string) => escaped ?? '')

/** Looks into the stories that there are when it is called; independent of what the bot says it cites. */
export function citingFrom(stories: () => Iterable<Story>): Citing {
  const known = new WeakMap<Message, readonly CiteView[]>()
  return (message) => {
    const cites = known.get(message) ?? [...new Set(see(message).blocks)].flatMap((piece) => citesOf(piece, stories()))
    known.set(message, cites)
    return cites
  }
}

function citesOf(piece: string, stories: Iterable<Story>): CiteView[] {
  const words = plain(piece)
  return [...stories].flatMap((story) =>
    [story, ...story.translations].flatMap((edition: Edition) =>
      edition.sentences
        .filter(({ excerpt: { text } }) => text.length >= SHORTEST && words.includes(text))
        .map(({ n }) => ({ piece, story: story.id, language: edition.language.code, sentence: n })),
    ),
  )
}
