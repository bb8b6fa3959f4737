import {
  deskChannel,
  editorMember,
  openChannel,
  readerMember,
  reviewedChannel,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { BODY, ScriptedDay } from './scripted-day.fixture.ts'

/** A day of answers, from the first question to "forget me". */
export class DeskDay extends ScriptedDay {
  /** Ask, offer, approve, publish, change the story, correct, withdraw, forget me. */
  async run(): Promise<void> {
    await this.#offer()
    const card = await this.see(deskChannel, 'Number 1')
    const editor = this.discord.clientOf(editorMember, deskChannel)
    await this.insist(() => editor.press(card, 'Approve'), /Number 1 is approved|Not done\\?: number 1/)
    await this.see(reviewedChannel, '27 people', secondReaderMember)
    await this.#offer()
    await this.see(deskChannel, 'Number 2')
    const reader = this.discord.clientOf(readerMember)
    await this.insist(() => reader.slash('who-said'), /27 people/)
    await this.settled()
    await this.change({ body: BODY.replace('27', '29') })
    const proposal = await this.see(deskChannel, 'waits for a decision')
    await this.insist(() => editor.press(proposal, 'Corrected'), /Number \d+\\?: |Not done\\?: number/)
    for (const channel of [reviewedChannel, openChannel])
      await this.see(channel, /29 people[\s\S]*Corrected|Corrected[\s\S]*29 people/, secondReaderMember)
    await this.settled()
    await this.change({ body: BODY.replace('27', '29'), more: { status: 'withdrawn' } })
    for (const channel of [reviewedChannel, openChannel]) await this.see(channel, 'Withdrawn', secondReaderMember)
    await this.settled()
    await this.insist(() => reader.slash('privacy forget', { sure: true }), /is forgotten/)
    await this.settled()
  }

  async #offer(): Promise<void> {
    const asker = this.discord.clientOf(readerMember, reviewedChannel)
    const answer = await this.insist(
      () => asker.slash('who-said'),
      /27 people/,
      ({ buttons }) => buttons.some(({ label }) => label === 'Offer to the channel'),
    )
    await this.insist(() => asker.press(answer, 'Offer to the channel'), /the desk decides|done already/)
  }

  async findFaults(): Promise<string[]> {
    const { discord, db } = this
    const desk = this.texts(deskChannel, editorMember)
    const reviewed = this.texts(reviewedChannel, secondReaderMember)
    const open = this.texts(openChannel, secondReaderMember)
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
}
