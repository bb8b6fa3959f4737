import { readdir } from 'node:fs/promises'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import type { InteractionResponse } from '../../src/loopback/client/user-client.ts'
import {
  deskChannel,
  editorMember,
  openChannel,
  readerMember,
  secondEditorMember,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { BODY, ScriptedDay } from './scripted-day.fixture.ts'

const STORY = {
  title: 'A dam',
  language: 'en',
  published: '2024-02-03',
  text: 'The dam broke on Friday. “Run,” Ida Holm said.',
}

/** A day of what readers and authors do: follow, ask, vote, report an error, add a story, and at last "forget me". */
export class ReadersDay extends ScriptedDay {
  async run(): Promise<void> {
    const reader = this.discord.clientOf(readerMember)
    const other = this.discord.clientOf(secondReaderMember)
    await this.insist(() => reader.slash('follow story'), /You follow the story/)
    await this.insist(() => reader.slash('who-said'), /27 people/)
    const answer = await this.see(openChannel, '27 people', secondReaderMember)
    const verified = await this.insist(
      () => other.press(answer, 'Verify or report'),
      /Stands word for word/,
      ({ buttons }) => buttons.some(({ label }) => label === 'Report an error'),
    )
    await this.insist(() => other.press(verified, 'It answered'), /Counted/)
    await this.insist(() => this.#report(verified), /Reported, number|You reported this before/)
    await this.#add()
    await this.settled()
    await this.change({ body: BODY.replace('27', '29') })
    await this.settled()
    await this.insist(() => reader.slash('privacy forget', { sure: true }), /is forgotten/)
    await this.settled()
  }

  async #report(verified: MessageSnapshot): Promise<InteractionResponse> {
    const other = this.discord.clientOf(secondReaderMember)
    const { modal } = await other.press(verified, 'Report an error')
    return other.submit(modal, { kind: 'figure', excerpt: '1', words: 'It was 29.' })
  }

  /** The desk accepts the report; one editor adds a story, and another confirms it. */
  async #add(): Promise<void> {
    const [adder, second] = [editorMember, secondEditorMember].map((one) => this.discord.clientOf(one, deskChannel))
    if (!adder || !second) throw new Error('no editors')
    const reported = await this.see(deskChannel, 'Report of an error, number')
    await this.insist(() => second.press(reported, 'Accept'), /is accepted|Not done\\?: number/)
    await this.insist(async () => {
      const { modal } = await adder.slash('story add')
      return adder.submit(modal, STORY)
    }, /waits for a second editor/)
    const card = await this.see(deskChannel, 'Story to be added, number', secondEditorMember)
    await this.insist(() => second.press(card, 'Confirm and add'), /is added as|Not done\\?: number/)
  }

  async findFaults(): Promise<string[]> {
    const { discord, db } = this
    const desk = this.texts(deskChannel, editorMember)
    const count = (some: readonly string[], pattern: RegExp): number => some.filter((one) => pattern.test(one)).length
    const told = discord.clientOf(readerMember).directMessages()
    const toldOther = discord.clientOf(secondReaderMember).directMessages()
    const reports = await db.selectFrom('error_reports').select(['state', 'reporter']).execute()
    const drafts = await db.selectFrom('story_drafts').select(['state', 'decider']).execute()
    const votes = await db.selectFrom('votes').select('person').execute()
    const follows = await db.selectFrom('follows').select('id').execute()
    const queue = await db.selectFrom('deliveries').select(['purpose', 'state', 'reason']).execute()
    const undelivered = queue.filter(({ state, purpose }) => state !== 'done' && purpose !== 'answer')
    const thinking = discord.messages(openChannel, readerMember).filter((one) => one.thinking)
    const files = (await readdir(this.folder)).map((name) => name.replace(/-\w{4}\.en\.md$/, ''))
    const expected: readonly (readonly [string, unknown, unknown])[] = [
      [
        'reports',
        reports.map(({ state, reporter }) => `${state} ${reporter}`).join(),
        `accepted ${secondReaderMember.id}`,
      ],
      ['cards of reports', count(desk, /Report of an error, number/), 1],
      ['stories added', drafts.filter(({ state }) => state === 'added').length, 1],
      ['stories decided by', drafts.find(({ state }) => state === 'added')?.decider, secondEditorMember.id],
      ['cards of stories', count(desk, /Story to be added, number/), drafts.length],
      ['files', files.join(), 'a-dam-2024-02-03'],
      ['votes', votes.map(({ person }) => person).join(), secondReaderMember.id],
      ['told of the change', told.filter(({ text }) => /News of what you follow[\s\S]*29 people/.test(text)).length, 1],
      ['told of the report', toldOther.length, 1],
      ['follows', follows.length, 0],
      ['undelivered', undelivered.map(({ purpose, state, reason }) => `${purpose} ${state} ${reason}`).join(), ''],
      ['still thinking', thinking.length, 0],
    ]
    return expected.filter(([, is, must]) => is !== must).map(([name, is, must]) => `${name}: ${is}, not ${must}`)
  }
}
