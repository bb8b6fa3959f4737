import type { Answer, Item } from '../answers/answer.ts'
import { type Phrase, phrase, type Pointer } from '../answers/phrase.ts'
import { isEditor } from '../desk/people.ts'
import type { AnswerRecord } from '../desk/record.ts'
import { callOf, sayState } from '../desk/shown.ts'
import type { LoggedEntry } from '../record/log.ts'
import { UserError } from '../command/user-error.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { CORRECTION_KEYS } from './refusal.ts'

const person = (id: string): Pointer => ({ to: 'person', id })
const noted = (over: Phrase[], under: Phrase[] = []): Item => ({ kind: 'noted', over, cite: null, under })

/** An answer of our own lines. */
export const lines = (head: readonly Phrase[], items: readonly Item[], notes: readonly Phrase[] = []): Answer => ({
  ...{ status: 'answered', reason: null, story: null, head, items, notes },
})

/** What is on record of an answer or a correction: for everybody where it comes from, for editors who did what as well. */
export async function historyOf(id: string, { storage, server, settings, person }: Newsroom): Promise<Answer> {
  const editor = isEditor(person, settings)
  const record = await storage.findById(id)
  if (record?.server === server) {
    const entries = editor ? await storage.readLog({ server, answer: id }) : []
    const head = [phrase('historyHead', { number: record.number }), sayState(record)]
    return lines(head, [...sourcesOf(record, editor), ...entries.map(entryOf)])
  }
  const correction = await storage.correctionById(id)
  if (correction?.server !== server || !editor) throw new UserError('notForYou')
  const entries = await storage.readLog({ server, correction: id })
  const head = [phrase('historyHead', { number: correction.number }), phrase(CORRECTION_KEYS[correction.state])]
  return lines(head, entries.map(entryOf))
}

/** Each excerpt's version and rule. */
function sourcesOf({ citations, input, command }: AnswerRecord, editor: boolean): Item[] {
  const call = callOf(command, input)
  const shown = citations.filter(({ removed }) => editor || !removed)
  const sources = shown.map(({ position, cited, now, rule, removed }) =>
    noted(
      [phrase('excerptNumber', { position, number: cited.sentence })],
      [
        phrase('citedFrom', { hash: cited.hash.slice(0, 8), rule }),
        ...(now.hash === cited.hash ? [] : [phrase('nowFrom', { number: now.sentence, hash: now.hash.slice(0, 8) })]),
        ...(removed ? [phrase('tookOff')] : []),
      ],
    ),
  )
  return [noted([call === null ? phrase('forgotten') : phrase('call', { text: call })]), ...sources]
}

/** One line of the log. */
export function entryOf({ at, act, actor, reason }: LoggedEntry): Item {
  const when: Pointer = { to: 'moment', id: at }
  const line = actor ? phrase('entryBy', { when, act, person: person(actor) }) : phrase('entry', { when, act })
  return noted([line], reason ? [phrase('because', { reason })] : [])
}
