import { expect, test } from 'vitest'
import { budget, flood, labels, plans } from './check.fixture.ts'

test.each([
  [
    'a possibility told as a fact',
    flood,
    'Peter Odhiambo said the number would rise.',
    [['the number would rise', 'differs']],
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
] as const)('%s', (_, one, text, wanted) => {
  expect(labels(one, text)).toEqual(wanted)
})
