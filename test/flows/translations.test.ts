import { expect, test } from 'vitest'
import { sampleEdition } from '../../src/desk/edition.fixture.ts'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import { deskChannel, openChannel } from '../../src/loopback/state/guild-model.ts'
import type { Story } from '../../src/story/story.ts'
import { ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

const ARABIC =
  'غادرت العبّارة ميناء فيل ظهر الاثنين. قالت آنا روكا: «أصيب نحو 27 شخصًا». ' +
  'فتش الغواصون الهيكل حتى حلول الظلام. قال لويس برات: «لم نر حريقًا».'

/** The story with a translation of its sentences. */
const translated = (body = ARABIC, more: Readonly<Record<string, string>> = {}): Story => ({
  ...ferry(),
  translations: [sampleEdition(body, { 'translation-of': 'en', ...more }, 'ar')],
})

/** A public answer with the translation beside its excerpts. */
async function published(): Promise<MessageSnapshot> {
  await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
  await desk.change(translated())
  const seen = await desk.asReader().slash('casualties', { language: 'ar' })
  await desk.recorded('published')
  expect(seen.text).toContain('About 27 people**')
  expect(seen.text).toContain('أصيب نحو 27 شخصًا')
  return seen
}

test('a translation that was changed is put before the desk, and corrected in what is public', async () => {
  const before = await published()
  await desk.change(translated(ARABIC.replace('27', '29')))
  const proposal = await desk.see(deskChannel, 'waits for a decision')
  expect(proposal.text).toMatch(/27 شخصًا[\s\S]*29 شخصًا/)
  expect(proposal.text).toContain('1 public answer cites this')
  expect((await desk.asBystander().messages()).map(({ edited }) => edited)).toEqual([false])
  await desk.asEditor(deskChannel).press(proposal, 'Corrected')
  const after = await desk.seePublic(openChannel, 'صُوّبت ترجمته. قبل')
  expect(after).toMatchObject({ id: before.id, edited: true })
  expect(after.text).toMatch(/29 شخصًا[\s\S]*27 شخصًا/)
  expect(after.text).toContain('About 27 people**')
  expect((await desk.directMessage('29 شخصًا')).text).toContain('صُوّبت ترجمته')
  await desk.see(deskChannel, '1 of 1 messages were brought up to date')
})

test('a comma in it is refiled at once; while it is held back it is not shown; one that is withdrawn goes', async () => {
  await published()
  await desk.change(translated(ARABIC.replace('روكا: «', 'روكا، «')))
  expect((await desk.seePublic(openChannel, 'ترجمته من نسخة أحدث')).text).toContain('أصيب نحو 27 شخصًا')
  await desk.change(translated(ARABIC, { status: 'withheld' }))
  expect((await desk.seePublic(openChannel, 'ترجمته قيد التحقق ولا تُعرض')).text).not.toContain('شخصًا')
  await desk.change(translated(ARABIC, { status: 'withdrawn' }))
  const withdrawn = await desk.seePublic(openChannel, 'سُحبت ترجمته')
  expect(withdrawn.text).not.toContain('شخصًا')
  expect(withdrawn.text).toContain('About 27 people**')
})
