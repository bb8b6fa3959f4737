import {
  ActionRowBuilder,
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ComponentType,
  ApplicationCommandOptionType as Kind,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { expect, test } from 'vitest'
import { places, say, setUpLoopback } from './loopback.fixture.ts'
import { deskChannel, editorMember, readerMember, secondReaderMember } from './state/guild-model.ts'

const loopback = setUpLoopback()
const text = { type: Kind.String, description: 'x' } as const

test('autocomplete, subcommands, numbers, people and files reach the bot', async () => {
  const got: unknown[] = []
  await loopback.start(
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
  const me = loopback.discord.clientOf(editorMember)
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
  await loopback.start(
    async (i) => i.isChatInputCommand() && i.reply('done'),
    [{ ...say, defaultMemberPermissions: 'ManageMessages' }],
  )
  expect(() => loopback.discord.clientOf(readerMember).slash('say')).toThrow('no command /say')
  expect(() => loopback.discord.clientOf(readerMember, deskChannel).slash('say')).toThrow('no command /say')
  expect(await loopback.discord.clientOf(editorMember, deskChannel).slash('say')).toMatchObject({ text: 'done' })
  expect(loopback.discord.messages(deskChannel, readerMember)).toEqual([])
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
  await loopback.start(async (i) => {
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
  const me = loopback.discord.clientOf(readerMember)
  const asked = await me.slash('say')
  expect(asked.buttons).toEqual([{ label: 'Why?', customId: 'why', url: null, disabled: false }])
  const { modal: form } = await me.press(asked, 'Why?')
  expect(form?.title).toBe('Say why')
  expect(() => me.submit(form, { Reason: 'far too long' })).toThrow('12 characters')
  expect(() => me.submit(form, {})).toThrow('must be filled in')
  expect(() => loopback.discord.clientOf(editorMember).submit(form, { Reason: 'x' })).toThrow('somebody else')
  const because = await me.submit(form, { Reason: 'so' })
  expect(because).toMatchObject({ id: asked.id, text: 'because so', edited: true })
  expect(() => me.press(because, 'Why?')).toThrow('there is no button "Why?"')
  expect(() => me.select(because, 'Choose', ['Two'])).toThrow('no option "Two"; there is: One')
  expect(await loopback.discord.clientOf(secondReaderMember).select(because, 'Choose', ['One'])).toMatchObject({
    text: 'chose 1',
    selects: [],
  })
})

test('every kind of field of a form reaches the bot', async () => {
  const options = ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value }))
  const field = (component: APIComponentInLabel): APILabelComponent => ({
    type: ComponentType.Label,
    label: component.custom_id,
    component,
  })
  const form = (...components: APIModalInteractionResponseCallbackComponent[]) => ({
    custom_id: 'form',
    title: 'All',
    components,
  })
  const got: unknown[] = []
  await loopback.start(async (i) => {
    if (i.isChatInputCommand())
      await i.showModal(
        form(
          field({ type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Short }),
          field({ type: ComponentType.RadioGroup, custom_id: 'radio', options }),
          field({ type: ComponentType.CheckboxGroup, custom_id: 'group', options }),
          field({ type: ComponentType.Checkbox, custom_id: 'box' }),
          field({ type: ComponentType.FileUpload, custom_id: 'file', file_types: ['.md'] }),
        ),
      )
    else if (i.isButton())
      await i.showModal(
        form(
          { type: ComponentType.TextDisplay, content: 'Choose' },
          field({ type: ComponentType.UserSelect, custom_id: 'user' }),
          field({ type: ComponentType.RoleSelect, custom_id: 'role' }),
          field({ type: ComponentType.MentionableSelect, custom_id: 'either', max_values: 2 }),
          field({ type: ComponentType.ChannelSelect, custom_id: 'channel', required: false }),
        ),
      )
    if (!i.isModalSubmit()) return
    const { fields } = i
    if (i.isFromMessage()) {
      got.push(fields.getSelectedUsers('user')?.map(({ username }) => username))
      got.push(fields.getSelectedRoles('role')?.map((role) => role?.name))
      got.push(fields.getSelectedMentionables('either')?.users.size)
      const [channel] = [...(fields.getSelectedChannels('channel')?.values() ?? [])]
      got.push(channel && 'appPermissions' in channel && channel.appPermissions?.has('ViewChannel'))
      return void (await i.update({ content: 'thanks' }))
    }
    got.push(fields.getTextInputValue('text'), fields.getRadioGroup('radio'), fields.getCheckboxGroup('group'))
    got.push(fields.getCheckbox('box'))
    const [file] = [...(fields.getUploadedFiles('file')?.values() ?? [])]
    got.push(file?.name, await (await fetch(file?.url ?? '')).text())
    const button = new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary)
    await i.reply({ content: 'so far', components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)] })
  })
  const me = loopback.discord.clientOf(editorMember)
  const { modal } = await me.slash('say')
  const file = { name: 'story.md', contentType: 'text/markdown', bytes: Buffer.from('in the file') }
  const first = await me.submit(modal, { text: 'so', radio: 'B', group: ['a', 'b'], box: true, file })
  expect(got.splice(0)).toEqual(['so', 'b', ['a', 'b'], true, 'story.md', 'in the file'])
  const { modal: next } = await me.press(first, 'Next')
  const role = editorMember.roles[0] ?? ''
  const thanks = await me.submit(next, {
    user: readerMember,
    role,
    either: [secondReaderMember, { id: role }],
    channel: deskChannel,
  })
  expect(thanks.text).toBe('thanks')
  expect(got).toEqual([['reader'], ['Desk'], 1, true])
})

test('a command of the context menu gets the message', async () => {
  await loopback.start(
    async (i) => i.isMessageContextMenuCommand() && i.reply(`${i.targetMessage.content}?`),
    [{ ...places, name: 'Check this', type: ApplicationCommandType.Message }],
  )
  const said = loopback.discord.clientOf(secondReaderMember).sendMessage('27 were killed')
  expect(await loopback.discord.clientOf(readerMember).contextCommand('Check this', said)).toMatchObject({
    text: '27 were killed?',
  })
  expect(() => loopback.discord.clientOf(readerMember).contextCommand('Check this', readerMember)).toThrow(
    'no command "Check this"',
  )
})
