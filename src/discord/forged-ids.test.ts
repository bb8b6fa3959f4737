import { describe, expect, test } from 'vitest'
import type { Person } from '../desk/people.ts'
import { testDatabases } from '../record/databases.fixture.ts'
import { ASKER, CHANNEL, EDITOR, SERVER } from '../record/scene.fixture.ts'
import { useStorage } from '../record/test-storage.fixture.ts'
import {
  ACTION_NAMES,
  ALL_COMMANDS,
  COLLEAGUE,
  FullNewsroom,
  inputOf,
  OTHER,
  type Place,
  SECRET,
} from './forged-ids.fixture.ts'

const databases = testDatabases()
/** Whoever may do everything in a server of their own. */
const INTRUDER: Person = { id: '66', roles: [], canManageServer: true }
/** Somebody of the same server who sees neither the channel of the answers nor that of the desk. */
const STRANGER: Person = { id: '67', roles: [], canManageServer: false }
/** Words that nobody sees who has no right to. */
const HIDDEN = [SECRET, 'people were hurt', 'searched the hull']
/** What is about no record, or only about what whoever uses it has done: it tells and changes nothing of others. */
const OWN = ['keep', 'unfollow-some', 'unfollow-all', 'following']

const CHANNEL_HERE = { server: SERVER, channel: CHANNEL }

const nameOf = (call: string): string => call.split(':')[0] ?? ''

const [sqlite] = databases
if (!sqlite) throw new Error('no database')

describe('custom ids that were made up', () => {
  const desk = useStorage(sqlite.create, new FullNewsroom(), 'reviewed')

  /** The calls that were not refused to a person, none of which may change or tell anything. */
  async function tryAll(who: Person, place: Place): Promise<string[]> {
    await desk.fill()
    const before = await desk.dump(SERVER)
    const taken: string[] = []
    for (const [call, more] of Object.entries(await desk.controls())) {
      const said = await desk.use(who, call, more, place)
      if (!said.startsWith('refused: ')) taken.push(nameOf(call))
      expect([call, ...HIDDEN.filter((words) => said.includes(words))]).toEqual([call])
      expect([call, await desk.dump(SERVER)]).toEqual([call, before])
    }
    expect(desk.written).toEqual([])
    return taken
  }

  test('by whoever may do everything in another server reach nothing of this one, whatever the action', async () => {
    const ofTheirs = ['setup', 'setup-language', 'setup-mode', 'setup-roles', 'story-add']
    expect((await tryAll(INTRUDER, OTHER)).toSorted()).toEqual([...OWN, ...ofTheirs].toSorted())
  }, 60_000)

  test('by somebody without rights in another channel reach nothing, whatever the action', async () => {
    // The speakers of a story are told to everybody in its server.
    expect((await tryAll(STRANGER, { channel: '777' })).toSorted()).toEqual([...OWN, 'card-speakers'].toSorted())
  }, 60_000)

  test('that call a command reach what typing it would: in another server nothing, without rights no desk', async () => {
    await desk.fill()
    const before = await desk.dump(SERVER)
    const told: string[] = []
    for (const [name, command] of ALL_COMMANDS)
      for (const number of [1, 2, 3, 4, 5]) {
        const said = await desk.call(INTRUDER, command, inputOf(command, number), OTHER)
        expect([name, ...HIDDEN.filter((words) => said.includes(words))]).toEqual([name])
        const isDesk = /^(?:desk |settings (?!show)|story (?:status|card)|setup)/.test(name)
        const alone = isDesk ? await desk.call(STRANGER, command, inputOf(command, number), { channel: '777' }) : ''
        if (isDesk && alone !== 'refused: notForYou') told.push(`${name}: ${alone}`)
      }
    expect(told).toEqual([])
    expect(await desk.dump(SERVER)).toEqual(before)
  }, 60_000)
})

describe.each(databases)('custom ids over $kind', ({ create }) => {
  const desk = useStorage(create, new FullNewsroom(), 'reviewed')

  test('with arguments that nothing has are refused, and never end in an error', async () => {
    await desk.fill()
    const before = await desk.dump(SERVER)
    const hostile = [
      '',
      '0',
      '-1',
      '1e99',
      'NaN',
      '99999999999',
      '1.5',
      '__proto__',
      'constructor',
      "'; --",
      '9'.repeat(80),
    ]
    const taken = new Set<string>()
    for (const name of ACTION_NAMES.filter((one) => !OWN.includes(one) && !/^(setup|story-add)/.test(one)))
      for (const one of hostile) {
        const selected = { selected: [one], fields: { words: one, kind: one, reason: one } }
        const said = await desk.use(EDITOR, [name, one, one, one].join(':'), selected)
        if (!said.startsWith('refused: ')) taken.add(name)
      }
    // Where no story is named the only one is meant.
    expect([...taken]).toEqual(['card-speakers'])
    expect(await desk.dump(SERVER)).toEqual(before)
  }, 60_000)
})

describe('the same custom ids', () => {
  const fresh = useStorage(sqlite.create, new FullNewsroom(), 'reviewed')

  test('are of every action, and each does something for whoever may', async () => {
    await fresh.fill()
    const calls = Object.keys(await fresh.controls())
    expect([...new Set(calls.map(nameOf))].toSorted()).toEqual(ACTION_NAMES.toSorted())
    const refused: string[] = []
    for (const [i, call] of calls.entries()) {
      const desk = new FullNewsroom()
      await desk.open(await sqlite.create())
      await desk.fill()
      const [own, more = {}] = Object.entries(await desk.controls())[i] ?? []
      if (own === undefined) throw new Error(`no ${call}`)
      const channel = /^setup-(desk|channel)$/.test(own) ? (more.selected?.[0] ?? '') : CHANNEL
      const place = { channel, isDirect: nameOf(own) === 'news' }
      if (nameOf(own) === 'share') await desk.storage.changeSetting(CHANNEL_HERE, 'mode', 'private', EDITOR.id)
      const people = [ASKER, EDITOR, COLLEAGUE]
      const said = await Promise.all(people.map((who) => desk.use(who, own, more, place)))
      if (said.every((one) => one.startsWith('refused: '))) refused.push(`${own} ${said}`)
      await desk.storage.close()
    }
    expect(refused).toEqual([])
  }, 60_000)
})
