import { expect, test } from 'vitest'
import { openChannel, readerMember, secondReaderMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test('the story is shown with where it comes from', async () => {
  await isnad.start()
  const seen = await isnad.clientOf(readerMember).slash('story show')
  expect(seen).toMatchObject({ ephemeral: false, thinking: false })
  expect(seen.text).toContain('karabakh-2023-09-20')
  expect(seen.text).toContain('Reuters')
  expect((await isnad.clientOf(readerMember).slash('story list', { language: 'ar' })).text).toContain('قصة واحدة')
})

test('a private answer is seen by its asker alone', async () => {
  await isnad.start()
  expect(await isnad.clientOf(readerMember).slash('story list', { private: true })).toMatchObject({ ephemeral: true })
  expect(isnad.discord.messages(openChannel, secondReaderMember)).toEqual([])
})

test('a question that is surely answered gets what answers alone, in bold, and above it what was read there', async () => {
  await isnad.start()
  const seen = await isnad.clientOf(readerMember).slash('ask', { question: 'How many people were killed in Karabakh?' })
  expect(seen.blocks.find((block) => block.startsWith('killed'))).toMatch(/^killed\\?: 27 · /)
  expect(seen.blocks.filter((block) => block.includes('**27'))).toHaveLength(1)
  expect(seen.text).not.toMatch(/not sure|does not say/)
  expect(seen.text.match(/sentence \d+/g)).toEqual(['sentence 12'])
})

test('what is not sure is said not to be, in both languages', async () => {
  await isnad.start()
  const question = 'Did the two presidents shake hands?'
  const english = await isnad.clientOf(readerMember).slash('ask', { question })
  expect(english.text).toContain('This may answer; I am not sure.')
  expect(english.text).not.toContain('does not say')
  expect(english.text.match(/sentence \d+/g)?.length).toBeLessThanOrEqual(2)
  const arabic = await isnad.clientOf(readerMember).slash('ask', { question, language: 'ar' })
  expect(arabic.text).toContain('قد يكون هذا جوابا، ولست متأكدا.')
})

test('what the story does not say is said with its ground', async () => {
  await isnad.start()
  const seen = await isnad.clientOf(readerMember).slash('ask', { question: 'What did President Macron tell Aliyev?' })
  expect(seen.text).toContain('The story does not say. Nothing like the name “Macron” was found in it.')
  expect(seen.text).toContain('The nearest found, not shown as an answer')
  expect(seen.blocks.slice(1).some((block) => block.includes('**'))).toBe(false)
})

test.each([
  ['en', 'No reported words were found under that name.', 'Did you mean'],
  ['ar', 'لم يعثر على كلام منقول بهذا الاسم.', 'هل تقصد'],
])('who may be meant is asked after, and shown to whoever presses: %s', async (language, nobody, meant) => {
  await isnad.start()
  const seen = await isnad.clientOf(readerMember).slash('who-said', { speaker: 'Heydar Aliyev', language })
  expect(seen.text).toContain(nobody)
  expect(seen.text).toContain(meant)
  expect(seen.text).not.toContain('لن توقف عمليتها')
  const shown = await isnad.clientOf(secondReaderMember).press(seen, 'علييف')
  expect(shown).toMatchObject({ ephemeral: true })
  expect(shown.text).toContain('لن توقف عمليتها')
})

test('a politician who is not in the story is nobody; one who is, and says nothing, is shown where he is named', async () => {
  await isnad.start()
  const lavrov = await isnad.clientOf(readerMember).slash('who-said', { speaker: 'Lavrov' })
  expect(lavrov.text).toContain('No reported words were found under that name.')
  expect(lavrov.text).not.toContain('Did you mean')
  const putin = await isnad.clientOf(readerMember).slash('who-said', { speaker: 'Putin' })
  expect(putin.text).toContain('A name like Putin was found in 1 sentence, but no reported words under it.')
  expect((await isnad.clientOf(readerMember).press(putin, 'Show')).text).toContain('فلاديمير بوتين')
})

test('stories are offered as they are typed', async () => {
  await isnad.start()
  const choices = await isnad.clientOf(readerMember).autocomplete('timeline', 'story', 'كاراباخ')
  expect(choices.map(({ value }) => value)).toEqual(['karabakh-2023-09-20'])
  expect(await isnad.clientOf(readerMember).autocomplete('timeline', 'story', 'nothing like it')).toEqual([])
})
