import { type Name, parseName } from '../search/name.ts'
import type { Story } from '../story/story.ts'

/** Punctuation between one name and the next. */
const NAME_SEPARATOR = /[^\p{L}\p{M}\p{N}\s'’.-]+/u
/** Maximum number of words of a title before or behind a name. */
const MAX_TITLE_WORDS = 6

/**
 * Finds a speaker's name together with the titles that the story gives them: "President Ilham Aliyev", «غوتيريش،
 * الأمين العام للأمم المتحدة». None for a speaker without a proper name.
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

/** The words before an index that may be a title of the name there: back to a connector. */
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

/** The words of an office at the start of a part of a sentence. */
function leadingOffice(part: string): readonly string[] {
  const { words, contentWords } = parseName(part)
  return contentWords[0]?.isCommon ? words.slice(0, MAX_TITLE_WORDS) : []
}

/** The words of an office at the end of a part of a sentence. */
function trailingOffice(part: string): readonly string[] {
  const { words, contentWords } = parseName(part)
  return contentWords.some(({ isCommon }) => isCommon) ? words.slice(-MAX_TITLE_WORDS) : []
}
