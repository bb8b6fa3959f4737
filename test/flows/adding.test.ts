import { expect, test } from 'vitest'
import { deskChannel } from '../../src/loopback/state/guild-model.ts'
import { setUpFolder, upload } from './newsroom-folder.fixture.ts'

const OLD = '---\ntitle: An old story\nlanguage: en\npublished: 2020-01-01\n---\nIt rained in Gabes.\n'
const head = (title: string, more: string): string =>
  `---\ntitle: ${title}\nlanguage: en\npublished: 2021-02-03\n${more}---\n`
const SECRET =
  'The quartermaster Zubeida Karroubi said that 31 people were killed at Kelibia on Monday. “Run,” she said.\n'
const flow = setUpFolder({
  'old.en.md': OLD,
  'secret.en.md': head('Barrels', 'servers: ["999"]\n') + SECRET,
  'ours.en.md': head('Lanterns', '') + SECRET.replace('Zubeida Karroubi', 'Leila Haddadi'),
})

const PAGE = `<html lang="en"><script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Ferry on fire @everyone',
  datePublished: '2024-01-02T10:00:00Z',
  publisher: { name: 'Port Post' },
})}</script><p>The ferry left at noon on Monday. “About 27 people were hurt,” Ana Roca said.</p></html>`

/** Opens the form for a story and sends it. */
const add = async (values: Parameters<ReturnType<typeof flow.adder>['submit']>[1], who = flow.adder()) => {
  const { modal } = await who.slash('story add')
  return who.submit(modal, values)
}

test('a page is read, shown to the desk, confirmed by a second editor, and asked about at once', async () => {
  await flow.adder().slash('settings server', { setting: 'desk-channel', value: `<#${deskChannel.id}>` })
  const own = await add({ file: [upload('a.html', PAGE, 'image/png')] })
  expect(own.text).toContain('Number 1 waits for a second editor, in the channel of the desk')
  const card = await flow.card('Story to be added, number 1')
  for (const shown of [
    'Port Post',
    '2 sentences, 1 quote by 1 speaker, 1 figure of casualties, 1 date',
    '27 people',
    'sentence 2',
  ])
    expect(card.text).toContain(shown)
  expect(card.text).toContain('shown only on the servers that it belongs to')
  expect(await flow.names()).toEqual(['old.en.md', 'ours.en.md', 'secret.en.md'])
  expect((await flow.adder(deskChannel).press(card, 'Confirm and add')).text).toContain(
    'Nobody confirms a story that they added',
  )
  expect((await flow.second().press(card, 'Edit')).text).toContain('Only who added it')
  expect((await flow.second().press(card, 'Confirm and add')).text).toMatch(
    /Number 1 is added as “ferry-on-fire-everyone-2024-01-02-\w{4}”/,
  )
  const name = (await flow.names()).find((one) => one.startsWith('ferry')) ?? ''
  expect(await flow.text(name)).toContain(
    'title: Ferry on fire @everyone\nlanguage: en\npublished: 2024-01-02T10:00:00Z\n',
  )
  const asked = await flow.reader().slash('ask', { question: 'How many people were hurt?', story: name.slice(0, -6) })
  expect(asked.text).toContain('27 people')
  const done = await flow.card(/number 1[\s\S]*added[\s\S]*last decision by/)
  expect(done.buttons.map(({ label }) => label)).toEqual(['History'])
  expect((await flow.second().press(done, 'History')).text).toMatch(/add-story[\s\S]*confirm-story/)
  expect((await flow.second().press(card.id, 'History')).text).toContain('History of number 1')
})

