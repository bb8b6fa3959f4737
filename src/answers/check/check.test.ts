import { expect, test } from 'vitest'
import { readStoryFile } from '../../story/file.ts'
import type { Story } from '../../story/story.ts'
import { check } from './check.ts'

function story(language: string, body: string): Story {
  const head = `---\ntitle: A\nlanguage: ${language}\npublished: 2024-01-02\n---\n\n`
  const read = readStoryFile(`a.${language}.md`, new TextEncoder().encode(head + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id: 'a', ...read.value.edition, translations: [] }
}
const strike = story(
  'en',
  `Mayor Anna Meyer said the port "will stay open until the last ship has left".
The union, led by Omar Haddad, said its members would not return to work before Friday.
"We will return only if the contract is signed," Haddad said.
Harbour police said the fence was cut in three places during the night.`,
)
const blast = story(
  'ar',
  'قال المتحدث باسم الشرطة كريم منصور إن المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق.\nوأكدت الوزيرة سلمى نجار أن “التحقيق مستمر حتى النهاية”.',
)

const labels = (one: Story, text: string): [string, string][] =>
  check(one, text).map(({ text, label }) => [text, label])

test.each([
  [
    'the same words in other marks and spacing',
    strike,
    'Meyer: «will  stay open until the last ship has left»',
    [['will  stay open until the last ship has left', 'verbatim']],
  ],
  [
    'one word told as another',
    strike,
    'Meyer said: "will stay shut until the last ship has left"',
    [['will stay shut until the last ship has left', 'differs']],
  ],
  [
    'another speaker of the story',
    strike,
    'Haddad said the port "will stay open until the last ship has left".',
    [['will stay open until the last ship has left', 'attributed-otherwise']],
  ],
  [
    'a speaker the story does not have',
    strike,
    'Elena Petrova said the port "will stay open until the last ship has left".',
    [['will stay open until the last ship has left', 'attributed-otherwise']],
  ],
  [
    'a speaker named by role',
    strike,
    'The mayor said the port "will stay open until the last ship has left".',
    [['will stay open until the last ship has left', 'verbatim']],
  ],
  [
    'words that are not there',
    strike,
    'Meyer said: "every worker gets a medal and a cake"',
    [['every worker gets a medal and a cake', 'absent']],
  ],
  ['an end cut off that limits the sense', strike, '"We will return"', [['We will return', 'differs']]],
  ['a negation cut off', strike, '"return to work before Friday"', [['return to work before Friday', 'differs']]],
  [
    'a shorter excerpt with the same sense',
    strike,
    '"the fence was cut in three places"',
    [['the fence was cut in three places', 'verbatim']],
  ],
  [
    'words left out with an ellipsis',
    strike,
    '"the fence was cut … during the night"',
    [['the fence was cut … during the night', 'verbatim']],
  ],
  [
    'harakat, hamza and marks in Arabic',
    blast,
    'أكدت الوزيره أن «التحقيق مستمرٌ حتى النهايه»',
    [['التحقيق مستمرٌ حتى النهايه', 'verbatim']],
  ],
  ['an exception cut off in Arabic', blast, '«المصنع لن يفتح أبوابه»', [['المصنع لن يفتح أبوابه', 'differs']]],
  ['nothing to check', strike, 'Thanks!', []],
] as const)('%s', (_, one, text, wanted) => {
  expect(labels(one, text)).toEqual(wanted)
})

test('a piece stands in what was pasted, and its passage in the story', () => {
  const pasted = 'Look: “stay open until the last ship has left” and more.'
  const [item] = check(strike, pasted)
  expect(pasted.slice(item?.at, (item?.at ?? 0) + (item?.text.length ?? 0))).toBe(item?.text)
  expect(item?.passage?.standsIn(strike.body)).toBe(true)
})
