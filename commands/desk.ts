import { z } from 'zod'
import type { Item } from '../src/answers/answer.ts'
import { phrase, type Pointer } from '../src/answers/phrase.ts'
import type { AnswerRecord } from '../src/desk/record.ts'
import { callOf, card, sayState } from '../src/desk/shown.ts'
import type { Correction } from '../src/record/corrections.ts'
import { command, type Group } from '../src/command/command.ts'
import { UserError } from '../src/command/user-error.ts'
import { csvOf, jsonLinesOf } from '../src/delivery/export.ts'
import { historyOf, lines } from '../src/delivery/history.ts'
import { proposal } from '../src/delivery/content.ts'
import { deskOf } from '../src/command/newsroom.ts'
import { askedAgain, versionsFor } from '../src/delivery/on-record.ts'
import { CORRECTION_KEYS, refusalOf } from '../src/delivery/refusal.ts'

const number = z.int().min(1).max(1_000_000_000).describe('The number of the draft or correction · الرقم')
const MOST_UNANSWERED = 50

const channel = (id: string): Pointer => ({ to: 'channel', id })

const queue = command({
  name: 'queue',
  description: 'What waits for the desk: drafts and corrections · ما ينتظر مكتب التحرير',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = deskOf(context)
    const drafts = await storage.listAnswers(server, ['draft', 'held'])
    const corrections = await storage.listCorrections(server, ['open', 'held'])
    const items = [...drafts.map(draftItem), ...corrections.map(correctionItem)]
    const head = [phrase('queueHead'), ...(items.length > 0 ? [phrase('waiting', { n: items.length })] : [])]
    return lines(head, items, items.length > 0 ? [] : [phrase('nothingWaits')])
  },
})

function draftItem(record: AnswerRecord): Item {
  const { number, command: name, input, channel: id } = record
  const call = callOf(name, input)
  const over = [phrase('recordHead', { number }), sayState(record)]
  const under = [call === null ? phrase('forgotten') : phrase('call', { text: call })]
  return { kind: 'noted', over, cite: null, under: [...under, phrase('askedIn', { channel: channel(id) })] }
}

function correctionItem({ number, state, word, from_sentence }: Correction): Item {
  const over = [phrase('correctionHead', { number }), phrase(CORRECTION_KEYS[state])]
  return { kind: 'noted', over, cite: null, under: [phrase(word), phrase('sentence', { number: from_sentence })] }
}

const show = command({
  name: 'show',
  description: 'A draft, a public answer or a correction, and what can be decided about it · اعرض رقما',
  audience: 'asker',
  input: z.object({ number }),
  async run({ number }, context) {
    const { storage, server } = deskOf(context)
    const record = await storage.findAnswer(server, number)
    if (record) {
      const versions = await versionsFor(record, storage)
      const { index, stories, commandOf, reader } = context
      const again = await askedAgain(record, versions, { stories, index, commandOf, language: reader }, reader)
      return card(record, again, versions)
    }
    const correction = await storage.findCorrection(server, number)
    const pair = correction && (await storage.versionsOf(correction))
    if (!correction || !pair) throw new UserError('noRecord', { number })
    return proposal(correction, pair, await storage.concernedBy(correction))
  },
})

const history = command({
  name: 'history',
  description: 'Who did what with a draft, an answer or a correction, when and why · سجل رقم',
  audience: 'asker',
  input: z.object({ number }),
  async run({ number }, context) {
    const newsroom = deskOf(context)
    const { storage, server } = newsroom
    const found = (await storage.findAnswer(server, number)) ?? (await storage.findCorrection(server, number))
    if (!found) throw new UserError('noRecord', { number })
    return historyOf(found.id, newsroom)
  },
})

const unanswered = command({
  name: 'unanswered',
  description: 'The last questions that were not answered · آخر الأسئلة بلا جواب',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = deskOf(context)
    const questions = await storage.listUnanswered(server, MOST_UNANSWERED)
    const items = questions.map(({ question, at, channel: id }): Item => {
      const when = phrase('entry', { when: { to: 'moment', id: at }, act: question })
      return { kind: 'noted', over: [when], cite: null, under: [phrase('askedIn', { channel: channel(id) })] }
    })
    return lines([phrase('unansweredHead')], items, items.length > 0 ? [] : [phrase('nothingUnanswered')])
  },
})

const exported = command({
  name: 'export',
  description: 'Answers and acts on record, as files: JSON lines and CSV · صدّر الأجوبة والأعمال المسجلة',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = deskOf(context)
    const records = await storage.listAnswers(server)
    const log = await storage.readLog({ server })
    const notes = records.length > 0 ? [] : [phrase('nothingHappened')]
    return {
      ...lines([phrase('exportHead')], [], notes),
      files: [
        { name: 'record.jsonl', text: jsonLinesOf(records, log) },
        { name: 'record.csv', text: csvOf(records) },
      ],
    }
  },
})

const withdraw = command({
  name: 'withdraw',
  description: 'Withdraw a public answer; its message stays and says so · اسحب جوابا منشورا',
  audience: 'asker',
  input: z.object({ number, reason: z.string().trim().min(1).max(300).describe('Why · السبب') }),
  async run({ number, reason }, context) {
    const { storage, server, person } = deskOf(context)
    const decided = await storage.decide(server, number, { move: 'withdraw', actor: person, editor: true, reason })
    if (!decided.ok) throw refusalOf(decided, number)
    return lines([phrase('didWithdraw', { number })], [])
  },
})

const desk: Group = {
  name: 'desk',
  description: 'For editors: what waits, what was decided · لمكتب التحرير',
  commands: [queue, show, history, unanswered, exported, withdraw],
}

export default desk
