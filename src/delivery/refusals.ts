import type { Answer } from '../answers/answer.ts'
import type { Control } from '../answers/controls.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { AnswerRecord } from '../desk/answer-record.ts'
import { textAnswer } from './text-answer.ts'

const about = (kind: 'refusal' | 'delay', id: string): Control => ({
  kind: 'button',
  action: ['about', kind, id],
  label: phrase('about'),
  style: 'plain',
})

/** Where the public message of an answer is. */
const seeIt = ({ server, channel, message }: AnswerRecord): Phrase[] =>
  message ? [phrase('seeIt', { message: { to: 'message', id: `${server}/${channel}/${message}` } })] : []

/** What the desk learns of a message that AutoMod refused: where, what became of the answer, and what can be done. */
export function refusalView(record: AnswerRecord, purpose: string | null): Answer {
  const { id, number, channel } = record
  const isChange = purpose === 'edit' || purpose === 'reply'
  const where = { channel: { to: 'channel', id: channel } } as const
  const head = [phrase('recordHead', { number }), phrase(isChange ? 'editRefused' : 'postRefused', where)]
  const resend: Control = { kind: 'button', action: ['resend', id], label: phrase('resend'), style: 'good' }
  const controls = [[...(isChange && record.message ? [resend] : []), about('refusal', id)]]
  return { ...textAnswer(head, [], [phrase('autoModAdvice'), ...seeIt(record)]), controls }
}

/** What the desk learns of an edit that waits for Discord's limit: where, and until when. */
export function delayView(record: AnswerRecord, until: string | null): Answer {
  const { id, number, channel } = record
  const fillings = {
    channel: { to: 'channel', id: channel },
    when: { to: 'moment', id: until ?? record.askedAt },
  } as const
  const head = [phrase('recordHead', { number }), phrase('editDelayed', fillings)]
  return { ...textAnswer(head, [], seeIt(record)), controls: [[about('delay', id)]] }
}
