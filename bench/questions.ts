import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { detectLanguage } from '../src/languages/detect.ts'
import { loadCorpus } from '../src/story/corpus.ts'
import type { Story } from '../src/story/story.ts'
import { coversHalf, findOccurrences } from './occurrences.ts'

/** A question about a story, and the sentences that answer it; none if the story does not. */
export interface GoldQuestion {
  readonly story: Story
  readonly question: string
  readonly sentences: readonly number[]
  /** "ar → en": an Arabic question on an English story. */
  readonly pair: string
  /** Style: plain, colloquial, misspelt, transliterated, short, indirect, everyday; empty if unknown. */
  readonly kind: string
}

const line = z.object({
  story: z.string(),
  question: z.string(),
  kind: z.string().default(''),
  sentences: z.array(z.int()),
})
const gold = z.object({
  story: z.string(),
  questions: z.array(z.object({ q: z.string(), answerable: z.boolean(), evidence: z.array(z.string()) })),
})

/**
 * Loads the questions of a folder of stories: `questions.jsonl`, by the numbers of the sentences, or an `ID.gold.json`
 * beside each story, by words that stand in the answer. Without a folder, those in this one, about the corpus and the
 * invented stories beside them: written by people who had not seen how the search works, and read for mending it since.
 */
export async function readQuestions(
  folder?: string,
): Promise<{ stories: ReadonlyMap<string, Story>; asked: GoldQuestion[] }> {
  const place = folder ?? import.meta.dirname
  const folders = folder ? [folder] : [join(place, '..', 'corpus'), join(place, 'stories')]
  const stories = new Map((await Promise.all(folders.map(loadCorpus))).flatMap((corpus) => [...corpus.stories]))
  const asked = readdirSync(place).flatMap((name): GoldQuestion[] => {
    const text = (): string => readFileSync(join(place, name), 'utf8')
    if (name === 'questions.jsonl')
      return text()
        .split('\n')
        .filter((row) => row !== '')
        .flatMap((row) => {
          const { story, question, kind, sentences } = line.parse(JSON.parse(row))
          return toGoldQuestions(stories.get(story), question, kind, () => sentences)
        })
    if (!name.endsWith('.gold.json')) return []
    const { story, questions } = gold.parse(JSON.parse(text()))
    return questions.flatMap(({ q, evidence }) =>
      toGoldQuestions(stories.get(story), q, '', (one) => findGoldSentences(one, evidence)),
    )
  })
  return { stories, asked }
}

function toGoldQuestions(
  story: Story | undefined,
  question: string,
  kind: string,
  answers: (story: Story) => readonly number[],
): GoldQuestion[] {
  if (!story) return []
  const pair = `${detectLanguage(question)?.code ?? '?'} → ${story.language.code}`
  return [{ story, question, sentences: answers(story), pair, kind }]
}

/** The sentences that contain at least half of one of some spans of the body. */
function findGoldSentences({ body, sentences }: Story, evidence: readonly string[]): number[] {
  const places = evidence.flatMap((words) => findOccurrences(body, words))
  return sentences.filter(({ excerpt }) => coversHalf(excerpt, places)).map(({ n }) => n)
}
