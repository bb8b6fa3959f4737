import { expect, test } from 'vitest'
import { decode, encode, type State, shortMemory } from './state.ts'

const states: State[] = [
  ['turn', 'who-said', { speaker: 'بلينكن' }, 2, 'e683fd71'],
  ['open', 'around', { sentence: 6, story: 'a' }, 1, ''],
  ['turn', 'ask', { question: 'ما'.repeat(150) }, 9, 'e683fd71'],
]

test.each(states)('the button %j %s comes back as it was', async (...state) => {
  const memory = shortMemory()
  const id = await encode(state, memory)
  expect(id.length).toBeLessThanOrEqual(100)
  expect(await decode(id, memory)).toEqual(state)
})

test('a short state needs no memory; a long one is known only to the memory that keeps it', async () => {
  const [short, , long] = states
  if (!short || !long) throw new Error('no states')
  expect(await decode(await encode(short, shortMemory()), shortMemory())).toEqual(short)
  expect(await decode(await encode(long, shortMemory()), shortMemory())).toBeUndefined()
})

test.each(['', '[', '[]', '["turn","ask",{},0,""]', '["drop","ask",{},1,""]', 'desk:1', '#none', '{}'])(
  '%j is no button of ours',
  async (id) => {
    expect(await decode(id, shortMemory())).toBeUndefined()
  },
)
