import { pino } from 'pino'
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { beforeEach, expect, test, vi } from 'vitest'
import { UserError } from '../command/user-error.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { describeError, type Logger, withInteraction } from './errors.ts'

const log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }
const describe = (error: unknown, reader = en): string | undefined =>
  describeError(error, reader, { log, newErrorId: () => 'b42' })
beforeEach(() => {
  for (const one of Object.values(log)) one.mockClear()
})

const fromDiscord = (code: number, status: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'secret detail' }, code, status, 'POST', '/x', {})
const network = (code: string): Error => Object.assign(new Error('secret detail'), { code })
const aborted = Object.assign(new Error('secret detail'), { name: 'AbortError' })

test('a person’s mistake is told in their language and not logged', () => {
  expect(describe(new UserError('noSuchStory', { id: '*x*', ids: 'a, b' }))).toBe(
    'No story “\\*x\\*” was found. To choose from\\: a, b',
  )
  expect(describe(new UserError('isOff'), ar)).toBe('البوت لا يجيب في هذه القناة.')
  expect([log.warn, log.error].flatMap((one) => one.mock.calls)).toEqual([])
})

test.each([10_062, 40_060, 10_015])('an interaction that is gone (%i) is answered with nothing', (code) => {
  expect(describe(fromDiscord(code, 404))).toBeUndefined()
  expect(log.warn).toHaveBeenCalledOnce()
})

test.each([
  ['an outage of Discord', fromDiscord(0, 503)],
  ['a reply that is none', new HTTPError(502, 'Bad Gateway', 'POST', 'x', {})],
  [
    'a rate limit',
    new RateLimitError({
      timeToReset: 1,
      limit: 1,
      method: 'POST',
      hash: '',
      url: '',
      route: '',
      majorParameter: '',
      global: false,
      retryAfter: 1,
      sublimitTimeout: 0,
      scope: 'user',
    }),
  ],
  ['a connection that broke', network('ECONNRESET')],
  ['a name that was not found', network('ENOTFOUND')],
  ['a socket that was closed', network('UND_ERR_SOCKET')],
  ['a request that took too long', aborted],
])('%s may pass by itself, and is said so', (_, error) => {
  expect(describe(error)).toBe('Something outside the bot failed just now. Try again shortly.')
  expect(log.warn).toHaveBeenCalledOnce()
  expect(log.error).not.toHaveBeenCalled()
})

test.each([
  ['a full disk', Object.assign(new Error('secret detail'), { code: 'ERR_SQLITE_ERROR', errcode: 13 })],
  ['a failing disk', Object.assign(new Error('secret detail'), { code: 'ERR_SQLITE_ERROR', errcode: 10 | (4 << 8) })],
  ['a database that is shut down', network('57P01')],
  ['a connection to the database that broke', new Error('Connection terminated unexpectedly')],
])('%s is told to the operator, and whoever asked is told to try again', (_, error) => {
  expect(describe(error)).toBe('Something outside the bot failed just now. Try again shortly.')
  expect(log.error).toHaveBeenCalledWith({ err: error }, 'the record cannot be used just now')
})

test.each([
  ['a request that Discord refuses', fromDiscord(50_035, 400)],
  ['an error of the code', new TypeError('secret detail')],
  ['an error of the disk', network('ENOSPC')],
  ['what is no error', 'secret detail'],
])('%s is a bug: the person reads its number, the log has the rest', (_, error) => {
  expect(describe(error)).toBe('Something went wrong. Its number is b42.')
  expect(log.error).toHaveBeenCalledWith({ err: error, number: 'b42' }, 'our bug')
})

test('each line of the log that is about an interaction names it, and what else there is to tell', () => {
  const lines: string[] = []
  const log = pino({ base: null, timestamp: false }, { write: (line) => void lines.push(line) })
  const named = withInteraction(log, '77')
  named.info({ as: 'isnad' }, 'one')
  named.warn({}, 'two')
  named.error({ number: 'b42' }, 'three')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 30, interaction: '77', as: 'isnad', msg: 'one' },
    { level: 40, interaction: '77', msg: 'two' },
    { level: 50, interaction: '77', number: 'b42', msg: 'three' },
  ])
})
