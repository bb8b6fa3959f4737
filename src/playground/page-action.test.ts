import { beforeEach, describe, expect, test } from 'vitest'
import { UserClient } from '../loopback/client/user-client.ts'
import { ManualClock } from '../loopback/state/clock.ts'
import type { Option } from '../loopback/state/command.ts'
import { EMPTY_CONTENTS } from '../loopback/state/contents.ts'
import {
  botMember,
  deskChannel,
  editorMember,
  newsroomGuild,
  openChannel,
  readerMember,
} from '../loopback/state/guild-model.ts'
import type { InitialResponse } from '../loopback/state/interactions.ts'
import { State } from '../loopback/state/state.ts'
import { pageActionSchema, performAction } from './page-action.ts'
import type { PageAction, PageActionResult } from './view.ts'

let clock: ManualClock
let state: State
/** What reached the bot. */
let sent: Record<string, unknown>[]
/** What the bot says; it says nothing where this is null. */
let response: InitialResponse | null
beforeEach(() => {
  clock = new ManualClock()
  state = new State(newsroomGuild, clock)
  sent = []
  const answer = state.add({ ...EMPTY_CONTENTS, content: 'done', channel: openChannel.id, author: botMember.id })
  response = { kind: 'message', message: answer.id }
  const option = (type: number, name: string, more: Partial<Option> = {}): Option => ({
    type,
    name,
    description: 'x',
    ...more,
  })
  state.commands.replace(null, [
    {
      name: 'ask',
      description: 'x',
      options: [
        option(3, 'question', { autocomplete: true }),
        option(6, 'who'),
        option(7, 'where'),
        option(11, 'file'),
        option(4, 'count'),
      ],
    },
    { name: 'Check', type: 3 },
  ])
})

function perform(action: PageAction): Promise<PageActionResult> {
  const actor = new UserClient(readerMember, openChannel, {
    state,
    origin: '',
    dispatch(_, data) {
      sent.push(Object(data).data)
      const interaction = state.interactions.get(Object(data).id)
      if (interaction && response) state.respond(interaction, response)
    },
  })
  return performAction(pageActionSchema.parse(action), actor, Object.assign(Object.create(null), { state }))
}

describe('what somebody does at the page', () => {
  test('calls a command with values as a Discord client sends them', async () => {
    const values = {
      question: readerMember.id,
      who: editorMember.id,
      where: deskChannel.id,
      count: 3,
      file: { name: 'a.txt', contentType: 'text/plain', base64: 'aW4gdGhlIGZpbGU=' },
    }
    expect(await perform({ do: 'slash', words: 'ask', values })).toMatchObject({ kind: 'message' })
    const [{ options, resolved } = { options: [], resolved: {} }] = sent
    expect(options).toMatchObject([
      { name: 'question', value: readerMember.id },
      { name: 'who', value: editorMember.id },
      { name: 'where', value: deskChannel.id },
      { name: 'file' },
      { name: 'count', value: 3 },
    ])
    expect(resolved).toMatchObject({ users: { [editorMember.id]: { username: 'editor' } } })
    const [file = ''] = Object.keys(Object(resolved).attachments)
    expect(Buffer.from(state.file(file)?.bytes ?? []).toString()).toBe('in the file')
  })

  test('completes, with what is filled in beside it', async () => {
    response = { kind: 'choices', choices: [{ name: 'n', value: 'v' }] }
    const action = { do: 'complete', words: 'ask', option: 'question', typed: 'fe', values: { count: 2 } } as const
    expect(await perform(action)).toEqual({ kind: 'choices', choices: [{ name: 'n', value: 'v' }] })
    expect(sent[0]?.options).toMatchObject([{ value: 'fe', focused: true }, { value: 2 }])
  })

  test('opens a form and submits it', async () => {
    const components = [{ type: 18, label: 'Why', component: { type: 4, style: 1, custom_id: 'a' } }]
    response = { kind: 'modal', modal: { customId: 'm', title: 'Reason', components } }
    const opened = await perform({ do: 'slash', words: 'ask', values: {} })
    expect(opened).toMatchObject({ kind: 'modal', modal: { title: 'Reason', components } })
    response = { kind: 'message', message: state.messages(openChannel, readerMember)[0]?.id ?? '' }
    const openedBy = opened.kind === 'modal' ? opened.modal.openedBy : ''
    expect(await perform({ do: 'submit', openedBy, values: { Why: 'so' } })).toMatchObject({ kind: 'message' })
    expect(sent[1]).toMatchObject({ custom_id: 'm', components: [{ component: { value: 'so' } }] })
  })

  test('says something, and calls a command on what was said', async () => {
    const said = await perform({ do: 'say', text: '27 were killed' })
    const message = said.kind === 'message' ? said.message : ''
    expect(state.message(message)).toMatchObject({ content: '27 were killed', author: readerMember.id })
    await perform({ do: 'context', command: 'Check', message })
    expect(sent).toMatchObject([{ target_id: message, type: 3 }])
  })
})

describe('the page is told', () => {
  test.each<[string, PageAction, string]>([
    ['a command that is not offered', { do: 'slash', words: 'shout', values: {} }, 'no command /shout'],
    ['an option that is not there', { do: 'slash', words: 'ask', values: { x: 'y' } }, 'no option x'],
    ['a message that is gone', { do: 'context', command: 'Check', message: '1' }, 'that message is gone'],
    ['a button on it', { do: 'press', message: '1', button: 'x' }, 'does not see that message'],
    ['a form that nobody opened', { do: 'submit', openedBy: '1', values: {} }, 'no form'],
  ])('that %s is refused, and why', async (_, action, why) => {
    expect(await perform(action)).toEqual({ kind: 'refused', why: expect.stringContaining(why) })
    expect(sent).toEqual([])
  })

  test('that the bot said nothing', async () => {
    response = null
    const result = perform({ do: 'slash', words: 'ask', values: {} })
    clock.advance(3_000)
    expect(await result).toEqual({ kind: 'silent' })
  })

  test('of a fault of the server, which is not dressed up as a refusal', async () => {
    response = { kind: 'choices', choices: [] }
    await expect(perform({ do: 'slash', words: 'ask', values: {} })).rejects.toThrow('choices instead of a message')
  })
})

test.each([
  ['nothing said', { do: 'say', text: '' }],
  ['more than a message holds', { do: 'say', text: 'x'.repeat(2_001) }],
  ['more choices than a menu has', { do: 'select', message: '1', menu: 'm', values: Array(26).fill('x') }],
  [
    'a file that is not encoded',
    { do: 'slash', words: 'a', values: { f: { name: 'x', contentType: 'x', base64: '?' } } },
  ],
  ['a list as a value', { do: 'slash', words: 'a', values: { f: ['x'] } }],
  ['something that nobody can do', { do: 'delete', message: '1' }],
  ['an endless id', { do: 'press', message: 'x'.repeat(101), button: 'x' }],
])('the page cannot send %s', (_, action) => expect(pageActionSchema.safeParse(action).success).toBe(false))
