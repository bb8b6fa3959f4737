import {
  ActionRowBuilder,
  ApplicationCommandType,
  ApplicationIntegrationType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  ApplicationCommandOptionType as Kind,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { afterEach, expect, test } from 'vitest'
import { type Loopback, type LoopbackOptions, startLoopback } from './loopback.ts'
import { ManualClock } from './state/clock.ts'
import {
  deskChannel,
  editorMember,
  openChannel,
  readerMember,
  reviewedChannel,
  secondReaderMember,
} from './state/guild-model.ts'
import { startBot } from './tiny-bot.fixture.ts'

const where = {
  defaultMemberPermissions: null,
  contexts: [InteractionContextType.Guild],
  integrationTypes: [ApplicationIntegrationType.GuildInstall],
}
const say = { ...where, name: 'say', description: 'Says something' }
const text = { type: Kind.String, description: 'x' } as const

let discord: Loopback
let client: Client<true>

async function start(
  answer: (interaction: Interaction) => Promise<unknown>,
  commands: Parameters<Client<true>['application']['commands']['set']>[0] = [say],
  options: LoopbackOptions = {},
): Promise<void> {
  discord = await startLoopback(options)
  client = await startBot(discord, answer)
  await client.application.commands.set(commands)
}

afterEach(async () => {
  await Promise.race([client.destroy(), new Promise((wake) => setTimeout(wake, 1_000).unref())])
  await discord.close()
  expect(discord.violations).toEqual([])
})

/** The faults that a test means to bring about, taken out of the count. */
const faults = (): string[] => discord.violations.splice(0).map(({ rule }) => rule)

test('a slash command is answered and everybody sees it', async () => {
  await start(
    async (i) => i.isChatInputCommand() && i.reply(`${i.options.getString('what')}!`),
    [{ ...say, options: [{ ...text, name: 'what', required: true }] }],
  )
  const seen = await discord.clientOf(readerMember).slash('say', { what: 'hello' })
  expect(seen).toMatchObject({
    text: 'hello!',
    ephemeral: false,
    thinking: false,
    edited: false,
    channel: openChannel.id,
  })
  expect(discord.messages(openChannel, secondReaderMember).map((one) => one.text)).toEqual(['hello!'])
  expect(discord.messages(reviewedChannel, secondReaderMember)).toEqual([])
})

test('an ephemeral answer is seen by its person alone', async () => {
  await start(async (i) => i.isChatInputCommand() && i.reply({ content: 'psst', flags: MessageFlags.Ephemeral }))
  expect(await discord.clientOf(readerMember).slash('say')).toMatchObject({ ephemeral: true })
  expect(discord.messages(openChannel, readerMember)).toHaveLength(1)
  expect(discord.messages(openChannel, secondReaderMember)).toEqual([])
})

test('a deferred answer is seen as thinking, then as it is', async () => {
  const work = Promise.withResolvers<string>()
  await start(async (i) => {
    if (!i.isChatInputCommand()) return
    await i.deferReply()
    await i.editReply(await work.promise)
  })
  const asking = discord.clientOf(readerMember).slash('say')
  await discord.waitUntil(() => discord.messages(openChannel, secondReaderMember).some((one) => one.thinking))
  work.resolve('after a while')
  expect(await asking).toMatchObject({ text: 'after a while', thinking: false, edited: false })
})

test('a follow-up to a deferred answer takes its place; the next one stands by itself', async () => {
  await start(async (i) => {
    if (!i.isChatInputCommand()) return
    await i.deferReply()
    await i.followUp('first')
    await i.followUp({ content: 'second', flags: MessageFlags.Ephemeral })
  })
  expect(await discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'first' })
  await discord.waitUntil(() => discord.messages(openChannel, readerMember).length === 2)
  expect(discord.messages(openChannel, secondReaderMember).map((one) => one.text)).toEqual(['first'])
})

