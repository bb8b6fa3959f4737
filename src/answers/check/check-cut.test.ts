import { expect, test } from 'vitest'
import { blast, labels, strike } from './check.fixture.ts'

test.each([
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
  ['an exception cut off in Arabic', blast, '«المصنع لن يفتح أبوابه»', [['المصنع لن يفتح أبوابه', 'differs']]],
] as const)('%s', (_, one, text, wanted) => {
  expect(labels(one, text)).toEqual(wanted)
})
