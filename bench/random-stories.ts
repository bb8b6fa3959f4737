import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ar } from '../src/languages/ar/index.ts'
import { formsOf } from '../src/languages/glossary.ts'
import { random } from './made-stories.ts'

const SENTENCES_A_STORY = 20
const WORDS_A_SENTENCE = 18

const arabic = ar.glossary.flatMap(([, words]) => words.flatMap(formsOf))
const english = ar.glossary.flatMap(([words]) => words.split(', '))
// Few words are common and most are rare, as in any text.
const pick = (words: readonly string[]): string => words[Math.floor(words.length * random() ** 3)] ?? ''
const several = (words: readonly string[], n: number): string => Array.from({ length: n }, () => pick(words)).join(' ')

/** Writes Arabic stories of random words of the glossary. */
export function writeRandomStories(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count / SENTENCES_A_STORY; i++) {
    const head = `---\ntitle: ${several(arabic, 6)}\nlanguage: ar\npublished: 2024-03-05\n---\n\n`
    const body = Array.from({ length: SENTENCES_A_STORY }, () => `${several(arabic, WORDS_A_SENTENCE)}.`).join('\n')
    writeFileSync(join(folder, `story-${i}.ar.md`), head + body)
  }
}

/** Questions of five random words of the glossary in each language. */
export const randomQuestions = (count: number): (readonly [name: string, questions: readonly string[]])[] =>
  [arabic, english].map((words, i) => [
    `5 words in ${i === 0 ? 'ar' : 'en'}`,
    Array.from({ length: count }, () => `${several(words, 5)}؟`),
  ])
