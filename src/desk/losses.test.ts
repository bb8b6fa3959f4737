import { expect, test } from 'vitest'
import { phrase } from '../answers/phrase.ts'
import { languages } from '../languages/index.ts'
import { en } from '../languages/en/index.ts'
import { formatText } from '../presentation/phrase.ts'
import { toSettlement, type Delivery } from './deliver.ts'
import { describeReason, LOSS_REASONS } from './losses.ts'

const edit: Delivery = {
  ...{
    id: 'd1',
    purpose: 'edit',
    server: '1',
    answer: 'a',
    correction: null,
    errorReport: null,
    event: null,
    channel: '2',
  },
  ...{ person: null, target: '3', attempts: 1, unsure: false },
}

test.each([
  [10_003, 'the channel is gone'],
  [10_004, 'the server is gone'],
  [10_008, 'the message is gone'],
  [10_013, 'the person is gone'],
  [50_001, 'the bot does not see the channel'],
  [50_005, 'the message is not the bot’s own'],
  [50_007, 'the person takes no direct messages'],
  [50_013, 'the bot lacks a permission there'],
  [50_035, 'Discord refused the message'],
  [50_083, 'the thread is closed'],
  [50_278, 'the person shares no server with the bot'],
  [200_000, 'AutoMod refused it'],
  [200_001, 'AutoMod refused it'],
])('Discord’s code %i: %s', (code, words) => {
  const settlement = toSettlement(edit, { ok: false, code, reason: 'Discord’s own words' })
  if (settlement.kind !== 'lost') throw new Error(`it is not given up: ${settlement.kind}`)
  expect(formatText(phrase('because', { reason: describeReason(settlement.reason) }), en)).toBe(`reason: ${words}`)
})

test('a message that was never found is said so', () =>
  expect(formatText(phrase('neverReached'), en)).toBe('it never reached the channel'))

test('what a person wrote, or Discord said, is told as it is', () =>
  expect(describeReason('not ours')).toBe('not ours'))

test('every reason is said in every language', () => {
  for (const language of languages)
    for (const reason of LOSS_REASONS) expect(formatText(phrase(reason), language)).not.toBe('')
})

test('a limit of edits is waited for as long as Discord says, and no longer than nothing waits', () => {
  const limited = (code: number, retryAfter: number) => ({ ok: false, code, reason: 'too many', retryAfter }) as const
  for (const attempts of [1, 12])
    expect(toSettlement({ ...edit, attempts }, limited(20_028, 1_234.5))).toMatchObject({
      kind: 'wait',
      seconds: 1_235,
    })
  expect(toSettlement(edit, limited(0, 0.4))).toMatchObject({ kind: 'wait', seconds: 1 })
  expect(toSettlement(edit, limited(20_028, 90_000))).toMatchObject({ kind: 'wait', seconds: 3_600 })
})
