import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
  ComponentType,
  type Interaction,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js'
import { describe, expect, test } from 'vitest'
import { editorMember, secondReaderMember } from '../loopback/state/guild-model.ts'
import { eventually, setUpBrowser, SLOW } from './browser.fixture.ts'
import { noBrowserReason } from './chromium.ts'

const labelled = (label: string, component: APIComponentInLabel, description?: string): APILabelComponent => ({
  type: ComponentType.Label,
  label,
  component,
  ...(description && { description }),
})
const form = (title: string, ...components: APIModalInteractionResponseCallbackComponent[]) => ({
  custom_id: title,
  title,
  components,
})
const what = [
  { label: 'Wrong speaker', value: 'speaker', description: 'Somebody else said it' },
  { label: 'Wrong figure', value: 'figure' },
]
const first = form(
  'Report an error',
  labelled('What is wrong', { type: ComponentType.RadioGroup, custom_id: 'what', options: what }, 'One of these'),
  labelled('Where', { type: ComponentType.CheckboxGroup, custom_id: 'where', options: what, required: false }),
  labelled('Tell me of the outcome', { type: ComponentType.Checkbox, custom_id: 'tell' }),
  labelled('كلماتك', { type: ComponentType.TextInput, custom_id: 'words', style: TextInputStyle.Paragraph }),
  labelled(
    'Story',
    { type: ComponentType.FileUpload, custom_id: 'file', file_types: ['.md', '.txt'] },
    'A file that names its sources',
  ),
)
const second = form(
  'Set up',
  { type: ComponentType.TextDisplay, content: 'Choose **who** and where.' },
  labelled('Person', { type: ComponentType.UserSelect, custom_id: 'person' }),
  labelled('Roles', {
    type: ComponentType.RoleSelect,
    custom_id: 'roles',
    max_values: 3,
    default_values: editorMember.roles.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
  }),
  labelled('Anybody', { type: ComponentType.MentionableSelect, custom_id: 'anybody', required: false }),
  labelled('Channel', { type: ComponentType.ChannelSelect, custom_id: 'channel' }),
)

async function answer(i: Interaction): Promise<void> {
  if (i.isChatInputCommand()) await i.showModal(first)
  else if (i.isButton()) await i.showModal(second)
  if (!i.isModalSubmit()) return
  const { fields } = i
  if (i.isFromMessage()) {
    const people = fields.getSelectedUsers('person')?.map(({ username }) => username)
    const roles = fields.getSelectedRoles('roles')?.map((role) => role?.name)
    const channels = fields
      .getSelectedChannels('channel')
      ?.map((channel) => channel && 'name' in channel && channel.name)
    return void (await i.update({ content: `${people} ${roles} ${channels}` }))
  }
  const [file] = [...(fields.getUploadedFiles('file')?.values() ?? [])]
  const told = [fields.getRadioGroup('what'), fields.getCheckboxGroup('where'), fields.getCheckbox('tell')]
  await i.reply({
    content: `${[...told, fields.getTextInputValue('words'), file?.name]}: ${await (await fetch(file?.url ?? '')).text()}`,
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'next' }] }],
  })
}

describe.skipIf(noBrowserReason)('in a browser', { timeout: SLOW }, () => {
  const flow = setUpBrowser()

  test('a form has every kind of field that Discord knows, and says where Discord would not take it', async () => {
    await flow.tryTinyBot(answer)
    const dialog = flow.page.getByRole('dialog', { name: 'Report an error' })
    await dialog.getByRole('radio', { name: /Wrong figure/ }).check()
    await dialog.getByRole('checkbox', { name: /Wrong speaker/ }).check()
    await dialog.getByRole('checkbox', { name: 'Tell me of the outcome' }).check()
    await dialog.getByLabel('كلماتك').fill('حدث ذلك')
    const upload = (name: string) =>
      dialog.getByLabel('Story').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('in the file') })
    await upload('story.pdf')
    await dialog.getByRole('button', { name: 'Submit' }).click()
    await dialog.getByText('takes .md, .txt, not "story.pdf"').waitFor()
    expect(await dialog.getByLabel('كلماتك').inputValue()).toBe('حدث ذلك')
    await upload('story.md')
    await dialog.getByRole('button', { name: 'Submit' }).click()
    await flow.last().getByText('figure,speaker,true,حدث ذلك,story.md: in the file').waitFor()
    expect(await dialog.count()).toBe(0)

    await flow.last().getByRole('button', { name: 'Next' }).click()
    const chooser = flow.page.getByRole('dialog', { name: 'Set up' })
    await chooser.getByText('Choose who and where.').waitFor()
    await chooser.getByLabel('Person').selectOption(secondReaderMember.name)
    await chooser.getByLabel('Channel').selectOption('#public')
    await chooser.getByRole('button', { name: 'Submit' }).click()
    await flow.last().getByText('second.reader Desk public').waitFor()
    await eventually(() => chooser.count()).toBe(0)
  })
})
