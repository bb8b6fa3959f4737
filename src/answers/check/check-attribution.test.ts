import { expect, test } from 'vitest'
import { blast, flood, labels, strike } from './check.fixture.ts'

test.each([
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
    'an office of the story that the speaker does not hold',
    strike,
    'The mayor said: "We will return only if the contract is signed"',
    [['We will return only if the contract is signed', 'attributed-otherwise']],
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
    'a speaker whom the story leaves unnamed in the sentence',
    flood,
    'Grace Wambui: "I heard the water before I saw it"',
    [['I heard the water before I saw it', 'verbatim']],
  ],
  [
    'another speaker behind a colon in Arabic',
    blast,
    'سلمى نجار: «المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق»',
    [['المصنع لن يفتح أبوابه إلا بعد انتهاء التحقيق', 'attributed-otherwise']],
  ],
] as const)('%s', (_, one, text, wanted) => {
  expect(labels(one, text)).toEqual(wanted)
})
