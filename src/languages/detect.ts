import { languages } from './index.ts'
import type { Language } from './language.ts'

/** The language whose script most letters of a text are written in; undefined where it has no letter of any. */
export function detect(text: string): Language | undefined {
  const counts = languages.map((language) => ({
    language,
    letters: [...text.matchAll(new RegExp(`\\p{Script=${language.script}}`, 'gu'))].length,
  }))
  return counts.filter(({ letters }) => letters > 0).sort((a, b) => b.letters - a.letters)[0]?.language
}
