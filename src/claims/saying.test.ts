import { expect, test } from 'vitest'
import { en } from '../languages/en/index.ts'
import { compile } from './pattern.ts'

const { words } = en.quotes

/** Whether a word is one of a class of English, where nothing but the word stands. */
function isOf(word: string, ...classes: readonly string[]): boolean {
  const any = classes.map((name) => `{${name}}`).join('|')
  return compile(`^(?:${any})$`, words).match(word).length > 0
}

test.each([
  ['said-last', ['said', 'noted', 'remarked', 'found']],
  ['said-inside', ['said', 'noted', 'remarked', 'found']],
  ['telling-of', ['urging']],
])('what rules say of some verbs of saying they say of verbs that they know: %s', (name, classes) => {
  const list = [words[name] ?? []].flat().map((word) => word.replace('?', ''))
  expect(list.filter((word) => !isOf(word.replace('[sz]', 's'), ...classes))).toEqual([])
})
