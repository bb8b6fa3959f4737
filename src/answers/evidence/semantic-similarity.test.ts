import { expect, test } from 'vitest'
import { sampleStory } from '../../search/story.fixture.ts'
import { createIndex } from '../../search/search.ts'
import { parseQuestion } from '../question.ts'
import { semanticSimilarities } from './semantic-similarity.ts'

const town = sampleStory('town', 'en', [
  'The bridge to the old town opened again on Sunday.',
  'Two vendors were taken to hospital after the ceiling gave way.',
  'Tomatoes cost twice as much as a month ago.',
  'The mayor promised a new parking garage.',
])
const madina = sampleStory('madina', 'ar', [
  'فتح الجسر القديم مرة أخرى يوم الأحد.',
  'ونقل بائعان إلى المستشفى بعد سقوط السقف.',
  'وتضاعف ثمن الطماطم في شهر.',
  'ووعد رئيس البلدية بإنشاء موقف للسيارات.',
])
const index = createIndex([town, madina], { dictionaries: '' })

/** The number of the sentence most similar to a question by a feature. */
function mostSimilar(
  text: string,
  story: typeof town,
  by: 'sentenceSimilarity' | 'wordSimilarity',
): number | undefined {
  const [search] = index.search(text, { story, top: 10 })
  const similarities = semanticSimilarities(search?.hits ?? [], parseQuestion(text), search?.terms ?? [])
  return [...similarities].sort(([, a], [, b]) => b[by] - a[by])[0]?.[0].sentence.n
}

test.each([
  ['Did the doctors treat any traders?', town, 2],
  ['Where can drivers leave their vehicles?', town, 4],
  ['هل عالج الأطباء الجرحى؟', town, 2],
  ['هل عالج الأطباء الجرحى؟', madina, 2],
  ['Which vegetables became dearer?', madina, 3],
] as const)('«%s» is most similar to the sentence that answers it in other words', (question, story, sentence) => {
  expect([mostSimilar(question, story, 'sentenceSimilarity'), mostSimilar(question, story, 'wordSimilarity')]).toEqual([
    sentence,
    sentence,
  ])
})

test('similarities lie between 0 and 1, and there are none without words', () => {
  for (const text of ['How expensive are vegetables?', 'Who?', '2024?', 'qwrtz']) {
    const [search] = index.search(text, { story: town, top: 10 })
    for (const { sentenceSimilarity, wordSimilarity } of semanticSimilarities(
      search?.hits ?? [],
      parseQuestion(text),
      search?.terms ?? [],
    ).values())
      for (const one of [sentenceSimilarity, wordSimilarity]) expect(one >= 0 && one <= 1.000001).toBe(true)
  }
  expect(semanticSimilarities([], parseQuestion('Who?'), []).size).toBe(0)
})

test('a term that a sentence matches does not count again', () => {
  const text = 'Tomatoes'
  const [search] = index.search(text, { story: town, top: 10 })
  const similarities = semanticSimilarities(search?.hits ?? [], parseQuestion(text), search?.terms ?? [])
  const third = [...similarities].find(([{ sentence }]) => sentence.n === 3)?.[1]
  expect(third?.wordSimilarity).toBe(0)
})

test('the most similar sentence is 1 relative to the others, and the next one knows how similar the one before it is', () => {
  const text = 'Did the doctors treat any traders?'
  const [search] = index.search(text, { story: town, top: 10 })
  const similarities = [...semanticSimilarities(search?.hits ?? [], parseQuestion(text), search?.terms ?? [])]
  const of = (n: number) => similarities.find(([{ sentence }]) => sentence.n === n)?.[1]
  expect(of(2)?.relativeSimilarity).toBe(1)
  expect(of(4)?.relativeSimilarity).toBeLessThan(1)
  expect([of(1)?.previousSimilarity, of(3)?.previousSimilarity]).toEqual([0, of(2)?.sentenceSimilarity])
})
