import { ChannelType, PermissionFlagsBits, PermissionsBitField } from 'discord.js'
import { beforeEach, expect, test, vi } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { sampleStory, timelineAnswer } from '../pictures/answer.fixture.ts'
import { PictureCache } from '../pictures/picture-cache.ts'
import type { InteractionContext } from './interaction-context.ts'
import { renderPicture, takesPictures, toMediaGallery } from './picture.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
let drawn: string[]
beforeEach(() => {
  drawn = []
  log.error.mockReset()
})
const draw = async (svg: string): Promise<Uint8Array> => {
  drawn.push(svg)
  return new TextEncoder().encode('png')
}
const context = (pictures: InteractionContext['pictures'] | null = new PictureCache(draw)): InteractionContext =>
  Object.assign(Object.create(null), { log, ...(pictures && { pictures }) })

const story = sampleStory('The dam broke on 3 September. Help came on 9 September.')
const answer = timelineAnswer(story, [
  ['3 September', '2023-09-03'],
  ['9 September', '2023-09-09'],
])

test('an answer’s picture is a file with a description, shown as a picture of its message', async () => {
  const picture = await renderPicture(answer, en, context())
  if (!picture) throw new Error('no picture')
  expect(picture.attachment.toString()).toBe('png')
  expect(picture.name).toMatch(/^[a-z]+\.png$/)
  expect(toMediaGallery(picture)).toMatchObject({
    items: [{ media: { url: `attachment://${picture.name}` }, description: picture.alt }],
  })
})

test('it is in the language of the reader', async () => {
  const [english, arabic] = [await renderPicture(answer, en, context()), await renderPicture(answer, ar, context())]
  expect(arabic?.alt).toMatch(/\p{Script=Arabic}/u)
  expect(english?.alt).not.toBe(arabic?.alt)
  expect(new Set(drawn).size).toBe(2)
})

test.each([
  ['nobody draws', answer, context(null)],
  ['there is nothing to see', { ...answer, items: [] }, context()],
])('there is none where %s', async (_, of, from) => {
  expect(await renderPicture(of, en, from)).toBeNull()
  expect([drawn, log.error.mock.calls]).toEqual([[], []])
})

test('one that cannot be drawn is logged and left out: the words are there', async () => {
  const failing = new PictureCache(async () => {
    throw new Error('no font')
  })
  expect(await renderPicture(answer, en, context(failing))).toBeNull()
  expect(log.error).toHaveBeenCalledWith({ err: new Error('no font') }, 'a picture could not be drawn')
})

test('a channel takes a picture where the bot may attach files, and nothing is published from it', () => {
  const may = new PermissionsBitField(PermissionFlagsBits.AttachFiles)
  expect(takesPictures({ type: ChannelType.GuildText }, may)).toBe(true)
  expect(takesPictures(null, may)).toBe(true)
  expect(takesPictures({ type: ChannelType.GuildAnnouncement }, may)).toBe(false)
  expect(
    takesPictures({ type: ChannelType.GuildText }, new PermissionsBitField(PermissionFlagsBits.SendMessages)),
  ).toBe(false)
})
