import { type Name, nameOf } from '../search/name.ts'
import type { Story } from '../story/story.ts'

/** What stands between one naming and the next. */
const BREAK = /[^\p{L}\p{M}\p{N}\s'’.-]+/u
/** So many words before or behind a name may say who that is. */
const WORDS = 6

/**
 * A speaker's name with what the story puts beside it, wherever it names them: "President Ilham Aliyev", «غوتيريش،
 * الأمين العام للأمم المتحدة». None for whoever has no name of their own.
 */
export function titlesOf(speaker: string, story: Story): string[] {
  const surname = nameOf(speaker).telling.findLast(({ nation, common }) => !nation && !common)
  if (!surname) return []
  return story.sentences.flatMap(({ excerpt }) => {
    const parts = excerpt.text.split(BREAK).map((part) => part.trim())
    return parts.flatMap((part, i) => {
      const name = nameOf(part)
      const at = name.telling.find(({ forms }) => forms.some((form) => surname.forms.includes(form)))?.at
      if (at === undefined) return []
      const before = wordsBefore(name, at)
      const starts = before.length === at
      return [
        [...before, speaker].join(' '),
        ...(starts ? [[...ending(parts[i - 1] ?? ''), speaker].join(' ')] : []),
        [speaker, ...beginning(parts[i + 1] ?? '')].join(' '),
      ]
    })
  })
}

/** The words before a place that may belong to the name there: back to one that joins it to what went before. */
function wordsBefore({ all, telling, language }: Name, at: number): readonly string[] {
  let from = at
  while (from > 0 && at - from < WORDS && !language.names.joining.includes(all[from - 1] ?? '')) {
    from--
    const word = telling.find((one) => one.at === from)
    // «ورئيس الوزراء»: the "and" is written onto the office.
    if (word?.common && word.forms.some((form) => form.length === (word.forms[0]?.length ?? 0) - 1)) break
  }
  return all.slice(from, at)
}

/** The words of an office that a part of a sentence begins with. */
function beginning(part: string): readonly string[] {
  const { all, telling } = nameOf(part)
  return telling[0]?.common ? all.slice(0, WORDS) : []
}

/** The words of an office that a part of a sentence ends with. */
function ending(part: string): readonly string[] {
  const { all, telling } = nameOf(part)
  return telling.some(({ common }) => common) ? all.slice(-WORDS) : []
}
