import { expect, test } from 'vitest'
import { blast, flood, labels, strike } from './check.fixture.ts'

test.each([
  [
    'one word told as another',
    strike,
    'Meyer said: "will stay shut until the last ship has left"',
    [['will stay shut until the last ship has left', 'differs']],
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
] as const)('%s', (_, one, text, wanted) => {
  expect(labels(one, text)).toEqual(wanted)
})
