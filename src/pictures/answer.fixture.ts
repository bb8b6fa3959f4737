import { type Answer, citeSentence, type AnswerItem } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import { Excerpt } from '../story/excerpt.ts'
import { readStoryFile } from '../story/file.ts'
import type { Story } from '../story/story.ts'

/** A story for tests. */
export function sampleStory(body: string, { code = 'en', title = 'A flood', published = '2023-09-20' } = {}): Story {
  const head = ['---', `title: ${JSON.stringify(title)}`, `language: ${code}`, `published: ${published}`, '---', '', '']
  const read = readStoryFile(`flood.${code}.md`, new TextEncoder().encode(head.join('\n') + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id: 'flood', ...read.value.edition, translations: [] }
}

/** Finds the first occurrence of some words in a story, and its sentence. */
function locateWords({ body, sentences }: Story, words: string): { excerpt: Excerpt; sentence: number } {
  const at = body.indexOf(words)
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  if (!sentence) throw new Error(`"${words}" does not stand in the story`)
  return { excerpt: Excerpt.of(body, at, at + words.length), sentence: sentence.n }
}

const answerOf = (story: Story, head: 'timeline' | 'casualties', items: AnswerItem[]): Answer => ({
  status: 'answered',
  reason: null,
  story,
  items,
  head: [phrase(head), phrase(head === 'timeline' ? 'events' : 'claims', { n: items.length })],
  notes: head === 'casualties' ? [phrase('notAdded')] : [],
})

/** An answer of /timeline with some dates: words of the story, and their values. */
export const timelineAnswer = (story: Story, dates: readonly (readonly [words: string, value: string])[]): Answer =>
  answerOf(
    story,
    'timeline',
    dates.map(([words, value]): AnswerItem => {
      const { excerpt, sentence } = locateWords(story, words)
      const event = { sentence, rule: 'by hand', value, expression: excerpt }
      return { kind: 'event', event, cite: citeSentence(story, sentence, [excerpt], 'en') }
    }),
  )

type Claim = Pick<Casualty, 'min' | 'max' | 'bound'> &
  Partial<Omit<Casualty, 'partOf'>> & { words: string; by?: string; of?: string }

/** An answer of /casualties with some claims: words of the story, bounds, claimant, and the words of the whole. */
export const casualtiesAnswer = (story: Story, claims: readonly Claim[]): Answer =>
  answerOf(
    story,
    'casualties',
    claims.map(({ words, by, of, ...claim }): AnswerItem => {
      const { excerpt, sentence } = locateWords(story, words)
      const claimant = by === undefined ? null : { name: locateWords(story, by).excerpt }
      const made: Casualty = {
        rule: 'by hand',
        outcome: 'killed',
        unit: 'people',
        victims: 'unspecified',
        vague: false,
        ...claim,
        sentence,
        claimant,
        count: excerpt,
        partOf: of === undefined ? null : locateWords(story, of).excerpt,
      }
      return { kind: 'casualties', claims: [made], cite: citeSentence(story, sentence, [excerpt], 'en') }
    }),
  )
