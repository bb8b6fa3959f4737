import { type Name, parseName } from '../search/name.ts'
import type { Story } from '../story/story.ts'

/** Punctuation between one name and the next. */
const NAME_SEPARATOR = /[^\p{L}\p{M}\p{N}\s'’.-]+/u
/** Maximum number of words of a title before or behind a name. */
const MAX_TITLE_WORDS = 6

/** Maximum number of titles that are found of a speaker. */
const MAX_TITLES = 40

/** What stands between two signs of punctuation, and beside it. */
interface StoryPart {
  readonly text: string
  readonly before: string
  readonly behind: string
}

/** The parts of a story's sentences by the forms of the words in them: each speaker is looked for among them. */
export type StoryParts = ReadonlyMap<string, readonly StoryPart[]>

export function indexParts({ sentences }: Story): StoryParts {
  const index = new Map<string, StoryPart[]>()
  for (const { excerpt } of sentences) {
    const texts = excerpt.text.split(NAME_SEPARATOR).map((text) => text.trim())
    for (const [i, text] of texts.entries()) {
      const part = { text, before: texts[i - 1] ?? '', behind: texts[i + 1] ?? '' }
      for (const form of new Set(parseName(text).contentWords.flatMap(({ forms }) => forms))) {
        const known = index.get(form)
        if (known) known.push(part)
        else index.set(form, [part])
      }
    }
  }
  return index
}

/**
 * Finds a speaker's name together with the titles that the story gives them: "President Ilham Aliyev", «غوتيريش،
 * الأمين العام للأمم المتحدة». None for a speaker without a proper name.
 */
export function findTitledNames(speaker: string, parts: StoryParts): string[] {
  const surname = parseName(speaker).contentWords.findLast(({ country, isCommon }) => !country && !isCommon)
  if (!surname) return []
  const titles = new Set<string>()
  for (const { text, before, behind } of new Set(surname.forms.flatMap((form) => parts.get(form) ?? []))) {
    const name = parseName(text)
    const at = name.contentWords.find(({ forms }) => forms.some((form) => surname.forms.includes(form)))?.position
    if (at === undefined) continue
    if (titles.size >= MAX_TITLES) break
    const ahead = wordsBefore(name, at)
    titles.add([...ahead, speaker].join(' '))
    if (ahead.length === at) titles.add([...trailingOffice(before), speaker].join(' '))
    titles.add([speaker, ...leadingOffice(behind)].join(' '))
  }
  return [...titles]
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
