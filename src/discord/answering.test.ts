import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Admission } from './admission.ts'
import { Answering } from './answering.ts'
import type { InteractionContext } from './interaction-context.ts'
import { routeInteraction } from './router.ts'

vi.mock('./router.ts', () => ({ routeInteraction: vi.fn() }))
const replyBusy = vi.hoisted(() => vi.fn(async () => true))
vi.mock('./busy.ts', () => ({
  BusyReplies: class {
    reply = replyBusy
  },
}))

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
let observed: [string, string][]
let isFull: boolean
let answering: Answering
beforeEach(() => {
  observed = []
  isFull = false
  vi.mocked(routeInteraction).mockReset().mockResolvedValue('answered')
  replyBusy.mockClear()
  log.warn.mockReset()
  const context: InteractionContext = Object.assign(Object.create(null), {
    log,
    app: { isNarrowed: true },
    admission: new Admission(() => isFull),
    observe: (kind: string, outcome: string, seconds: number) => {
      if (seconds >= 0) observed.push([kind, outcome])
    },
  })
  answering = new Answering(context)
})
afterEach(() => answering.stop())

const pressed = (id = '77', createdTimestamp = Date.now()) =>
  Object.assign(Object.create(null), {
    id,
    createdTimestamp,
    isAutocomplete: () => false,
    isMessageContextMenuCommand: () => false,
    isChatInputCommand: () => false,
  })

test('an interaction is answered, and what it was and how it ended is told', async () => {
  vi.mocked(routeInteraction).mockImplementation(async (_, { log: named }) => {
    named.warn({}, 'x')
    return 'refused'
  })
  answering.handle(pressed())
  await answering.drain()
  expect(observed).toEqual([['control', 'refused']])
  expect(log.warn).toHaveBeenCalledWith({ interaction: '77' }, 'x')
})

test('whoever was taken on is waited for', async () => {
  const { promise, resolve } = Promise.withResolvers<'answered'>()
  vi.mocked(routeInteraction).mockResolvedValueOnce('failed').mockReturnValueOnce(promise)
  answering.handle(pressed('1'))
  answering.handle(pressed('2'))
  const drained = answering.drain().then(() => observed.push(['all', 'drained']))
  resolve('answered')
  await drained
  expect(observed).toEqual([
    ['control', 'failed'],
    ['control', 'answered'],
    ['all', 'drained'],
  ])
})

describe('when there are too many', () => {
  const fill = (count: number): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<'answered'>()
    vi.mocked(routeInteraction).mockReturnValue(promise)
    for (let n = 0; n < count; n++) answering.handle(pressed(`${n}`))
    return () => resolve('answered')
  }

  test('the next are told to ask again, and the log hears of it once', async () => {
    const release = fill(150)
    for (const id of ['a', 'b']) answering.handle(pressed(id))
    expect(replyBusy).toHaveBeenCalledTimes(2)
    release()
    await answering.drain()
    expect(observed.filter(([, outcome]) => outcome === 'busy')).toHaveLength(2)
    expect(log.warn).toHaveBeenCalledOnce()
  })

  test('a bot without time for more takes on fewer at once', () => {
    isFull = true
    fill(21)()
    expect(replyBusy).toHaveBeenCalledOnce()
  })

  test('there is room again once some are answered, or have failed', async () => {
    isFull = true
    vi.mocked(routeInteraction).mockResolvedValue('failed')
    for (let n = 0; n < 20; n++) answering.handle(pressed(`${n}`))
    await answering.drain()
    answering.handle(pressed('next'))
    expect(replyBusy).not.toHaveBeenCalled()
  })
})

test('one that was read late is told to ask again, and one that Discord waits for no longer is left', async () => {
  const sent = Date.now()
  for (const late of [0, 2_500, 3_500]) answering.handle(pressed(`${late}`, sent - late))
  await answering.drain()
  expect(observed.map(([, outcome]) => outcome).sort()).toEqual(['answered', 'busy', 'late'])
  expect(replyBusy).toHaveBeenCalledOnce()
})
