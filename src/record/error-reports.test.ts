import { describe, expect, test } from 'vitest'
import type { Delivery } from '../desk/deliver.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { ReportTransitionName } from '../desk/error-report.ts'
import { testDatabases } from './databases.fixture.ts'
import type { ReportDecision } from './decide-report.ts'
import { answerFrom, CHANNEL, DESK, EDITOR, reportOf, sendDue, SERVER, setUp, voteOf } from './scene.fixture.ts'
import { FERRY, ferry, TestStorage, useStorage } from './test-storage.fixture.ts'

const FIXED = sampleEdition(FERRY.replace('27', '29'))

describe.each(testDatabases())('reports of errors over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage())

  const lines = (sent: readonly Delivery[]): string[] =>
    sent.map(({ purpose, channel, person, event }) => `${purpose} ${person ?? channel}${event ? ` ${event}` : ''}`)
  const decide = (
    number: number,
    transition: ReportTransitionName,
    more: { isEditor?: boolean; reason?: string; seenRevision?: number } = {},
  ): Promise<ReportDecision> =>
    desk.storage.decideErrorReport(SERVER, number, { transition, actor: EDITOR, isEditor: true, ...more })
  const refusalOf = (decision: ReportDecision): string => (decision.ok ? decision.report.state : decision.refusal)
  const standings = async (number = 1): Promise<string> =>
    ((await desk.storage.findAnswerByNumber(SERVER, number))?.citations ?? []).map(({ standing }) => standing).join(' ')

  /** A public answer, number 1, that cites the second and third sentence. */
  async function publish(): Promise<void> {
    await setUp(desk.storage, 'open')
    await desk.storage.recordAnswer(answerFrom(ferry, [2, 3], { way: 'open' }))
    await desk.storage.confirmAnswerSent('answer1', 'm1')
    await sendDue(desk)
  }

  test('one is numbered with the answers, goes to the desk, is decided once, and whoever reported hears of it', async () => {
    await publish()
    expect(await desk.storage.recordErrorReport(reportOf(ferry, 2))).toMatchObject({
      ok: true,
      report: { number: 2, state: 'open', kind: 'figure', words: 'It was 29.', reporter: '30', holds: false },
    })
    expect(lines(await sendDue(desk))).toEqual([`error-card ${DESK}`])
    expect(refusalOf(await decide(2, 'accept', { isEditor: false }))).toBe('not-for-you')
    expect(refusalOf(await decide(2, 'decline', { reason: '' }))).toBe('reason-missing')
    expect(refusalOf(await decide(9, 'accept'))).toBe('unknown')
    const both = await Promise.all([
      decide(2, 'accept', { seenRevision: 1 }),
      decide(2, 'decline', { reason: 'no', seenRevision: 1 }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const sent = await sendDue(desk)
    expect(lines(sent).toSorted()).toEqual([
      `error-card-edit ${DESK}`,
      expect.stringMatching(/^notification 30 (?:accept|decline)$/),
    ])
    expect(sent.find(({ purpose }) => purpose === 'error-card-edit')?.target).toMatch(/^message of/)
    const log = await desk.storage.readAuditLog({ server: SERVER, answer: 'answer1' })
    expect(log.map(({ event, actor }) => `${event} ${actor}`)).toEqual([
      'open 10',
      'publish null',
      'report-error 30',
      expect.stringMatching(/^(?:accept|decline)-report 20$/),
    ])
  })

  test('without a desk channel one is kept', async () => {
    await desk.storage.recordErrorReport(reportOf(ferry, 2))
    expect(await sendDue(desk)).toEqual([])
    expect(await desk.storage.listErrorReports(SERVER, ['open'])).toMatchObject([{ number: 1 }])
    await decide(1, 'accept')
    expect(lines(await sendDue(desk))).toEqual(['notification 30 accept'])
    expect(await desk.storage.listErrorReports('other')).toEqual([])
  })

  test('the same one is not taken twice while it waits, and only so many in an hour, however many come at once', async () => {
    await desk.storage.changeSetting({ server: SERVER }, 'hourly-reports', 2, EDITOR.id)
    const report = (sentence: number, reporter = '30') =>
      desk.storage.recordErrorReport(reportOf(ferry, sentence, { reporter }))
    const first = await Promise.all([report(2), report(2)])
    expect(first.filter(({ ok }) => ok)).toHaveLength(1)
    expect(first.find(({ ok }) => !ok)).toMatchObject({ refusal: 'already-reported', number: 1 })
    const more = await Promise.all([report(1), report(3)])
    expect(more.filter(({ ok }) => ok)).toHaveLength(1)
    expect(more.find(({ ok }) => !ok)).toMatchObject({ refusal: 'too-many-reports', limit: 2 })
    expect(await report(2, '31')).toMatchObject({ ok: true })
    desk.clock.advance(3_601)
    expect(await desk.storage.recordErrorReport(reportOf(ferry, 2, { position: 0 }))).toMatchObject({ ok: true })
  })

  test('HOLD lasts over restarts and new versions until an editor ends it', async () => {
    await publish()
    await desk.storage.recordErrorReport(reportOf(ferry, 2))
    await sendDue(desk)
    expect(await decide(2, 'hold')).toMatchObject({ ok: true, report: { state: 'open', holds: true, revision: 2 } })
    expect(await standings()).toBe('checked kept')
    expect(lines(await sendDue(desk)).toSorted()).toEqual([`edit ${CHANNEL}`, `error-card-edit ${DESK}`])
    await desk.storage.reviewStory('ferry', 'en')
    expect(await standings()).toBe('checked kept')
    await desk.storage.saveVersion('ferry', sampleEdition(`${FERRY} All are home.`))
    await desk.storage.reviewStory('ferry', 'en')
    expect(await standings()).toBe('checked kept')
    expect(await decide(2, 'release')).toMatchObject({ ok: true, report: { holds: false } })
    expect(await standings()).toBe('kept kept')
  })

  test('an excerpt that two reports hold stands again when both are done with', async () => {
    await publish()
    await desk.storage.recordErrorReport(reportOf(ferry, 2))
    await desk.storage.recordErrorReport(reportOf(ferry, 2, { reporter: '31' }))
    await decide(2, 'hold')
    await decide(3, 'hold')
    await decide(2, 'decline', { reason: 'it is right' })
    expect(await standings()).toBe('checked kept')
    await decide(3, 'decline', { reason: 'it is right' })
    expect(await standings()).toBe('kept kept')
  })

  test('CORRECTED waits for a newer text, then shows it and accepts the report', async () => {
    await publish()
    await desk.storage.recordErrorReport(reportOf(ferry, 2))
    await sendDue(desk)
    expect(refusalOf(await decide(2, 'correct'))).toBe('story-unchanged')
    expect(await desk.storage.findErrorReportByNumber(SERVER, 2)).toMatchObject({ state: 'open', revision: 1 })
    await decide(2, 'hold')
    await desk.storage.saveVersion('ferry', FIXED)
    await desk.storage.reviewStory('ferry', 'en')
    await sendDue(desk)
    expect(await decide(2, 'correct')).toMatchObject({ ok: true, report: { state: 'accepted', decider: EDITOR.id } })
    expect(await standings()).toBe('corrected kept')
    expect(await desk.storage.findCorrectionByNumber(SERVER, 3)).toMatchObject({
      state: 'decided',
      notice: 'CORRECTED',
    })
    expect(lines(await sendDue(desk))).toEqual(
      expect.arrayContaining([`edit ${CHANNEL}`, 'notification 30 correct', 'notification 10 correct']),
    )
  })

  test('WITHDRAWN takes the excerpt out of every public answer of the server, and of no other', async () => {
    await publish()
    await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'answer2', way: 'open' }))
    await desk.storage.confirmAnswerSent('answer2', 'm2')
    await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'answer3', way: 'open', server: '999' }))
    await desk.storage.confirmAnswerSent('answer3', 'm3')
    await desk.storage.recordErrorReport(reportOf(ferry, 2))
    expect(await decide(3, 'withdraw')).toMatchObject({ ok: true, report: { state: 'accepted' } })
    expect(await standings()).toBe('withdrawn kept')
    expect(await desk.storage.findAnswerByNumber(SERVER, 2)).toMatchObject({ state: 'withdrawn' })
    expect(await desk.storage.findAnswerByNumber('999', 1)).toMatchObject({ citations: [{ standing: 'kept' }] })
  })

  test('a report about the whole answer reaches all of it; one of a private answer finds nothing public', async () => {
    await publish()
    await desk.storage.recordErrorReport(reportOf(ferry, 2, { position: 0 }))
    await decide(2, 'hold')
    expect(await standings()).toBe('checked checked')
    await desk.storage.recordErrorReport(reportOf(ferry, 1, { answer: 'private1' }))
    expect(refusalOf(await decide(3, 'hold'))).toBe('nothing-public')
    expect(refusalOf(await decide(3, 'withdraw'))).toBe('nothing-public')
    expect(refusalOf(await decide(3, 'accept'))).toBe('accepted')
  })

  test('a person has one vote on an answer, and the last counts', async () => {
    await desk.storage.saveVote(voteOf('a1', '30'))
    await desk.storage.saveVote(voteOf('a1', '31'))
    desk.clock.advance(1)
    await desk.storage.saveVote({ ...voteOf('a1', '30'), reason: 'wrong', words: 'It was 29.' })
    expect(await desk.storage.listVotes(SERVER)).toEqual([
      { command: 'ask', story: 'ferry', reason: 'wrong', words: 'It was 29.', at: '2026-05-04T12:00:01.000Z' },
      { command: 'ask', story: 'ferry', reason: null, words: null, at: '2026-05-04T12:00:00.000Z' },
    ])
    expect(await desk.storage.listVotes('other')).toEqual([])
  })

  test('both are given to whoever asks for their data, and forgotten on request', async () => {
    await setUp(desk.storage)
    await desk.storage.recordErrorReport(reportOf(ferry, 2))
    await sendDue(desk)
    await desk.storage.saveVote({ ...voteOf('a1', '30'), reason: 'wrong' })
    expect(await desk.storage.exportPersonData('30')).toMatchObject({
      reports: [{ number: 1, kind: 'figure', words: 'It was 29.', input: { question: 'How many?' } }],
      votes: [{ command: 'ask', reason: 'wrong' }],
      events: [{ event: 'report-error' }],
    })
    await desk.storage.erasePerson('30')
    expect(await desk.storage.exportPersonData('30')).toMatchObject({ reports: [], votes: [], events: [] })
    const forgotten = { words: null, reporter: null, input: null, kind: 'figure', state: 'open' }
    expect(await desk.storage.findErrorReportByNumber(SERVER, 1)).toMatchObject(forgotten)
    expect(lines(await sendDue(desk))).toEqual([`error-card-edit ${DESK}`])
    expect(refusalOf(await decide(1, 'accept'))).toBe('accepted')
    expect(lines(await sendDue(desk))).toEqual([`error-card-edit ${DESK}`])
  })

  test('both are forgotten when the server’s time is over; what waits is kept until it is decided', async () => {
    await desk.storage.changeSetting({ server: SERVER }, 'retention-days', 10, EDITOR.id)
    await desk.storage.changeSetting({ server: SERVER }, 'desk-channel', DESK, EDITOR.id)
    await desk.storage.recordErrorReport(reportOf(ferry, 2))
    await desk.storage.recordErrorReport(reportOf(ferry, 3))
    await desk.storage.saveVote(voteOf('a1', '30'))
    await decide(1, 'decline', { reason: 'it is right' })
    await sendDue(desk)
    desk.clock.advance(9 * 86_400)
    await desk.storage.purgeExpired()
    expect(await desk.storage.listVotes(SERVER)).toHaveLength(1)
    desk.clock.advance(86_400)
    await desk.storage.purgeExpired()
    desk.clock.advance(86_400)
    await desk.storage.purgeExpired()
    expect(await desk.storage.listVotes(SERVER)).toEqual([])
    expect(await desk.storage.listErrorReports(SERVER)).toMatchObject([
      { number: 2, words: 'It was 29.', reporter: '30' },
      { number: 1, words: null, reporter: null, decider: null, state: 'declined' },
    ])
    expect(lines(await sendDue(desk))).toEqual([`error-card-edit ${DESK}`])
  })
})
