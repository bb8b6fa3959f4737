import { describe, expect, test } from 'vitest'
import {
  backoffSeconds,
  type Delivery,
  deliverNext,
  toSettlement,
  type Messenger,
  type SendResult,
  type Settlement,
} from './deliver.ts'

const delivery: Delivery = {
  id: 'd1',
  purpose: 'post',
  server: '1',
  answer: 'a',
  correction: null,
  errorReport: null,
  event: null,
  channel: '2',
  person: null,
  target: null,
  attempts: 1,
  unsure: false,
}
const failed = (code: number | null): SendResult => ({ ok: false, code, reason: `error ${code}` })
const sent: SendResult = { ok: true, message: 'm1' }

/** What becomes of one delivery, and what was asked of the messenger for it. */
async function deliver(
  over: Partial<Delivery>,
  answers: { send?: SendResult; find?: SendResult | null },
): Promise<[Settlement, string[]]> {
  const asked: string[] = []
  const messenger: Messenger = {
    send: async () => {
      asked.push('send')
      return answers.send ?? sent
    },
    find: async () => {
      asked.push('find')
      return answers.find ?? null
    },
  }
  const verdicts: Settlement[] = []
  const outbox = {
    lease: async () => ({ ...delivery, ...over }),
    settle: async (_: Delivery, settlement: Settlement) => {
      verdicts.push(settlement)
    },
  }
  await deliverNext(outbox, messenger, () => new Date(0))
  const [settlement] = verdicts
  if (!settlement) throw new Error('nothing was settled')
  return [settlement, asked]
}

test('what is sent is done', async () => {
  expect(await deliver({}, {})).toEqual([{ kind: 'done', message: 'm1' }, ['send']])
})

test('nothing due, nothing done', async () => {
  const outbox = { lease: async () => undefined, settle: async () => {} }
  const messenger = { send: async () => sent, find: async () => null }
  expect(await deliverNext(outbox, messenger, () => new Date(0))).toBe(false)
})

describe('after an attempt whose outcome nobody knows', () => {
  test('the message is looked for, and if it is there it is not sent again', async () => {
    expect(await deliver({ unsure: true }, { find: sent })).toEqual([{ kind: 'done', message: 'm1' }, ['find']])
  })
  test('if it is not there it is sent', async () => {
    expect(await deliver({ unsure: true }, { find: null })).toEqual([{ kind: 'done', message: 'm1' }, ['find', 'send']])
  })
  test('if it cannot be looked for now, it is looked for later and not sent', async () => {
    const [settlement, asked] = await deliver({ unsure: true }, { find: failed(null) })
    expect(settlement).toMatchObject({ kind: 'wait', unsure: true })
    expect(asked).toEqual(['find'])
  })
  test('if it may not be looked for, it is given up rather than said twice', async () => {
    const [settlement, asked] = await deliver({ unsure: true }, { find: failed(50_001) })
    expect(settlement.kind).toBe('lost')
    expect(asked).toEqual(['find'])
  })
  test('an edit is simply done again', async () => {
    const [, asked] = await deliver({ unsure: true, purpose: 'edit', target: 'm1' }, {})
    expect(asked).toEqual(['send'])
  })
})

describe('an answer given in reply to a command', () => {
  test('is only looked for', async () => {
    expect(await deliver({ purpose: 'answer' }, { find: sent })).toEqual([{ kind: 'done', message: 'm1' }, ['find']])
  })
  test('is never sent by other hands', async () => {
    const [settlement, asked] = await deliver({ purpose: 'answer' }, { find: null })
    expect([settlement.kind, asked]).toEqual(['lost', ['find']])
  })
})

describe('an edit', () => {
  const edit = { purpose: 'edit', target: 'm1' } as const
  test('waits for its message to be posted', async () => {
    expect((await deliver({ ...edit, target: null }, {}))[0]).toMatchObject({ kind: 'wait', unsure: false })
    expect((await deliver({ ...edit, target: null, attempts: 10 }, {}))[0].kind).toBe('lost')
  })
  test('backs off from the edit limit, and becomes a reply at the fourth', async () => {
    const limit = failed(30_046)
    expect(
      await Promise.all(
        [1, 2, 3, 4].map(async (attempts) => (await deliver({ ...edit, attempts }, { send: limit }))[0]),
      ),
    ).toMatchObject([
      { kind: 'wait', seconds: 5, unsure: false },
      { kind: 'wait', seconds: 10 },
      { kind: 'wait', seconds: 20 },
      { kind: 'reply' },
    ])
  })
  test('of a message that is gone is given up', () => {
    expect(toSettlement({ ...delivery, ...edit }, failed(10_008))).toEqual({
      kind: 'lost',
      reason: 'messageGone',
    })
  })
})

test('a refusal for good is not tried again, whatever it is for', () => {
  for (const code of [10_003, 10_008, 50_001, 50_007, 50_013, 50_035])
    expect(toSettlement(delivery, failed(code)).kind).toBe('lost')
})

test('Discord’s faults are tried again ten times, and for a day where it is out of reach; only then are we unsure', () => {
  expect(toSettlement(delivery, failed(null))).toMatchObject({ kind: 'wait', unsure: true })
  expect(toSettlement(delivery, failed(500))).toMatchObject({ kind: 'wait', unsure: false })
  expect(toSettlement({ ...delivery, attempts: 10 }, failed(500)).kind).toBe('lost')
  expect(toSettlement({ ...delivery, attempts: 149 }, failed(null))).toMatchObject({ kind: 'wait', seconds: 600 })
  expect(toSettlement({ ...delivery, attempts: 150 }, failed(null)).kind).toBe('lost')
})

test('waits grow and end at ten minutes', () => {
  expect([1, 2, 3, 7, 8, 30].map(backoffSeconds)).toEqual([5, 10, 20, 320, 600, 600])
})
