import type { Database } from '../../src/database/database.ts'
import type { Loopback } from '../../src/loopback/loopback.ts'
import {
  type Channel,
  deskChannel,
  editorMember,
  type Member,
  openChannel,
  readerMember,
  reviewedChannel,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'

/**
 * What is not as it must be when a scripted day is over: nothing that was acknowledged is lost, and every decision was
 * delivered exactly once.
 */
export async function findFaults(discord: Loopback, db: Database): Promise<string[]> {
  const texts = (channel: Channel, viewer: Member): string[] =>
    discord
      .messages(channel, viewer)
      .filter(({ ephemeral }) => !ephemeral)
      .map(({ text }) => text)
  const desk = texts(deskChannel, editorMember)
  const reviewed = texts(reviewedChannel, secondReaderMember)
  const open = texts(openChannel, secondReaderMember)
  const direct = discord.clientOf(readerMember).directMessages()
  const answers = await db.selectFrom('answers').select(['state', 'way', 'message']).execute()
  // An answer that could not be shown was told to be asked for again.
  const shown = answers.filter(({ way, message }) => way !== 'open' || message !== null)
  const onRecord = shown.flatMap(({ way, message }) => (way === 'open' ? [message] : []))
  const inChannel = discord.messages(openChannel, secondReaderMember).map(({ id }) => id)
  const queue = await db.selectFrom('deliveries').select(['purpose', 'state', 'reason']).execute()
  const undelivered = queue.filter(({ state, purpose }) => state !== 'done' && purpose !== 'answer')
  const count = (some: readonly string[], pattern: RegExp): number => some.filter((one) => pattern.test(one)).length
  const told = (pattern: RegExp): number => direct.filter(({ text }) => pattern.test(text)).length
  const corrections = await db.selectFrom('corrections').select('id').execute()
  const thinking = [openChannel, reviewedChannel].flatMap((channel) =>
    discord.messages(channel, readerMember).filter((one) => one.thinking),
  )
  const expected: readonly (readonly [string, unknown, unknown])[] = [
    ['posts in the reviewed channel', reviewed.length, 1],
    ['withdrawn posts there', count(reviewed, /Withdrawn/), 1],
    ['withdrawn answers in the open channel', count(open, /Withdrawn/), open.length],
    ['answers in the open channel', inChannel.sort().join(), onRecord.sort().join()],
    ['states', [...new Set(shown.map(({ state }) => state))].join(), 'withdrawn'],
    ['cards', count(desk, /^\*\*Number [12]\*\*/), 2],
    ['reports', count(desk, /messages were brought up to date/), corrections.length],
    ['told that it was approved', told(/was approved and posted/), 1],
    ['told of the correction', told(/was corrected/), 1 + open.length],
    ['told of the withdrawal', told(/was withdrawn/), 1 + open.length],
    ['undelivered', undelivered.map(({ purpose, state, reason }) => `${purpose} ${state} ${reason}`).join(), ''],
    ['still thinking', thinking.length, 0],
  ]
  return expected.filter(([, is, must]) => is !== must).map(([name, is, must]) => `${name}: ${is}, not ${must}`)
}
