import { readStoryFile } from '../../story/file.ts'
import { detectLanguage } from '../../languages/detect.ts'
import { createEdition, type Edition, type Story } from '../../story/story.ts'
import { checkText } from './check.ts'

export function made(language: string, body: string): Story {
  const head = `---\ntitle: A\nlanguage: ${language}\npublished: 2024-01-02\n---\n\n`
  const read = readStoryFile(`a.${language}.md`, new TextEncoder().encode(head + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id: 'a', ...read.value.edition, translations: [] }
}

export const strike = made(
  'en',
  `Mayor Anna Meyer said the port "will stay open until the last ship has left".
The union, led by Omar Haddad, said its members would not return to work before Friday.
"We will return only if the contract is signed," Haddad said.
Harbour police said the fence was cut in three places during the night.`,
)
export const blast = made(
  'ar',
  `قال المتحدث باسم الشرطة كريم منصور إن المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق.
وأكدت الوزيرة سلمى نجار أن “التحقيق مستمر حتى النهاية”.
واعتقلت الشرطة 27 عاملا.`,
)

export const flood = made(
  'en',
  `Floods killed nine people on Tuesday when a dam broke in the valley, police said. In 1999 a flood in the same valley killed two people.
The government of Kenya said “no warning had reached the valley”.
Water minister Peter Odhiambo denied that the report had been ignored. Odhiambo said the number would probably rise.
Grace Wambui sat on a roof all night. “I heard the water before I saw it”.`,
)

export const plans = made(
  'en',
  `The council will open the bridge in May. The ferry line to Osmund is expected to resume in May after repairs.`,
)
export const budget = made(
  'ar',
  `من المقرر أن تعقد اللجنة جلسة علنية لمناقشة الميزانية. وأصدر المجلس تحذيرا إلى صاحب المتجر.`,
)

/** A pasted text as an edition that is read on the day on which a story was published. */
export const pastedFor = (story: Story, text: string): Edition =>
  createEdition(text, story.about, detectLanguage(text) ?? story.language)

/** Each span of a pasted text, and its label. */
export const labels = (one: Story, text: string): [string, string][] =>
  checkText(one, text).map(({ text, label }) => [text, label])
