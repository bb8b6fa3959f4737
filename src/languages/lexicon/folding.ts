import type { Spelling } from '../spelling.ts'

/** A function that folds the words of a language as all texts are folded. */
export function foldingOf({ alike, dropped }: Spelling): (word: string) => string {
  const one = new Map(alike.flatMap(([letters, letter]) => [...letters].map((other) => [other, letter] as const)))
  for (const mark of dropped) one.set(mark, '')
  const folded = new RegExp(`[${[...one.keys()].join('')}]`, 'gu')
  return (word) => word.toLowerCase().replace(folded, (letter) => one.get(letter) ?? letter)
}
