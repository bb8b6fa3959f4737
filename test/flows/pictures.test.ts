import { PermissionFlagsBits } from 'discord.js'
import { expect, test } from 'vitest'
import { newsroomGuild, readerMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot, storyOf } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test.each([
  ['timeline', 'timeline.png', '2020'],
  ['casualties', 'casualties.png', '27'],
])('/%s comes with a picture that is described', async (command, name, text) => {
  await isnad.start()
  for (const language of ['en', 'ar']) {
    const seen = await isnad.clientOf(readerMember).slash(command, { language })
    expect(seen.pictures).toEqual([{ url: `attachment://${name}`, alt: expect.stringContaining(text) }])
    expect(seen.files.map(({ filename, contentType }) => [filename, contentType])).toEqual([[name, 'image/png']])
    expect(seen.text).toContain(text)
  }
  expect((await isnad.clientOf(readerMember).slash('casualties', { outcome: 'detained' })).pictures).toEqual([])
  expect(isnad.log.error).not.toHaveBeenCalled()
})

test('only the first page has the picture', async () => {
  await isnad.start(storyOf(30, 'The bridge was closed in 2011, said the owner'))
  const seen = await isnad.clientOf(readerMember).slash('timeline')
  expect(seen.pictures).toHaveLength(1)
  const turned = await isnad.clientOf(readerMember).press(seen, 'Next')
  expect(turned).toMatchObject({ id: seen.id, pictures: [], files: [] })
  expect((await isnad.clientOf(readerMember).press(turned, 'Back')).pictures).toHaveLength(1)
})

test('where the bot may not attach files, the answer comes without its picture', async () => {
  await isnad.discord.close()
  const roles = newsroomGuild.roles.map((role) =>
    role.name === 'Isnad' ? { ...role, permissions: role.permissions & ~PermissionFlagsBits.AttachFiles } : role,
  )
  await isnad.openDiscord({ world: { ...newsroomGuild, roles } })
  await isnad.start()
  const seen = await isnad.clientOf(readerMember).slash('timeline')
  expect(seen).toMatchObject({ pictures: [], files: [] })
  expect(seen.text).toContain('2020')
})
