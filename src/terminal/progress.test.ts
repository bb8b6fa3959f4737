import { expect, test } from 'vitest'
import { createProgressBar } from './progress.ts'

test('a bar shows from a second on, and ends its line when all is done', () => {
  const written: string[] = []
  let time = 0
  const told = createProgressBar(
    (text) => written.push(text),
    () => time,
  )
  told(20, 60)
  expect(written).toEqual([])
  time = 1_500
  told(30, 60)
  told(60, 60)
  expect(written).toEqual([
    `\r[${'#'.repeat(15)}${'.'.repeat(15)}] 30 of 60 stories`,
    `\r[${'#'.repeat(30)}] 60 of 60 stories\n`,
  ])
})