test('what a pasted text does not say is asked for before the desk hears of it; a date is not guessed', async () => {
  const own = await add({ text: 'The dam broke yesterday. “Run,” Ida Holm said.' })
  expect(own.text).toMatch(/not sent to the desk yet[\s\S]*still missing\\: Title[\s\S]*still missing\\: Date/)
  const { modal } = await flow.adder().press(own, 'Edit')
  expect((await flow.adder().submit(modal, { Title: 'A dam', published: '2024-02-30' })).text).toContain(
    'must be a real day',
  )
  const again = await flow.adder().press(own, 'Edit')
  const edited = await flow
    .adder()
    .submit(again.modal, { Title: 'A dam', published: '2024-02-03', Language: 'English' })
  expect(edited.text).toContain('Number 3 waits')
  const card = await flow.card('number 3')
  const source = await flow.adder().press(edited, 'Edit source and status')
  await flow.adder().submit(source.modal, { rights: 'Ours', status: 'withheld', url: 'https://dam.example/1' })
  expect((await flow.second().press(card, 'Confirm and add')).text).toContain('changed since you looked')
  const fresh = await flow.card(/number 3[\s\S]*withheld/)
  const rejecting = await flow.second().press(fresh, 'Reject')
  expect((await flow.second().submit(rejecting.modal, { Reason: 'not ours' })).text).toContain('Number 3 is rejected')
  expect((await flow.card(/number 3[\s\S]*rejected/)).text).toContain('not ours')
  expect((await flow.second().press(fresh.id, 'History')).text).toContain('reject-story')
  expect((await flow.names()).length).toBe(4)
})

const LEAK = /Karroubi|Kelibia|Barrels|quartermaster/

test('a story of another server is out of reach of every command, completion and button', async () => {
  const [reader, editor] = [flow.reader(), flow.adder()]
  const story = 'secret'
  const texts = await Promise.all([
    reader.slash('story list'),
    reader.slash('ask', { question: 'Where were people killed on Monday?', private: true }),
    reader.slash('check', { text: SECRET, private: true }),
    ...['story show', 'story what-changed', 'who-said', 'casualties', 'timeline'].map((name) =>
      reader.slash(name, { story, private: true }),
    ),
    reader.slash('ask', { question: 'Who was killed?', story, private: true }),
    editor.slash('story card', { story }),
    editor.slash('settings channel', { setting: 'story', value: story }),
    editor.slash('story status', { id: story, status: 'usable' }),
  ])
  // What was asked is not repeated: whatever stands in an answer of these words came from a story.
  for (const { text } of texts) expect(text.replace(SECRET.trim(), '')).not.toMatch(/Karroubi said that 31|Barrels/)
  expect(texts.slice(3).every(({ text }) => /No story “secret”|is not right/.test(text.replaceAll('\\', '')))).toBe(
    true,
  )
  const completed = await Promise.all([
    reader.autocomplete('ask', 'story', '', { question: 'Who?' }),
    reader.autocomplete('who-said', 'speaker', 'Kar', { story }),
    reader.autocomplete('who-said', 'speaker', ''),
    editor.autocomplete('story status', 'id', '', { status: 'usable' }),
  ])
  expect(JSON.stringify(completed)).not.toMatch(LEAK)
  expect(JSON.stringify(completed)).not.toContain('secret')
})

test('buttons under answers that were given before a story was taken elsewhere lead nowhere', async () => {
  const reader = flow.reader()
  const answer = await reader.slash('ask', { question: 'Who was killed?', story: 'ours', private: true })
  const card = await flow.adder().slash('story card', { story: 'ours' })
  expect(answer.text).toContain('31 people')
  await flow.write(
    'ours.en.md',
    head('Lanterns', 'servers: ["999"]\n') + SECRET.replace('Zubeida Karroubi', 'Leila Haddadi'),
  )
  for (const { label } of answer.buttons.filter(({ customId }) => customId))
    expect((await reader.press(answer, label)).text).not.toMatch(/Haddadi|31 people/)
  for (const { label } of card.buttons.filter(({ customId }) => customId)) {
    const { text, modal } = await flow.reader().press(card, label)
    expect(text).not.toMatch(/Haddadi|31 people/)
    if (modal) {
      const [field] = modal.components.flatMap(({ component }) => component?.custom_id ?? [])
      const sent = await flow.reader().submit(modal, { [field ?? '']: 'Who was killed at Kelibia?' })
      expect(sent.text).not.toMatch(/Haddadi|31 people/)
    }
  }
})

