import { phrase } from '../answers/phrase.ts'
import type { MoveName, Wish } from '../desk/moves.ts'
import { isEditor } from '../desk/people.ts'
import { card, publicly } from '../desk/shown.ts'
import { WORDS, type Word } from '../desk/words.ts'
import type { MessageKey } from '../languages/messages.ts'
import { type Act, type Pressed, said, type Situation } from './action.ts'
import { UserError } from '../command/user-error.ts'
import { historyOf } from '../delivery/history.ts'
import { askedAgain, citationsOf, readerOf, versionsFor } from '../delivery/on-record.ts'
import { recordRefused, refusalOf, wordRefused } from '../delivery/refusal.ts'

/** Takes an answer that only its asker saw to the channel, or to the desk. */
const bring = (name: 'share' | 'offer', done: MessageKey): Act => ({
  name,
  once: true,
  async run({ to: [id = ''] }, { newsroom, house }) {
    const { storage, person, server, channel, parent, settings } = newsroom
    const given = await storage.findGiven(id)
    if (!given) throw new UserError('expired')
    if (given.asker !== person.id) throw new UserError('notYours')
    const story = house.stories.get(given.story)
    const command = house.commandOf(given.command)
    if (!story || !command) throw new UserError('expired')
    if (story.hash !== given.version) throw new UserError('stale')
    const input = { ...Object(given.input) }
    const reader = readerOf(given, house, settings.language)
    const answer = await command.accept(input, {
      stories: house.stories,
      index: house.index,
      commandOf: house.commandOf,
      story,
      reader,
      newsroom,
    })()
    const { command: called, version } = given
    // Further pages hold what is less of an answer: nobody means those when they bring an answer to others.
    const citations = citationsOf({ ...answer, items: answer.items.slice(0, answer.perPage) })
    const where = { id, server, channel, parent, way: name, asker: person.id }
    const recorded = await storage.recordAnswer({
      ...{ ...where, command: called, input, story: story.id, version, citations },
    })
    if (!recorded.ok) throw recordRefused(recorded, settings['open-offers'])
    return said(phrase(done), reader)
  },
})

/** A decision over a draft. */
const decision = (name: MoveName, done: MessageKey, form?: MessageKey): Act => ({
  name,
  ...(form && { form }),
  async run(pressed, { newsroom }) {
    const { storage, person, server, settings } = newsroom
    const [number = 0, seen = 0] = pressed.to.map(Number)
    const wish = { move: name, actor: person, editor: isEditor(person, settings), seen, ...asked(name, pressed) }
    const trimmed = name === 'trim' ? await keeping(pressed, newsroom, number) : {}
    const decided = await storage.decide(server, number, { ...wish, ...trimmed })
    if (!decided.ok) throw refusalOf(decided, number)
    const n = decided.record.citations.filter(({ removed }) => !removed).length
    return said(phrase(done, { number, n }))
  },
})

const asked = (name: MoveName, { words }: Pressed): Partial<Wish> =>
  name === 'reject' && words !== null ? { reason: words } : {}

/** The excerpts that stay: those ticked in this menu, and outside it those that stay already. */
async function keeping({ to, ticked }: Pressed, { storage, server }: Situation['newsroom'], number: number) {
  const first = Number(to[2] ?? 1)
  const record = await storage.findAnswer(server, number)
  const others = (record?.citations ?? []).filter(
    ({ position, removed }) => !removed && (position < first || position >= first + 25),
  )
  return { keep: [...others.map(({ position }) => position), ...ticked.map(Number)] }
}

const say: Act = {
  name: 'say',
  async run({ to: [numbered = '', chosen = ''] }, { newsroom }) {
    const { storage, person, server, settings } = newsroom
    const number = Number(numbered)
    if (!isWord(chosen)) throw new UserError('notAChoice')
    const editor = isEditor(person, settings)
    const corrected = await storage.decideCorrection(server, number, { word: chosen, actor: person, editor })
    if (!corrected.ok) throw wordRefused(corrected, number)
    return said(phrase('didSay', { number, word: phrase(chosen) }))
  },
}

const isWord = (text: string): text is Word => Object.hasOwn(WORDS, text)

const keep: Act = {
  name: 'keep',
  once: true,
  async run({ to: [id = ''] }, { newsroom: { storage, settings }, house }) {
    const given = await storage.findGiven(id)
    return said(phrase('didKeep'), given ? readerOf(given, house, settings.language) : null)
  },
}

/** What is on record of an answer or a correction, and for editors who did what. */
const about: Act = {
  name: 'about',
  async run({ to: [, id = ''] }, { newsroom }) {
    return { kind: 'answer', answer: await historyOf(id, newsroom), page: 1 }
  },
}

/** Another page of an answer on record, for whoever turns it. */
const page: Act = {
  name: 'page',
  async run({ to: [kind, id = '', number] }, { newsroom: { storage, server, settings, person }, house, reader }) {
    const record = await storage.findById(id)
    if (record?.server !== server) throw new UserError('expired')
    if (kind === 'card' && !isEditor(person, settings)) throw new UserError('notForYou')
    const versions = await versionsFor(record, storage)
    const again = await askedAgain(record, versions, house, reader)
    const answer = kind === 'card' ? card(record, again, versions) : publicly(record, again, versions, settings)
    return { kind: 'answer', answer, page: Number(number ?? 1) }
  },
}

/** Everything that is done by a control, once. */
export const acts: readonly Act[] = [
  bring('share', 'didShare'),
  bring('offer', 'didOffer'),
  keep,
  decision('trim', 'didTrim'),
  decision('approve', 'didApprove'),
  decision('hold', 'didHold'),
  decision('reject', 'didReject', 'why'),
  say,
  about,
  page,
]
