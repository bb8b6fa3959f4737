import { expect, test } from 'vitest'
import { findComponentPaths, findDuplicates } from './component-paths.ts'

test('a component is found wherever it stands, parents first, at the place that Discord would name', () => {
  const button = { type: 2, custom_id: 'a' }
  const tree = [
    { type: 17, components: [{ type: 9, components: [{ type: 10 }], accessory: button }, { type: 14 }] },
    { type: 18, label: 'Why', component: { type: 4, custom_id: 'b' } },
    { type: 1, components: [button] },
  ]
  expect(findComponentPaths(tree, '/data').map(({ component, path }) => `${component.type} ${path}`)).toEqual([
    '17 /data/0',
    '9 /data/0/components/0',
    '10 /data/0/components/0/components/0',
    '2 /data/0/components/0/accessory',
    '14 /data/0/components/1',
    '18 /data/1',
    '4 /data/1/component',
    '1 /data/2',
    '2 /data/2/components/0',
  ])
})

test.each([null, undefined, []])('%s holds no components', (none) => expect(findComponentPaths(none)).toEqual([]))

test('of equal values all but the first are duplicates', () => {
  const values = ['a', 'b', 'a', 'A', 'a'].map((value, i) => ({ value, at: `/${i}` }))
  expect(findDuplicates(values)).toEqual(['/2', '/4'])
})
