import { expect, test } from 'vitest'
import { decodeState, encodeState, type ButtonState, createMemoryStore } from './button-state.ts'

const states: ButtonState[] = [
  ['turn', 'who-said', { speaker: 'بلينكن' }, 2, 'e683fd71'],
  ['open', 'around', { sentence: 6, story: 'a' }, 1, ''],
  ['turn', 'ask', { question: 'ما'.repeat(150) }, 9, 'e683fd71'],
]

test.each(states)('the button %j %s comes back as it was', async (...state) => {
  const stateStore = createMemoryStore()
  const id = await encodeState(state, stateStore)
  expect(id.length).toBeLessThanOrEqual(100)
  expect(await decodeState(id, stateStore)).toEqual(state)
})

test('a short state needs no memory; a long one is known only to the memory that keeps it', async () => {
  const [short, , long] = states
  if (!short || !long) throw new Error('no states')
  expect(await decodeState(await encodeState(short, createMemoryStore()), createMemoryStore())).toEqual(short)
  expect(await decodeState(await encodeState(long, createMemoryStore()), createMemoryStore())).toBeUndefined()
})

test.each(['', '[', '[]', '["turn","ask",{},0,""]', '["drop","ask",{},1,""]', 'desk:1', '#none', '#\u0000', '{}'])(
  '%j is no button of ours',
  async (id) => {
    expect(await decodeState(id, createMemoryStore())).toBeUndefined()
  },
)

test('what a database would not take is no button of ours', async () => {
  const id = JSON.stringify(['turn', 'ask', { question: 'a\u0000b' }, 1, ''])
  expect(await decodeState(id, createMemoryStore())).toBeUndefined()
  const key = await encodeState(['open', 'ask', { question: 'x' }, 1, ''], createMemoryStore())
  expect(await decodeState(key.replace('x', 'x\\n'), createMemoryStore())).toBeDefined()
})

test('a key that is none is not looked for', async () => {
  const asked: string[] = []
  const store = {
    save: async () => {},
    load: async (key: string): Promise<string | undefined> => {
      asked.push(key)
      return undefined
    },
  }
  await decodeState('#\u0000', store)
  await decodeState('#key', store)
  expect(asked).toEqual(['#key'])
})