test('autocomplete, subcommands, numbers, people and files reach the bot', async () => {
  const got: unknown[] = []
  await start(
    async (i) => {
      if (i.isAutocomplete()) {
        const { name, value } = i.options.getFocused(true)
        return i.respond([{ name: `${i.options.getSubcommand()} ${name} ${value}`, value: 'v' }])
      }
      if (!i.isChatInputCommand()) return
      got.push(i.options.getSubcommandGroup(), i.options.getSubcommand(), i.options.getInteger('n'))
      got.push(i.options.getMember('who') !== null, i.options.getUser('who')?.username)
      got.push(
        await (await fetch(i.options.getAttachment('file')?.url ?? '')).text(),
        i.locale,
        i.memberPermissions?.has('ManageMessages'),
      )
      return i.reply('done')
    },
    [
      {
        ...say,
        options: [
          {
            type: Kind.SubcommandGroup,
            name: 'in',
            description: 'x',
            options: [
              {
                type: Kind.Subcommand,
                name: 'full',
                description: 'x',
                options: [
                  { ...text, name: 'what', autocomplete: true, required: true },
                  { type: Kind.Integer, name: 'n', description: 'x', maxValue: 5 },
                  { type: Kind.User, name: 'who', description: 'x' },
                  { type: Kind.Attachment, name: 'file', description: 'x' },
                ],
              },
            ],
          },
        ],
      },
    ],
  )
  const me = discord.clientOf(editorMember)
  expect(await me.autocomplete('say in full', 'what', 'bl')).toEqual([{ name: 'full what bl', value: 'v' }])
  const file = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('in the file') }
  await me.slash('say in full', { what: 'x', n: 3, who: secondReaderMember, file })
  expect(got).toEqual(['in', 'full', 3, true, 'second.reader', 'in the file', 'en-GB', true])
  expect(() => me.slash('say in full', { what: 'x', n: 6 })).toThrow('out of bounds')
  expect(() => me.slash('say in full', { n: 1 })).toThrow('needs "what"')
  expect(() => me.slash('say in full', { what: 'x', how: 'y' })).toThrow('no option how')
  expect(() => me.slash('say', {})).toThrow('subcommand')
  expect(() => me.slash('shout', {})).toThrow('no command /shout is offered')
})

test('a command asks for permissions, and a channel may be hidden', async () => {
  await start(
    async (i) => i.isChatInputCommand() && i.reply('done'),
    [{ ...say, defaultMemberPermissions: 'ManageMessages' }],
  )
  expect(() => discord.clientOf(readerMember).slash('say')).toThrow('no command /say')
  expect(() => discord.clientOf(readerMember, deskChannel).slash('say')).toThrow('no command /say')
  expect(await discord.clientOf(editorMember, deskChannel).slash('say')).toMatchObject({ text: 'done' })
  expect(discord.messages(deskChannel, readerMember)).toEqual([])
})

test('buttons, menus and forms lead from one to the next', async () => {
  const button = new ButtonBuilder().setCustomId('why').setLabel('Why?').setStyle(ButtonStyle.Primary)
  const input = new TextInputBuilder()
    .setCustomId('reason')
    .setStyle(TextInputStyle.Short)
    .setLabel('Reason')
    .setMaxLength(9)
  const modal = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Say why')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input))
  const menu = {
    type: 1,
    components: [{ type: 3, custom_id: 'menu', placeholder: 'Choose', options: [{ label: 'One', value: '1' }] }],
  }
  await start(async (i) => {
    if (i.isChatInputCommand())
      await i.reply({ content: 'ask', components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)] })
    else if (i.isButton()) await i.showModal(modal)
    else if (i.isModalSubmit() && i.isFromMessage())
      await i.update({ content: `because ${i.fields.getTextInputValue('reason')}`, components: [menu] })
    else if (i.isStringSelectMenu()) {
      await i.deferUpdate()
      await i.editReply({ content: `chose ${i.values}`, components: [] })
    }
  })
  const me = discord.clientOf(readerMember)
  const asked = await me.slash('say')
  expect(asked.buttons).toEqual([{ label: 'Why?', customId: 'why', url: null, disabled: false }])
  const { modal: form } = await me.press(asked, 'Why?')
  expect(form?.title).toBe('Say why')
  expect(() => me.submit(form, { Reason: 'far too long' })).toThrow('12 characters')
  expect(() => me.submit(form, {})).toThrow('must be filled in')
  expect(() => discord.clientOf(editorMember).submit(form, { Reason: 'x' })).toThrow('somebody else')
  const told = await me.submit(form, { Reason: 'so' })
  expect(told).toMatchObject({ id: asked.id, text: 'because so', edited: true })
  expect(() => me.press(told, 'Why?')).toThrow('there is no button "Why?"')
  expect(() => me.select(told, 'Choose', ['Two'])).toThrow('no option "Two"; there is: One')
  expect(await discord.clientOf(secondReaderMember).select(told, 'Choose', ['One'])).toMatchObject({
    text: 'chose 1',
    selects: [],
  })
})

test('a command of the context menu gets the message', async () => {
  await start(
    async (i) => i.isMessageContextMenuCommand() && i.reply(`${i.targetMessage.content}?`),
    [{ ...where, name: 'Check this', type: ApplicationCommandType.Message }],
  )
  const said = discord.clientOf(secondReaderMember).sendMessage('27 were killed')
  expect(await discord.clientOf(readerMember).contextCommand('Check this', said)).toMatchObject({
    text: '27 were killed?',
  })
  expect(() => discord.clientOf(readerMember).contextCommand('Check this', readerMember)).toThrow(
    'no command "Check this"',
  )
})

