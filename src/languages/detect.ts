import { languages } from './index.ts'
import type { Language } from './language.ts'

const stopWordsOf = new Map(languages.map((language) => [language, new Set(language.search.stopWords)]))

/**
 * The language whose script most letters of a text are written in; of several that share it, the one of whose common
 * words the text has most. Undefined where it has no letter of any.
 */
export function detectLanguage(text: string): Language | undefined {
  const letters = (script: string): number => text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0
  const [most] = languages
    .map(({ script }) => ({ script, letters: letters(script) }))
    .filter((one) => one.letters > 0)
    .sort((a, b) => b.letters - a.letters)
  const able = languages.filter(({ script }) => script === most?.script)
  if (able.length < 2) return able[0]
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const shared = (language: Language): number => words.filter((word) => stopWordsOf.get(language)?.has(word)).length
  return able.map((language) => ({ language, shared: shared(language) })).sort((a, b) => b.shared - a.shared)[0]
    ?.language
}
