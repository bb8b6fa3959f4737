import { type Name, parseName } from '../search/name.ts'
import type { Story } from '../story/story.ts'

/** What stands between one naming and the next. */
const NAME_SEPARATOR = /[^\p{L}\p{M}\p{N}\s'’.-]+/u
/** So many words before or behind a name may say who that is. */
const MAX_TITLE_WORDS = 6

/**
 * A speaker's name with what the story puts beside it, wherever it names them: "President Ilham Aliyev", «غوتيريش،
 * الأمين العام للأمم المتحدة». None for whoever has no name of their own.
 */
export function findTitledNames(speaker: string, story: Story): string[] {
  const surname = parseName(speaker).contentWords.findLast(({ country, isCommon }) => !country && !isCommon)
  if (!surname) return []
  return story.sentences.flatMap(({ excerpt }) => {
    const parts = excerpt.text.split(NAME_SEPARATOR).map((part) => part.trim())
    return parts.flatMap((part, i) => {
      const name = parseName(part)
      const at = name.contentWords.find(({ forms }) => forms.some((form) => surname.forms.includes(form)))?.position
      if (at === undefined) return []
      const before = wordsBefore(name, at)
      const starts = before.length === at
      return [
        [...before, speaker].join(' '),
        ...(starts ? [[...trailingOffice(parts[i - 1] ?? ''), speaker].join(' ')] : []),
        [speaker, ...leadingOffice(parts[i + 1] ?? '')].join(' '),
      ]
    })
  })
}

/** The words before a place that may belong to the name there: back to one that joins it to what went before. */
function wordsBefore({ words, contentWords, language }: Name, at: number): readonly string[] {
  let from = at
  while (from > 0 && at - from < MAX_TITLE_WORDS && !language.names.connectors.includes(words[from - 1] ?? '')) {
    from--
    const word = contentWords.find((one) => one.position === from)
    // «ورئيس الوزراء»: the "and" is written onto the office.
    if (word?.isCommon && word.forms.some((form) => form.length === (word.forms[0]?.length ?? 0) - 1)) break
  }
  return words.slice(from, at)
}

/** The words of an office that a part of a sentence begins with. */
function leadingOffice(part: string): readonly string[] {
  const { words, contentWords } = parseName(part)
  return contentWords[0]?.isCommon ? words.slice(0, MAX_TITLE_WORDS) : []
}

/** The words of an office that a part of a sentence ends with. */
function trailingOffice(part: string): readonly string[] {
  const { words, contentWords } = parseName(part)
  return contentWords.some(({ isCommon }) => isCommon) ? words.slice(-MAX_TITLE_WORDS) : []
}
