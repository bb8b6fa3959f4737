import { type Answer, citeSentence, type AnswerItem } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import { Excerpt } from '../story/excerpt.ts'
import { readStoryFile } from '../story/file.ts'
import type { Story } from '../story/story.ts'

/** A story of the tests. */
export function sampleStory(body: string, { code = 'en', title = 'A flood', published = '2023-09-20' } = {}): Story {
  const head = ['---', `title: ${JSON.stringify(title)}`, `language: ${code}`, `published: ${published}`, '---', '', '']
  const read = readStoryFile(`flood.${code}.md`, new TextEncoder().encode(head.join('\n') + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id: 'flood', ...read.value.edition, translations: [] }
}

/** Words of a story where they stand first, and the sentence that holds them. */
function locateWords({ body, sentences }: Story, words: string): { excerpt: Excerpt; sentence: number } {
  const at = body.indexOf(words)
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  if (!sentence) throw new Error(`"${words}" does not stand in the story`)
  return { excerpt: Excerpt.of(body, at, at + words.length), sentence: sentence.n }
}

const answerOf = (story: Story, head: 'timeline' | 'casualties', items: AnswerItem[]): Answer => ({
  ...{ status: 'answered', reason: null, story, items },
  head: [phrase(head), phrase(head === 'timeline' ? 'events' : 'claims', { n: items.length })],
  notes: head === 'casualties' ? [phrase('notAdded')] : [],
})

/** The answer of /timeline with such dates: words of the story, and the value they tell. */
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

/** The answer of /casualties with such claims: words of the story, their bounds, whose claim it is, and the words of what it is a part of. */
export const casualtiesAnswer = (story: Story, claims: readonly Claim[]): Answer =>
  answerOf(
    story,
    'casualties',
    claims.map(({ words, by, of, ...claim }): AnswerItem => {
      const { excerpt, sentence } = locateWords(story, words)
      const claimant = by === undefined ? null : { name: locateWords(story, by).excerpt }
      const made: Casualty = {
        ...{ rule: 'by hand', outcome: 'killed', unit: 'people', victims: 'unspecified', vague: false, ...claim },
        ...{ sentence, claimant, count: excerpt, partOf: of === undefined ? null : locateWords(story, of).excerpt },
      }
      return { kind: 'casualties', claims: [made], cite: citeSentence(story, sentence, [excerpt], 'en') }
    }),
  )
