import { expect, test } from 'vitest'
import {
  deskChannel,
  editorMember,
  newsroomGuild,
  openChannel,
  reviewedChannel,
} from '../../src/loopback/state/guild-model.ts'
import { setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()
const server = newsroomGuild.guild.id
const role = { id: editorMember.roles[0] ?? '' }

test('a server is set up by menus, step by step, and what is missing is named', async () => {
  expect((await desk.asReader().slash('setup')).text).toContain('not for you')
  const admin = desk.asEditor()
  const panel = await admin.slash('setup')
  expect(panel).toMatchObject({ ephemeral: true })
  expect(panel.text).toContain('the language of the question')
  expect(panel.text).toContain('No channel of the desk is set')
  expect(panel.text).toContain('No role of the desk is set')

  const everybody = { id: server }
  expect((await admin.select(panel, 'Roles of the desk', [everybody])).text).toContain('Everybody has that role')
  const typed = await admin.slash('settings server', { setting: 'settings-roles', value: `<@&${server}>` })
  expect(typed.text).toContain('Everybody has that role')
  await admin.select(panel, 'Roles of the desk', [role])
  const withDesk = await admin.select(panel, 'Channel of the desk', [deskChannel])
  expect(withDesk.id).toBe(panel.id)
  expect(withDesk.text).toContain(`<#${deskChannel.id}>`)
  expect(withDesk.text).toContain(`<@&${role.id}>`)
  expect(withDesk.text).toContain('The desk\\: 1 role')
  expect(withDesk.text).toContain('No permission is missing')

  const single = await admin.select(panel, 'A channel that differs', [reviewedChannel])
  expect(single.text).toContain('as in the whole server')
  const reviewed = await admin.select(single, 'Answers in this server', ['reviewed'])
  expect(reviewed.text).toContain(`<#${reviewedChannel.id}> · reviewed`)
  await admin.select(panel, 'Answers in this server', ['private'])
  expect(await desk.storage.loadSettings({ server, channel: openChannel.id })).toMatchObject({ mode: 'private' })
  const again = await admin.select(panel, 'A channel that differs', [reviewedChannel])
  await admin.press(again, 'Back')
  const { selects } = await admin.select(panel, 'Language of answers', ['العربية'])
  expect(selects.map(({ placeholder }) => placeholder)).toContain('لغة الأجوبة')
  expect(await desk.storage.loadSettings({ server, channel: reviewedChannel.id })).toMatchObject({
    mode: 'reviewed',
    language: 'ar',
    'desk-channel': deskChannel.id,
    'desk-roles': [role.id],
  })
  // From now on mistakes too are told in the server’s language.
  expect((await desk.asReader().slash('setup')).text).toContain('هذا القرار ليس لك')
  expect((await desk.storage.readAuditLog({ server })).map(({ event }) => event)).toEqual(Array(5).fill('set'))
})
