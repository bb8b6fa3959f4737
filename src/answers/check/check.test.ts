import { expect, test } from 'vitest'
import { readStoryFile } from '../../story/file.ts'
import type { Story } from '../../story/story.ts'
import { checkText } from './check.ts'

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
  `قال المتحدث باسم الشرطة كريم منصور إن المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق.
وأكدت الوزيرة سلمى نجار أن “التحقيق مستمر حتى النهاية”.
واعتقلت الشرطة 27 عاملا.`,
)

const flood = story(
  'en',
  `Floods killed nine people on Tuesday when a dam broke in the valley, police said. In 1999 a flood in the same valley killed two people.
The government of Kenya said “no warning had reached the valley”.
Water minister Peter Odhiambo denied that the report had been ignored. Odhiambo said the number would probably rise.
Grace Wambui sat on a roof all night. “I heard the water before I saw it”.`,
)

const plans = story(
  'en',
  `The council will open the bridge in May. The ferry line to Osmund is expected to resume in May after repairs.`,
)
const budget = story(
  'ar',
  `من المقرر أن تعقد اللجنة جلسة علنية لمناقشة الميزانية. وأصدر المجلس تحذيرا إلى صاحب المتجر.`,
)

const labels = (one: Story, text: string): [string, string][] =>
  checkText(one, text).map(({ text, label }) => [text, label])

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
  ['a sentence about something else', strike, 'Does anybody know a good harbour for sailing lessons?', []],
  [
    'capitals and single marks',
    strike,
    "ANNA MEYER: 'WILL STAY OPEN UNTIL THE LAST SHIP HAS LEFT'",
    [['WILL STAY OPEN UNTIL THE LAST SHIP HAS LEFT', 'verbatim']],
  ],
  [
    'told words after the speaker and a colon',
    strike,
    'Harbour police: the fence was cut in three places 😢',
    [['the fence was cut in three places', 'verbatim']],
  ],
  [
    'what somebody adds behind told words',
    strike,
    'Harbour police said the fence was cut in three places during the night lol',
    [['the fence was cut in three places during the night', 'verbatim']],
  ],
  [
    'a number told as another',
    strike,
    'Harbour police said the fence was cut in thirteen places during the night.',
    [['the fence was cut in thirteen places during the night', 'differs']],
  ],
  [
    'a number in digits for one in words',
    strike,
    'Harbour police said the fence was cut in 3 places during the night.',
    [['the fence was cut in 3 places during the night', 'verbatim']],
  ],
  [
    'a day told as another',
    strike,
    'Haddad said: "would not return to work before Monday"',
    [['would not return to work before Monday', 'differs']],
  ],
  [
    'a negation dropped from told words',
    strike,
    'Omar Haddad said its members would return to work before Friday.',
    [['its members would return to work before Friday', 'differs']],
  ],
  [
    'two quotations joined',
    strike,
    'Haddad: "We will return only if the contract is signed the fence was cut in three places"',
    [['We will return only if the contract is signed the fence was cut in three places', 'differs']],
  ],
  [
    'told words invented',
    strike,
    'Haddad said the crews had burned every boat they could find.',
    [['the crews had burned every boat they could find', 'absent']],
  ],
  [
    'an office of the story that the speaker does not hold',
    strike,
    'The mayor said: "We will return only if the contract is signed"',
    [['We will return only if the contract is signed', 'attributed-otherwise']],
  ],
  [
    'a quotation in another language',
    strike,
    'عمدة المدينة: «سيبقى الميناء مفتوحا»',
    [['سيبقى الميناء مفتوحا', 'undecided']],
  ],
  [
    'a figure in another language',
    flood,
    'مقتل تسعة أشخاص في انهيار سد',
    [['مقتل تسعة أشخاص في انهيار سد', 'verbatim']],
  ],
  [
    'another figure in another language',
    flood,
    'مقتل تسعين شخصا في انهيار سد',
    [['مقتل تسعين شخصا في انهيار سد', 'differs']],
  ],
  ['as many families as there were people', flood, 'مقتل 9 عائلات في انهيار سد', [['9 عائلات', 'differs']]],
  [
    'a figure of another year',
    flood,
    'In 1999 nine people were killed when the dam broke.',
    [['nine people', 'differs']],
  ],
  [
    'a capital for its government',
    flood,
    'Nairobi: "no warning had reached the valley"',
    [['no warning had reached the valley', 'verbatim']],
  ],
  [
    'another capital',
    flood,
    'Moscow: "no warning had reached the valley"',
    [['no warning had reached the valley', 'attributed-otherwise']],
  ],
  [
    'what the story denies',
    flood,
    'Peter Odhiambo: "the report had been ignored"',
    [['the report had been ignored', 'differs']],
  ],
  [
    'a denial told as one',
    flood,
    'Peter Odhiambo denied that the report had been ignored.',
    [['the report had been ignored', 'verbatim']],
  ],
  [
    'a speaker whom the story leaves unnamed in the sentence',
    flood,
    'Grace Wambui: "I heard the water before I saw it"',
    [['I heard the water before I saw it', 'verbatim']],
  ],
  [
    'a possibility told as a fact',
    flood,
    'Peter Odhiambo said the number would rise.',
    [['the number would rise', 'differs']],
  ],
  [
    'Eastern digits and a colon in Arabic',
    blast,
    'الشرطة: اعتقلت الشرطة ٢٧ عاملا',
    [['اعتقلت الشرطة ٢٧ عاملا', 'verbatim']],
  ],
  [
    'another speaker behind a colon in Arabic',
    blast,
    'سلمى نجار: «المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق»',
    [['المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق', 'attributed-otherwise']],
  ],
  [
    'a subject before its verb in Arabic',
    blast,
    'كريم منصور قال إن المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق والله تعبنا',
    [['المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق', 'verbatim']],
  ],
  [
    'told words of which only the beginning stands in the story',
    strike,
    'The fence was cut in three places by thieves.',
    [['The fence was cut in three places by thieves.', 'undecided']],
  ],
  [
    'another unit for a number',
    flood,
    'Grace Wambui sat on a roof all summer.',
    [['Grace Wambui sat on a roof all summer.', 'differs']],
  ],
  [
    'a word of the sentence in the place of another one in Arabic',
    blast,
    'المصنع لن يفتح التحقيق إلا بعد انتهاء التحقيق.',
    [['المصنع لن يفتح التحقيق إلا بعد انتهاء التحقيق.', 'differs']],
  ],
  [
    'what is still to come told as done',
    plans,
    'The council has opened the bridge.',
    [['The council has opened the bridge.', 'differs']],
  ],
  [
    'what is expected told as done',
    plans,
    'The ferry line to Osmund resumed in May.',
    [['The ferry line to Osmund resumed in May.', 'differs']],
  ],
  [
    'what is still to come told so',
    plans,
    'The council will open a bridge in May',
    [['The council will open a bridge in May', 'verbatim']],
  ],
  [
    'what is still to come told as done in Arabic',
    budget,
    'عقدت اللجنة جلسة علنية لمناقشة الميزانية.',
    [['عقدت اللجنة جلسة علنية لمناقشة الميزانية.', 'differs']],
  ],
  [
    'what is still to come told without saying when in Arabic',
    budget,
    'تعقد اللجنة جلسة علنية لمناقشة الميزانية',
    [['تعقد اللجنة جلسة علنية لمناقشة الميزانية', 'verbatim']],
  ],
  [
    'two for one in Arabic',
    budget,
    'وأصدر المجلس تحذيرين إلى صاحب المتجر.',
    [['وأصدر المجلس تحذيرين إلى صاحب المتجر', 'undecided']],
  ],
] as const)('%s', (_, one, text, wanted) => {
  expect(labels(one, text)).toEqual(wanted)
})

test('a result’s text is a slice of the pasted text, and its passage one of the story', () => {
  const pasted = 'Look: “stay open until the last ship has left” and more.'
  const [item] = checkText(strike, pasted)
  expect(pasted.slice(item?.at, (item?.at ?? 0) + (item?.text.length ?? 0))).toBe(item?.text)
  expect(item?.passage?.isSliceOf(strike.body)).toBe(true)
})