test('components, pictures and files are shown with their addresses', async () => {
  const png = Buffer.from('not really a picture')
  await start(async (i) => {
    if (!i.isChatInputCommand()) return
    const response = await i.reply({
      flags: MessageFlags.IsComponentsV2,
      files: [new AttachmentBuilder(png, { name: 'a.png' })],
      components: [
        { type: 17, components: [{ type: 10, content: 'one' }, { type: 14 }, { type: 10, content: 'two' }] },
        { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'who says what' }] },
      ],
      withResponse: true,
    })
    await i.followUp(response.resource?.message?.attachments.first()?.url ?? 'none')
  })
  const seen = await discord.clientOf(readerMember).slash('say')
  expect(seen.blocks).toEqual(['one', 'two'])
  expect(seen.pictures).toEqual([{ url: 'attachment://a.png', alt: 'who says what' }])
  await discord.waitUntil(() => discord.messages(openChannel, readerMember).length === 2)
  const url = discord.messages(openChannel, readerMember)[1]?.text ?? ''
  expect(await (await fetch(url)).text()).toBe('not really a picture')
})

test('the bot writes, answers, edits and deletes messages of its own', async () => {
  await start(async () => undefined)
  const channel = await client.channels.fetch(deskChannel.id)
  if (!channel?.isSendable()) throw new Error('no channel')
  const sent = await channel.send('draft')
  await sent.edit('final')
  await sent.reply({ content: 'done', allowedMentions: { parse: [], repliedUser: false } })
  expect(discord.messages(deskChannel, editorMember)).toMatchObject([
    { text: 'final', edited: true },
    { text: 'done', repliesTo: sent.id },
  ])
  expect((await channel.messages.fetch(sent.id)).content).toBe('final')
  await sent.delete()
  await expect(channel.messages.fetch({ message: sent.id, force: true })).rejects.toThrow('Unknown Message')
  expect(discord.messages(deskChannel, editorMember)).toHaveLength(1)
})

