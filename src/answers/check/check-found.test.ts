import { expect, test } from 'vitest'
import { checkText } from './check.ts'
import { blast, budget, labels, strike } from './check.fixture.ts'

test.each([
  [
    'the same words in other marks and spacing',
    strike,
    'Meyer: «will  stay open until the last ship has left»',
    [['will  stay open until the last ship has left', 'verbatim']],
  ],
  [
    'words that are not there',
    strike,
    'Meyer said: "every worker gets a medal and a cake"',
    [['every worker gets a medal and a cake', 'absent']],
  ],
  [
    'harakat, hamza and marks in Arabic',
    blast,
    'أكدت الوزيره أن «التحقيق مستمرٌ حتى النهايه»',
    [['التحقيق مستمرٌ حتى النهايه', 'verbatim']],
  ],
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
    'told words invented',
    strike,
    'Haddad said the crews had burned every boat they could find.',
    [['the crews had burned every boat they could find', 'absent']],
  ],
  [
    'a quotation in another language',
    strike,
    'عمدة المدينة: «سيبقى الميناء مفتوحا»',
    [['سيبقى الميناء مفتوحا', 'undecided']],
  ],
  [
    'Eastern digits and a colon in Arabic',
    blast,
    'الشرطة: اعتقلت الشرطة ٢٧ عاملا',
    [['اعتقلت الشرطة ٢٧ عاملا', 'verbatim']],
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
