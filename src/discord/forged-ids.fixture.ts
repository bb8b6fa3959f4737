import { sql } from 'kysely'
import type { ActionInput, ActionResult } from '../actions/action.ts'
import { buttonCommands, commands } from '../../commands/index.ts'
import { pressed } from '../actions/action.fixture.ts'
import { actions } from '../actions/actions.ts'
import { personalActions } from '../actions/personal.ts'
import type { Command } from '../command/command.ts'
import { resolveContext } from '../command/context.ts'
import { narrowApp } from '../command/narrow-app.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { UserError } from '../command/user-error.ts'
import { columnsOf } from '../database/columns.ts'
import { appOf, ferryStory, NewsroomFlow } from '../delivery/newsroom.fixture.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Person } from '../desk/people.ts'
import { en } from '../languages/en/index.ts'
import { sampleSigner } from '../receipts/receipts.fixture.ts'
import { listTables, withDatabase } from '../record/filled-tables.fixture.ts'
import { answerFrom, ASKER, CHANNEL, DESK, EDITOR, reportOf, SERVER } from '../record/scene.fixture.ts'
import { FERRY, ferry } from '../record/test-storage.fixture.ts'
import type { Story } from '../story/story.ts'
import type { CommandInput } from './button-state.ts'
import { buildMessage } from './message.ts'

/** Words that nobody may see who does not see them where they were said. */
export const SECRET = 'Who was to blame?'
/** A server whose members try to reach into the first, and its channel. */
export const OTHER = { server: '999', channel: '998' }

/** Who uses a control, and where. */
export interface Place {
  readonly server?: string
  readonly channel?: string
  /** In a direct message, where only what concerns one person works. */
  readonly isDirect?: boolean
}

/** An editor who added a story. */
export const COLLEAGUE: Person = { id: '21', roles: [], canManageServer: true }

/** A newsroom with one of everything on record that a control can be about. */
export class FullNewsroom extends NewsroomFlow {
  /** Files that were written into the folder of stories. */
  readonly written: string[] = []

  async fill(): Promise<void> {
    const { storage } = this
    const story = this.#story(FERRY.replace('27', '29'))
    this.app = { ...appOf(story), signer: sampleSigner(), folder: this.#folder(story) }
    const channel = { server: SERVER, channel: CHANNEL }
    await storage.changeSetting(channel, 'mode', 'private', EDITOR.id)
    await this.publish('public', [2])
    await this.change(story)
    await storage.changeSetting(channel, 'mode', 'reviewed', EDITOR.id)
    const input = { question: SECRET }
    await storage.recordAnswer(answerFrom(ferry, [1, 2], { id: 'draft', input }))
    await storage.recordErrorReport(reportOf(ferry, 2, { answer: 'public', words: SECRET }))
    const citations = answerFrom(story, [1, 2]).citations
    await storage.savePrivateAnswer({
      ...{ ...channel, id: 'private', asker: ASKER.id, command: 'show', input: { sentences: '1 2', question: SECRET } },
      ...{ story: 'ferry', version: story.hash, citations },
    })
    const fields = { title: SECRET, language: 'en', published: '2026-05-04', servers: [SERVER] }
    const draft = { id: 'story', server: SERVER, adder: COLLEAGUE.id, fields, body: SECRET, story: 'fire' }
    await storage.recordStoryDraft(draft)
    const about = { kind: 'story', story: 'ferry', words: '', language: 'en', parent: null, inChannel: false } as const
    const saved = await storage.saveFollow({ ...about, ...channel, person: ASKER.id })
    if (!saved.ok) throw new Error('not followed')
    const versions = { story: 'ferry', language: 'en', told: null, number: 2, from: 1 }
    await storage.queueNews(versions, [saved.follow])
  }

  #story(body: string): Story {
    return { ...ferryStory(), ...sampleEdition(body, { servers: [SERVER] }) }
  }

