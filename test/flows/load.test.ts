import { expect, test } from 'vitest'
import { Admission } from '../../src/discord/admission.ts'
import { openChannel, readerMember, secondReaderMember } from '../../src/loopback/state/guild-model.ts'
import { corpusApp, setUpBot, storyOf } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test('who asks while there are too many is told to ask again, in both languages and alone; then all is as before', async () => {
  let isFull = true
  const admission = new Admission(() => isFull)
  while (admission.enter());
  await isnad.start(corpusApp, admission)
  const reader = isnad.clientOf(readerMember)
  const refused = await reader.slash('casualties')
  expect(refused).toMatchObject({ ephemeral: true, thinking: false })
  expect(refused.text).toContain('Ask again in a moment')
  expect(refused.text).toContain('يرجى السؤال بعد لحظات')
  expect(isnad.discord.messages(openChannel, secondReaderMember)).toEqual([])
  expect(await reader.autocomplete('who-said', 'speaker', '')).toEqual([])
  isFull = false
  const answered = await reader.slash('who-said')
  expect(answered).toMatchObject({ ephemeral: false })
  isFull = true
  const pressed = await reader.press(answered, 'Next')
  expect(pressed).toMatchObject({ ephemeral: true, text: expect.stringContaining('Ask again in a moment') })
  const unchanged = isnad.discord.messages(openChannel, secondReaderMember).find(({ id }) => id === answered.id)
  expect(unchanged?.text).toBe(answered.text)
  expect((await reader.autocomplete('who-said', 'speaker', '')).length).toBe(0)
})

test('what was asked before is not searched for again, until the stories are read again', async () => {
  let searched = 0
  const stories = () => {
    const app = storyOf(3)
    const search: typeof app.index.search = (...asked) => {
      searched++
      return app.index.search(...asked)
    }
    return { ...app, index: { search } }
  }
  await isnad.start(stories())
  const ask = async (question: string, more = {}): Promise<string> =>
    (await isnad.clientOf(readerMember).slash('ask', { question, ...more })).text
  const first = await ask('what happened?')
  const once = searched
  expect(once).toBeGreaterThan(0)
  expect([await ask('what happened?'), searched]).toEqual([first, once])
  expect([await ask('what happened?', { private: true }), searched]).toEqual([first, once])
  await ask('what happened?', { language: 'ar' })
  expect(searched).toBe(2 * once)
  await ask('what happened here?')
  expect(searched).toBe(3 * once)
  isnad.running.app = stories()
  expect([await ask('what happened?'), searched]).toEqual([first, 4 * once])
})
