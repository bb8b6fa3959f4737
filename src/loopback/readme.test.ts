import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

test('the example of the README is one that runs', () => {
  expect(read('README.md')).toContain(read('example.test.ts'))
})
