import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { Control } from '../answers/controls.ts'
import { pairOf } from '../desk/changes.ts'
import type { Delivery } from '../desk/deliver.ts'
import type { AnswerRecord } from '../desk/record.ts'
import { card, publicly, replied } from '../desk/shown.ts'
import { reportOf } from '../desk/tally.ts'
import { choices } from '../desk/words.ts'
import type { Language } from '../languages/language.ts'
import type { Correction } from '../record/corrections.ts'
import type { Storage } from '../record/open.ts'
import { type Version, versionAsStory } from '../record/versions.ts'
import type { House } from '../command/context.ts'
import { lines } from './history.ts'
import { askedAgain, readerOf, versionsFor } from './on-record.ts'
import { CORRECTION_KEYS } from './refusal.ts'

/** What a message says, and in which language. */
export interface Letter {
  readonly answer: Answer
  readonly reader: Language
}

/** What a delivery says, from what is on record at this moment. Null if that is no more. */
export async function letterFor(delivery: Delivery, house: House, storage: Storage): Promise<Letter | null> {
  const { answer, correction } = delivery
  if (answer && delivery.purpose !== 'report') return aboutAnswer(delivery, answer, house, storage)
  return correction ? aboutCorrection(delivery, correction, house, storage) : null
}

async function aboutAnswer(
  { purpose, event }: Delivery,
  id: string,
  house: House,
  storage: Storage,
): Promise<Letter | null> {
  const record = await storage.findById(id)
  if (!record) return null
  const { server, channel } = record
  const settings = await storage.settingsAt({ server, channel })
  const reader = readerOf(record, house, settings.language)
  const versions = await versionsFor(record, storage)
  const again = await askedAgain(record, versions, house, reader)
  switch (purpose) {
    case 'card':
    case 'card-edit':
      return { answer: card(record, again, versions), reader }
    case 'reply':
      return { answer: replied(record, versions), reader }
    case 'notice':
      return { answer: told(record, event, replied(record, versions)), reader }
    default:
      return { answer: publicly(record, again, versions, settings), reader }
  }
}

const TOLD = {
  publish: 'toldPublished',
  reject: 'toldRejected',
  correct: 'toldCorrected',
  withdraw: 'toldWithdrawn',
} as const

/** What the asker is told: what happened, why, and what became of the excerpts. */
function told(
  { server, channel, message, reason, number }: AnswerRecord,
  event: string | null,
  changed: Answer,
): Answer {
  const [, key] = Object.entries(TOLD).find(([name]) => name === event) ?? []
  if (!key) throw new Error(`nobody is told of "${event}"`)
  const why = event === 'reject' && reason ? [phrase('because', { reason })] : []
  const items = event === 'correct' ? changed.items : []
  const where = message ? [phrase('seeIt', { message: { to: 'message', id: `${server}/${channel}/${message}` } })] : []
  const head = [phrase(key, { channel: { to: 'channel', id: channel } })]
  return { ...changed, head, items, controls: [], notes: [...why, ...where, phrase('recordNumber', { number })] }
}

async function aboutCorrection(
  { purpose }: Delivery,
  id: string,
  house: House,
  storage: Storage,
): Promise<Letter | null> {
  const correction = await storage.correctionById(id)
  if (!correction) return null
  const { language } = await storage.settingsAt({ server: correction.server })
  const reader = readerOf({ input: {} }, house, language)
  if (purpose === 'report') return { answer: report(correction, await storage.tallyOf(id)), reader }
  const pair = await storage.versionsOf(correction)
  return pair ? { answer: proposal(correction, pair, await storage.concernedBy(correction)), reader } : null
}

function report(correction: Correction, tally: Parameters<typeof reportOf>[0]): Answer {
  const { done, all, lost } = reportOf(tally)
  const { number, word, id } = correction
  const about: Control = { kind: 'button', deed: ['about', 'report', id], label: phrase('about'), style: 'plain' }
  const line = phrase('report', { word: phrase(word), done, all, lost })
  return { ...lines([phrase('correctionHead', { number }), line], []), controls: [[about]] }
}

/** A changed sentence as the desk sees it: before, after, how many answers cite it, and the words it may choose. */
export function proposal(correction: Correction, pair: { old: Version; fresh: Version }, concerned: number): Answer {
  const { number, id, state, word, decider, from_sentence, to_sentence } = correction
  const old = versionAsStory(pair.old)
  const fresh = versionAsStory(pair.fresh)
  const from = old.sentences[from_sentence - 1]
  const to = to_sentence === null ? undefined : fresh.sentences[to_sentence - 1]
  const items = from && to ? pairOf(from, to, old, fresh) : from ? pairOf(from, from, old, old).slice(0, 1) : []
  const button = (one: typeof word): Control => ({
    ...{ kind: 'button', deed: ['say', number, one], label: phrase(one), style: one === word ? 'good' : 'plain' },
  })
  const about: Control = { kind: 'button', deed: ['about', 'proposal', id], label: phrase('about'), style: 'plain' }
  const open = state === 'open' || state === 'held'
  const words = open ? choices(to ? 'changed' : 'removed').filter((one) => one !== 'HOLD' || state === 'open') : []
  const notes = [
    phrase('concerns', { n: concerned }),
    ...(decider ? [phrase('decidedBy', { person: { to: 'person', id: decider } })] : []),
  ]
  const head = [phrase('correctionHead', { number }), phrase(CORRECTION_KEYS[state]), ...(open ? [] : [phrase(word)])]
  return { ...lines(head, items, notes), story: fresh, controls: [[...words.map(button), about]] }
}
