import { ApplicationCommandOptionType as Kind, MessageFlags } from 'discord.js'
import { expect, test } from 'vitest'
import { say, setUpLoopback } from './loopback.fixture.ts'
import { ManualClock } from './state/clock.ts'
import { openChannel, readerMember, reviewedChannel, secondReaderMember } from './state/guild-model.ts'

const loopback = setUpLoopback()
const text = { type: Kind.String, description: 'x' } as const

test('a slash command is answered and everybody sees it', async () => {
  await loopback.start(
    async (i) => i.isChatInputCommand() && i.reply(`${i.options.getString('what')}!`),
    [{ ...say, options: [{ ...text, name: 'what', required: true }] }],
  )
  const seen = await loopback.discord.clientOf(readerMember).slash('say', { what: 'hello' })
  expect(seen).toMatchObject({
    text: 'hello!',
    ephemeral: false,
    thinking: false,
    edited: false,
    channel: openChannel.id,
  })
  expect(loopback.discord.messages(openChannel, secondReaderMember).map((one) => one.text)).toEqual(['hello!'])
  expect(loopback.discord.messages(reviewedChannel, secondReaderMember)).toEqual([])
})

test('an ephemeral answer is seen by its person alone', async () => {
  await loopback.start(
    async (i) => i.isChatInputCommand() && i.reply({ content: 'psst', flags: MessageFlags.Ephemeral }),
  )
  expect(await loopback.discord.clientOf(readerMember).slash('say')).toMatchObject({ ephemeral: true })
  expect(loopback.discord.messages(openChannel, readerMember)).toHaveLength(1)
  expect(loopback.discord.messages(openChannel, secondReaderMember)).toEqual([])
})

test('a deferred answer is seen as thinking, then as it is', async () => {
  const work = Promise.withResolvers<string>()
  await loopback.start(async (i) => {
    if (!i.isChatInputCommand()) return
    await i.deferReply()
    await i.editReply(await work.promise)
  })
  const asking = loopback.discord.clientOf(readerMember).slash('say')
  await loopback.discord.waitUntil(() =>
    loopback.discord.messages(openChannel, secondReaderMember).some((one) => one.thinking),
  )
  work.resolve('after a while')
  expect(await asking).toMatchObject({ text: 'after a while', thinking: false, edited: false })
})

test('a follow-up to a deferred answer takes its place; the next one stands by itself', async () => {
  await loopback.start(async (i) => {
    if (!i.isChatInputCommand()) return
    await i.deferReply()
    await i.followUp('first')
    await i.followUp({ content: 'second', flags: MessageFlags.Ephemeral })
  })
  expect(await loopback.discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'first' })
  await loopback.discord.waitUntil(() => loopback.discord.messages(openChannel, readerMember).length === 2)
  expect(loopback.discord.messages(openChannel, secondReaderMember).map((one) => one.text)).toEqual(['first'])
})

test('three seconds without a word, and the person reads that nothing came; then it is too late', async () => {
  const clock = new ManualClock()
  const late = Promise.withResolvers<unknown>()
  await loopback.start(
    async (i) => {
      if (!i.isChatInputCommand()) return
      clock.advance(3_001)
      await i.reply('too late').catch(late.resolve)
    },
    [say],
    { clock },
  )
  await expect(loopback.discord.clientOf(readerMember).slash('say')).rejects.toThrow('The application did not respond')
  expect(await late.promise).toMatchObject({ code: 10_062 })
  expect(loopback.discord.messages(openChannel, readerMember)).toEqual([])
  expect(loopback.takeViolations()).toEqual(['refused-10062'])
})

test('fifteen minutes later the token is good for nothing', async () => {
  const clock = new ManualClock()
  const late = Promise.withResolvers<unknown>()
  await loopback.start(
    async (i) => {
      if (!i.isChatInputCommand()) return
      await i.reply('in time')
      clock.advance(15 * 60_000 + 1)
      await i.editReply('too late').catch(late.resolve)
    },
    [say],
    { clock },
  )
  await loopback.discord.clientOf(readerMember).slash('say')
  expect(await late.promise).toMatchObject({ code: 50_027 })
  expect(loopback.takeViolations()).toEqual(['refused-50027'])
})