test('a draft is discarded by who added it; without a channel of the desk that is said', async () => {
  await flow.adder().slash('settings server', { setting: 'desk-channel', value: 'default' })
  const own = await add({ text: 'It rained.', title: 'Rain', published: '2024-02-03' })
  expect(own.text).toContain('No channel of the desk is set here')
  expect(own.buttons.map(({ label }) => label)).not.toContain('Confirm and add')
  const number = Number(/number (\d+)/.exec(own.text)?.[1])
  expect((await flow.second().slash('desk queue')).text).toContain('Rain')
  expect((await flow.second().slash('desk show', { number })).buttons.map(({ label }) => label)).toContain(
    'Confirm and add',
  )
  expect((await flow.adder().press(own, 'Discard')).text).toContain(`Number ${number} is discarded`)
  expect((await flow.second().slash('desk show', { number })).text).toContain('discarded')
  expect((await flow.second().slash('desk history', { number })).text).toContain('discard')
})

test('whoever is no editor adds nothing, confirms nothing and sets no status', async () => {
  const reader = flow.reader()
  expect((await reader.slash('story add')).text).toContain('not for you')
  expect((await reader.slash('story status', { id: 'old', status: 'withdrawn' })).text).toContain('not for you')
  expect(await reader.autocomplete('story status', 'id', '', { status: 'usable' })).toEqual([])
})

test.each([
  ['nothing', {}, 'Give a file or a text'],
  ['both', { text: 'It rained.', file: [upload('a.txt', 'It rained.')] }, 'Give a file or a text'],
  ['an archive that is none', { file: [upload('a.docx', 'It rained.')] }, 'cannot be read as .docx'],
  ['a file of 2 MB', { file: [upload('a.txt', new Uint8Array(2_000_000))] }, 'at most 1,024 KB'],
  ['bytes that are no text', { file: [upload('a.txt', Uint8Array.of(0xff, 0xff, 0x00))] }, 'The file is not text'],
  ['a date that is none', { text: 'It rained.', published: 'yesterday' }, 'must be a real day'],
])('%s is refused in a line', async (_, values, reason) => {
  expect((await add(values)).text).toContain(reason)
})

test('the status of a story is set in its file alone, and an embargo ends by itself', async () => {
  const editor = flow.adder()
  expect(await editor.autocomplete('story status', 'id', 'old', { status: 'usable' })).toMatchObject([{ value: 'old' }])
  const until = new Date(Date.now() + 4_000).toISOString()
  expect((await editor.slash('story status', { id: 'old', status: 'usable', until })).text).toContain(
    'Only an embargo ends',
  )
  expect((await editor.slash('story status', { id: 'old', status: 'embargoed', until: 'soon' })).text).toContain(
    'must be a moment',
  )
  expect((await editor.slash('story status', { id: 'gone', status: 'usable' })).text).toContain('No story “gone”')
  const set = await editor.slash('story status', { id: 'old', status: 'embargoed', until })
  expect(set.text).toMatch(/“old”\\: embargoed until <t:/)
  expect(await flow.text('old.en.md')).toBe(
    OLD.replace('\n---\nIt', `\nstatus: embargoed\nembargoed-until: ${until}\n---\nIt`),
  )
  expect((await flow.reader().slash('story list')).text).not.toContain('An old story')
  expect(await flow.reader().autocomplete('story show', 'story', 'old')).toEqual([])
  await expect
    .poll(async () => (await flow.reader().slash('story list')).text, { timeout: 20_000 })
    .toContain('An old story')
  await editor.slash('story status', { id: 'old', status: 'withdrawn' })
  expect((await flow.reader().slash('story show', { story: 'old' })).text).toContain('No story “old”')
  await editor.slash('story status', { id: 'old', status: 'usable' })
  expect(await flow.text('old.en.md')).toBe(OLD.replace('\n---\nIt', '\nstatus: usable\n---\nIt'))
})
