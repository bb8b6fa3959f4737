import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import { deskChannel, openChannel, readerMember, secondReaderMember } from '../../src/loopback/state/guild-model.ts'
import { sampleSigner } from '../../src/receipts/receipts.fixture.ts'
import { runInTest } from '../../src/terminal/terminal.fixture.ts'
import { BODY, ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()
const URL = 'https://example.org/ferry'
const story = ferry(BODY, { url: URL })
const folder = mkdtempSync(join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A public answer with two excerpts, from a bot that has a key. */
async function publish(): Promise<MessageSnapshot> {
  await desk.change(story)
  desk.context.app = { ...desk.context.app, signer: sampleSigner() }
  await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
  await desk.asReader().slash('who-said')
  await desk.recorded('published')
  return desk.seePublic(openChannel, '27 people')
}

const labels = ({ buttons }: MessageSnapshot): string[] => buttons.map(({ label }) => label)

test('whoever sees an answer verifies it, and takes a receipt that holds against the story’s file', async () => {
  const answer = await publish()
  expect(labels(answer)).toContain('Verify or report')
  const reader = desk.asBystander()
  const verified = await reader.press(answer, 'Verify or report')
  expect(verified).toMatchObject({ ephemeral: true })
  const at = BODY.indexOf('“About')
  for (const words of [
    'Before it: The ferry left Port Vell at noon on Monday.',
    'After it: Divers searched the hull until dark.',
    `characters ${at} to ${BODY.indexOf(' Divers')} of the text`,
    'Stands word for word in the newest version',
    `SHA-256 of the text: ${story.hash}`,
    'not approved by anybody',
  ])
    expect(verified.text.replaceAll('\\', '').replaceAll(/[\u2068\u2069]/g, '')).toContain(words)
  expect(verified.text).not.toContain(`<@${readerMember.id}>`)
  const links = verified.buttons.flatMap(({ label, url }) => (label.startsWith('Source of') ? [url] : []))
  expect(links).toHaveLength(2)
  expect(links[0]).toBe(`${URL}#:~:text=${encodeURIComponent('“About 27 people were hurt,” Ana Roca said.')}`)

  const [file] = (await reader.press(verified, 'Receipt')).files
  expect(file?.filename).toBe('receipt-1.json')
  const path = join(folder, 'receipt-1.json')
  writeFileSync(path, Buffer.from(file?.bytes ?? []))
  writeFileSync(join(folder, 'ferry.en.md'), `---\ntitle: A ferry\nlanguage: en\npublished: 2026-05-04\n---\n${BODY}`)
  const words = ['verify', path, '--corpus', folder, '--key', sampleSigner().publicKey]
  expect(await runInTest(words)).toMatchObject({ status: 0, printed: expect.stringContaining('all 2 of its excerpts') })

  await desk.change(ferry(BODY.replace('27', '29'), { url: URL }))
  const again = await reader.press(answer, 'Verify or report')
  expect(again.text).toContain('no longer stand in the newest version')
  expect(again.buttons.filter(({ label }) => label.startsWith('Source of'))).toHaveLength(1)
})

test('an error is reported, held, corrected once the file is, and whoever reported it is told', async () => {
  const answer = await publish()
  const reader = desk.asReader()
  const form = (await reader.press(await reader.press(answer, 'Verify or report'), 'Report an error')).modal
  const filled = { kind: 'figure', excerpt: '1', words: 'It was @everyone 29, says [the port](https://evil.example).' }
  expect((await reader.submit(form, filled)).text).toContain('Reported, number 2')
  expect((await reader.submit(form, filled)).text).toContain('number 2 waits for the desk')

  const card = await desk.see(deskChannel, 'Report of an error, number 2')
  expect(card.text).toContain('Wrong figure')
  expect(card.text).toContain(`<@${readerMember.id}>`)
  expect(card.text).toContain('\\[the port\\]')
  expect(labels(card)).toEqual(['Source', 'Accept', 'Decline', 'History', 'Hold', 'Corrected', 'Withdrawn'])
  const editor = desk.asEditor(deskChannel)
  expect((await editor.press(card, 'Corrected')).text).toContain('Change the story’s file first')
  expect((await editor.press(card, 'Hold')).text).toContain('under check')
  expect((await desk.seePublic(openChannel, 'Under check')).id).toBe(answer.id)
  expect((await editor.press(card, 'Accept')).text).toContain('changed since you looked')

  await desk.change(ferry(BODY.replace('27', '29'), { url: URL }))
  await desk.see(deskChannel, 'waits for a decision')
  const held = await desk.see(deskChannel, /number 2.*under check/)
  expect((await editor.press(held, 'Corrected')).text).toContain('corrected')
  expect((await desk.seePublic(openChannel, '29 people')).text).toContain('Corrected. Before')
  expect((await desk.directMessage('Your report')).text).toContain('led to a correction')
  const accepted = await desk.see(deskChannel, /number 2.*accepted/)
  expect((await editor.press(accepted, 'History')).text).toContain('corrected because of a report')
  expect((await desk.asEditor().slash('desk reports')).text).toContain('accepted')
})

test('one that is declined tells why; without a desk channel it is kept for /desk reports; only so many are taken', async () => {
  const answer = await publish()
  await desk.setForServer('desk-channel', 'default')
  await desk.setForServer('hourly-reports', '1')
  const reader = desk.asReader()
  const page = await reader.press(answer, 'Verify or report')
  const form = (await reader.press(page, 'Report an error')).modal
  await reader.submit(form, { kind: 'context', excerpt: '0', words: 'Read the rest.' })
  const second = await reader.submit(form, { kind: 'date', excerpt: '2', words: 'It was Tuesday.' })
  expect(second.text).toContain('more than 1 error an hour')

  const editor = desk.asEditor()
  expect((await editor.slash('desk reports')).text).toContain('Read the rest.')
  expect((await editor.slash('desk queue')).text).toContain('Report of an error, number 2')
  expect((await reader.slash('desk reports')).text).toContain('not for you')
  const shown = await editor.slash('desk show', { number: 2 })
  const why = (await editor.press(shown, 'Decline')).modal
  expect((await editor.submit(why, { words: 'It is the whole quotation.' })).text).toContain('is declined')
  expect((await desk.directMessage('was not accepted')).text).toContain('It is the whole quotation.')
})

test('people say whether an answer answered; the desk reads how many, and never who', async () => {
  const answer = await publish()
  const [reader, other] = [desk.asReader(), desk.asBystander()]
  expect((await reader.press(await reader.press(answer, 'Verify or report'), 'It answered')).text).toContain('Counted')
  const page = await other.press(answer, 'Verify or report')
  await other.press(page, 'It answered')
  const form = (await other.press(page, 'It did not answer')).modal
  expect((await other.submit(form, { reason: 'beside', words: 'I asked who was hurt.' })).text).toContain('Counted')
  const read = await desk.asEditor().slash('desk feedback')
  expect(read).toMatchObject({ ephemeral: true })
  expect(read.text.replaceAll('\\', '')).toMatch(/\/who-said · ferry[\s\S]*yes 1 · no 1[\s\S]*not what I asked: 1/)
  expect(read.text).toContain('not what I asked · “I asked who was hurt.”')
  expect((await other.slash('desk feedback')).text).toContain('not for you')
  const { files } = await desk.asEditor().slash('desk export')
  const csv = Buffer.from(files.find(({ filename }) => filename === 'feedback.csv')?.bytes ?? []).toString()
  expect(csv).toContain('who-said,ferry,false,beside,I asked who was hurt.')
  expect(csv).not.toContain(secondReaderMember.id)
})

test('what only its asker saw is theirs alone to verify and report', async () => {
  await desk.change(story)
  const asker = desk.asReader()
  const answer = await asker.slash('who-said', { speaker: 'Ana Roca', private: true, language: 'ar' })
  const page = await asker.press(answer, 'تحقق أو بلّغ')
  expect(page.text).toContain('لم ير هذا الجواب غيرك')
  expect(page.text).toContain('27 people')
  for (const status of ['withheld', 'withdrawn', 'embargoed'] as const) {
    await desk.change({ ...story, about: { ...story.about, status } })
    const hidden = await asker.press(answer, 'تحقق أو بلّغ')
    expect(hidden.text).toContain('لم تعد القصة متاحة هنا')
    expect(hidden.text).not.toContain('27 people')
    expect((await asker.press(hidden, 'إيصال')).files).toEqual([])
  }
  await desk.change(story)
  expect((await asker.press(answer, 'تحقق أو بلّغ')).text).toContain('27 people')
  const form = (await asker.press(page, 'بلّغ عن خطأ')).modal
  expect((await asker.submit(form, { kind: 'speaker', words: 'قالها غيرها.' })).text).toContain('سُجل البلاغ بالرقم')
  expect(await desk.storage.exportPersonData(readerMember.id)).toMatchObject({ reports: [{ kind: 'speaker' }] })
})

test('what became of reports is told to who reported, and the desk reads no words that were forgotten', async () => {
  const answer = await publish()
  const [reader, editor] = [desk.asReader(), desk.asEditor(deskChannel)]
  expect((await editor.slash('desk reports')).text).toContain('No report of an error is on record here')
  expect((await editor.slash('desk feedback')).text).toContain('Nobody has said whether an answer answered')
  const form = (await reader.press(await reader.press(answer, 'Verify or report'), 'Report an error')).modal
  await reader.submit(form, { kind: 'figure', excerpt: '1', words: 'It was 29.' })
  await editor.press(await desk.see(deskChannel, 'an error, number 2'), 'Accept')
  expect((await desk.directMessage('was accepted as one')).text).toContain('An error that you reported in')
  await reader.submit(form, { kind: 'speaker', excerpt: '2', words: 'Somebody else did.' })
  const withdrawn = await editor.press(await desk.see(deskChannel, 'an error, number 3'), 'Withdrawn')
  expect(withdrawn.text).toContain('withdrawn; the change of the messages is on its way')
  expect((await desk.directMessage('led to a withdrawal')).text).toContain('Your report in')

  await reader.slash('privacy forget', { sure: true })
  const shown = await editor.slash('desk show', { number: 2 })
  expect(shown.text).toContain('What was written was forgotten')
  expect(shown.text).not.toContain('It was 29.')
})

test('an answer that its asker shared was approved by nobody, and says so', async () => {
  await desk.change(story)
  await desk.setForChannel(openChannel, 'mode', 'private')
  const reader = desk.asReader()
  await reader.press(await reader.slash('who-said'), 'Share in channel')
  const page = await desk.asBystander().press(await desk.seePublic(openChannel, '27 people'), 'Verify or report')
  expect(page.text).toContain('its asker shared it')
  expect(page.text).not.toContain(`<@${readerMember.id}>`)
})
