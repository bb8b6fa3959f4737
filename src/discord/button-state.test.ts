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

test.each(['', '[', '[]', '["turn","ask",{},0,""]', '["drop","ask",{},1,""]', 'desk:1', '#none', '{}'])(
  '%j is no button of ours',
  async (id) => {
    expect(await decodeState(id, createMemoryStore())).toBeUndefined()
  },
)