test('what Discord would refuse is refused, and stands among the faults', async () => {
  const errors: string[] = []
  await start(async (i) => {
    if (!i.isChatInputCommand()) return
    await i
      .reply({ content: 'x', allowedMentions: { parse: ['users'] } })
      .catch((error: Error) => errors.push(error.message))
    await i.reply('now')
    await fetch(`${discord.api}/v10/interactions/${i.id}/${i.token}/callback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 5 }),
    })
    await client.rest.get('/guilds/1/unheard-of').catch((error: Error) => errors.push(error.message))
  })
  await discord.clientOf(readerMember).slash('say')
  await discord.waitUntil(() => errors.length === 2)
  expect(errors[0]).toContain('Invalid Form Body')
  expect(faults()).toEqual(['mentions-open', 'refused-40060', 'refused-404'])
})

test('three seconds without a word, and the person reads that nothing came; then it is too late', async () => {
  const clock = new ManualClock()
  const late = Promise.withResolvers<unknown>()
  await start(
    async (i) => {
      if (!i.isChatInputCommand()) return
      clock.advance(3_001)
      await i.reply('too late').catch(late.resolve)
    },
    [say],
    { clock },
  )
  await expect(discord.clientOf(readerMember).slash('say')).rejects.toThrow('The application did not respond')
  expect(await late.promise).toMatchObject({ code: 10_062 })
  expect(discord.messages(openChannel, readerMember)).toEqual([])
  expect(faults()).toEqual(['refused-10062'])
})

test('fifteen minutes later the token is good for nothing', async () => {
  const clock = new ManualClock()
  const late = Promise.withResolvers<unknown>()
  await start(
    async (i) => {
      if (!i.isChatInputCommand()) return
      await i.reply('in time')
      clock.advance(15 * 60_000 + 1)
      await i.editReply('too late').catch(late.resolve)
    },
    [say],
    { clock },
  )
  await discord.clientOf(readerMember).slash('say')
  expect(await late.promise).toMatchObject({ code: 50_027 })
  expect(faults()).toEqual(['refused-50027'])
})

test('a rate limit, an outage and a cut connection are survived by the client', async () => {
  await start(async (i) => i.isChatInputCommand() && i.deferReply().then(() => i.editReply('at last')))
  discord.injectFailure({ method: 'PATCH', path: /@original$/ }, { kind: 'rate-limited', seconds: 0.05 })
  discord.injectFailure({ method: 'PATCH', path: /@original$/, times: 2 }, { kind: 'status', status: 503 })
  discord.injectFailure({ method: 'POST', path: /callback$/ }, { kind: 'slow', ms: 30 })
  expect(await discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'at last' })
})

test('a bot that is cut off resumes and hears what it missed', async () => {
  await start(async (i) => i.isChatInputCommand() && i.reply('still here'))
  for (const fail of [() => discord.gateway.drop(), () => discord.gateway.reconnect()]) {
    fail()
    await discord.waitUntil(() => !discord.gateway.connected)
    expect(await discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'still here' })
  }
  expect(discord.gateway.counts).toMatchObject({ identified: 1, resumed: 2 })
})

test('a bot whose session is over introduces itself anew', async () => {
  await start(async (i) => i.isChatInputCommand() && i.reply('here again'))
  const again = new Promise((resolve) => client.once(Events.ShardReady, resolve))
  discord.gateway.clearSessions()
  discord.gateway.drop()
  await again
  expect(await discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'here again' })
  expect(discord.gateway.counts).toMatchObject({ identified: 2, resumed: 0 })
}, 30_000)

test('a bot that is told that its session is over, or is closed upon, comes back', async () => {
  await start(async (i) => i.isChatInputCommand() && i.reply('back'))
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve))
  discord.gateway.close(4_000)
  await resumed
  discord.gateway.invalidate()
  await discord.waitUntil(() => discord.gateway.counts.identified === 2 && discord.gateway.connected, 20_000)
  expect(await discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'back' })
}, 30_000)

test('a bot whose heartbeat is not answered connects again', async () => {
  discord = await startLoopback()
  discord.gateway.heartbeat = 40
  discord.gateway.answersHeartbeats = false
  client = await startBot(discord, async () => undefined)
  await discord.waitUntil(() => discord.gateway.counts.resumed > 0)
  discord.gateway.answersHeartbeats = true
  expect(discord.gateway.counts.heartbeats).toBeGreaterThan(0)
})

test('a wrong token and a privileged intent are refused', async () => {
  await start(async () => undefined)
  const wrong = new Client({ intents: [], rest: { api: discord.api } })
  await expect(wrong.login('wrong')).rejects.toThrow()
  const asking = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.api } })
  await expect(asking.login(discord.token)).rejects.toThrow('disallowed intents')
  expect(faults()).toEqual(['refused-401', 'closed-4014'])
})

test('a failure of the playground itself is a fault, and answered', async () => {
  await start(async (i) => i.isChatInputCommand() && i.reply('done').catch(() => undefined))
  discord.state.events.once('message', () => {
    throw new Error('somebody who looks on stumbled')
  })
  await discord
    .clientOf(readerMember)
    .slash('say')
    .catch(() => undefined)
  await discord.waitUntil(() => discord.violations.length > 0)
  expect(new Set(faults())).toEqual(new Set(['playground-failed']))
})

test('commands keep their ids when they are registered again', async () => {
  await start(async () => undefined)
  const before = await client.application.commands.fetch()
  await client.application.commands.set([say, { ...say, name: 'shout' }])
  const after = await client.application.commands.fetch()
  expect(after.map(({ name }) => name)).toEqual(['say', 'shout'])
  expect(after.find(({ name }) => name === 'say')?.id).toBe(before.first()?.id)
  await client.application.commands.edit(before.first()?.id ?? '', { description: 'Says it differently' })
  await client.application.commands.delete(after.last()?.id ?? '')
  expect((await client.application.commands.fetch()).map(({ description }) => description)).toEqual([
    'Says it differently',
  ])
  expect(discord.state.commands.created).toBe(2)
})

test('the world is there for the client to read', async () => {
  await start(async () => undefined)
  const guild = client.guilds.cache.first()
  expect(guild?.members.me?.permissionsIn(deskChannel.id).has('ViewChannel')).toBe(true)
  expect((await guild?.members.fetch(readerMember.id))?.permissionsIn(deskChannel.id).has('ViewChannel')).toBe(false)
  expect((await client.application.fetch()).name).toBe('Isnad')
  expect((await guild?.roles.fetch())?.size).toBe(3)
  expect((await client.users.fetch(editorMember.id)).displayName).toBe('Huda, an editor')
})

test('a nonce that is enforced makes one message, however often it is sent', async () => {
  const clock = new ManualClock()
  await start(async () => undefined, [say], { clock })
  const send = () =>
    client.rest.post(`/channels/${openChannel.id}/messages`, {
      body: { content: 'x', nonce: 'n1', enforce_nonce: true, allowed_mentions: { parse: [] } },
    })
  expect(await send()).toEqual(await send())
  expect(discord.messages(openChannel, readerMember)).toHaveLength(1)
  clock.advance(600_000)
  await send()
  expect(discord.messages(openChannel, readerMember)).toHaveLength(2)
})

test('what the bot writes to one person is seen by nobody else', async () => {
  await start(async () => undefined)
  const user = await client.users.fetch(readerMember.id)
  await user.send('for you alone')
  expect(discord.clientOf(readerMember).directMessages()).toMatchObject([{ text: 'for you alone' }])
  expect(discord.clientOf(secondReaderMember).directMessages()).toEqual([])
})