  #folder(story: Story): NonNullable<NewsroomFlow['app']['folder']> {
    return {
      stories: () => new Map([[story.id, story]]),
      home: () => null,
      add: async (name) => void this.written.push(name),
      change: async () => void this.written.push('changed'),
      reload: async () => {},
    }
  }

  /** The custom id, without `do:`, of one control for each action, all about what is on record. */
  async controls(): Promise<Readonly<Record<string, Partial<ActionInput>>>> {
    const [follow] = await this.storage.listFollows(ASKER.id, SERVER)
    const news = await this.#idOf('news')
    const [correction] = await this.listOpen()
    const draft = `${(await this.storage.findAnswerById('draft'))?.number}:1`
    return {
      'share:private': {},
      'offer:private': {},
      'keep:private': {},
      [`trim:${draft}:1`]: { selected: ['1'] },
      [`approve:${draft}`]: {},
      [`hold:${draft}`]: {},
      [`reject:${draft}`]: { fields: { words: 'mine' } },
      [`notice:${correction?.number}:CORRECTED`]: {},
      'resend:public': {},
      'about:card:draft': {},
      'about:post:draft': {},
      'about:mine:private': {},
      [`about:proposal:${correction?.id}`]: {},
      'page:post:draft:1': {},
      'page:card:draft:1': {},
      'receipt:draft': {},
      'answered:draft': {},
      'unanswered:draft': { fields: { reason: 'beside', words: 'mine' } },
      'report:draft': { fields: { kind: 'figure', excerpt: '1', words: 'mine' } },
      'decide-report:accept:4:1': {},
      'decide-report:withdraw:4:1': {},
      'card-speakers:ferry': {},
      setup: {},
      'setup-language': { selected: ['ar'] },
      'setup-mode': { selected: ['open'] },
      [`setup-mode:${CHANNEL}`]: { selected: ['open'] },
      'setup-channel': { selected: [CHANNEL] },
      'setup-desk': { selected: [DESK] },
      'setup-roles': { selected: ['77'] },
      'story-add': { fields: { text: 'A text.', title: 'Mine', language: 'en', published: '2026-05-04' } },
      'story-edit:5:1': { fields: { title: 'Mine' } },
      'story-source:5:1': { fields: { rights: 'Mine' } },
      'story-confirm:5:1': {},
      'story-reject:5:1': { fields: { reason: 'mine' } },
      'story-discard:5:1': {},
      'story-page:story:1': {},
      [`unfollow:${follow?.id}`]: {},
      'unfollow-some:1': { selected: [follow?.id ?? ''] },
      [`unfollow-all:${SERVER}`]: {},
      [`following:${SERVER}:1`]: {},
      [`news:${news}:1`]: {},
    }
  }

  async #idOf(table: 'news'): Promise<string | undefined> {
    return withDatabase(this.location, 'read', async (db) => {
      const row = await db.selectFrom(table).select('id').executeTakeFirst()
      return row?.id
    })
  }

  /** What a person sees who uses a control: the words of a message, or of a refusal by its key. */
  async use(who: Person, call: string, more: Partial<ActionInput>, place: Place = {}): Promise<string> {
    const [name = '', ...args] = call.split(':')
    const newsroom = await this.#newsroom(who, place)
    const app = narrowApp(this.app, { server: newsroom.server })
    const input = { ...pressed(args), ...more }
    try {
      const action = actions.find((one) => one.name === name)
      if (action) {
        const context = { newsroom, app, reader: en }
        await action.form?.({ args }, context)
        return await this.#words(await action.run(input, context))
      }
      const personal = personalActions.find((one) => one.name === name)
      if (!personal) throw new Error(`no action ${name}`)
      const where = { storage: this.storage, person: who.id, newsroom: place.isDirect ? null : newsroom, app }
      return await this.#words(await personal.run(input, where))
    } catch (error) {
      if (error instanceof UserError) return `refused: ${error.key}`
      throw error
    }
  }

  /** What a person sees who calls a command, as a button that was made up may. */
  async call(who: Person, command: Command, input: CommandInput, place: Place): Promise<string> {
    const app = narrowApp(this.app, { server: place.server ?? SERVER })
    const newsroom = await this.#newsroom(who, place)
    try {
      const answer = await command.prepare(input, resolveContext(input, app, newsroom))()
      return await this.#words({ kind: 'answer', answer, page: 1 })
    } catch (error) {
      if (error instanceof UserError) return `refused: ${error.key}`
      throw error
    }
  }

  async #newsroom(who: Person, place: Place): Promise<Newsroom> {
    const here = place.channel ?? CHANNEL
    return { ...(await this.newsroomOf(who, place)), lackingIn: (channel) => (channel === here ? [] : null) }
  }

  async #words(result: ActionResult): Promise<string> {
    if (result.kind === 'message') return result.phrase.key
    const request = { command: '', input: {}, page: result.page }
    return JSON.stringify((await buildMessage(result.answer, request, en, this.storage.stateStore)).components)
  }

  /** All rows on record that belong to a server, and those that belong to none. */
  dump(server: string): Promise<Record<string, string[]>> {
    return withDatabase(this.location, 'read', async (db) => {
      const dump: Record<string, string[]> = {}
      for (const { name } of await listTables(db)) {
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
        const [owner] = columnsOf(name, 'server')
        const own = rows.filter((row) => owner === undefined || row[owner] === server)
        dump[name] = own.map((row) => JSON.stringify(row)).toSorted()
      }
      return dump
    })
  }
}

/** Every command, by its full name. */
export const ALL_COMMANDS: readonly (readonly [name: string, command: Command])[] = [
  ...commands,
  ...buttonCommands,
].flatMap((one) =>
  'commands' in one
    ? one.commands.map((inner) => [`${one.name} ${inner.name}`, inner] as const)
    : [[one.name, one] as const],
)

/** What a command is called with: everything it takes, about what is on record under a number. */
export const inputOf = (command: Command, number: number): CommandInput =>
  Object.fromEntries(
    command.options.map(({ name, type, choices: [choice] }) => {
      if (type === 'boolean') return [name, true]
      if (type === 'integer') return [name, number]
      return [
        name,
        choice?.value ?? (name === 'story' || name === 'id' ? 'ferry' : name === 'value' ? 'open' : 'People'),
      ]
    }),
  )

/** The names of all actions that a custom id can name. */
export const ACTION_NAMES: readonly string[] = [...actions, ...personalActions].map(({ name }) => name)
