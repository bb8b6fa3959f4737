import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runInTest } from './terminal.fixture.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The README's sessions: a line with `$ npm run -s isnad -- …`, then what it prints. */
const sessions = [...readme.matchAll(/```console\n\$ npm run -s isnad -- (.*)\n([\s\S]*?)```/g)].map(
  ([, words = '', printed = '']) => [words, printed] as const,
)

/** Splits a line as a shell does where it has only plain words and single quotes. */
const split = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

test('the README shows sessions', () => {
  expect(sessions.length).toBeGreaterThan(4)
})

test.each(sessions)('isnad %s prints what the README says', async (words, printed) => {
  const { status, printed: lines, complained } = await runInTest([...split(words), '--corpus', join(root, 'corpus')])
  expect([`${lines}\n`, complained]).toEqual([printed, ''])
  expect(status).toBe(0)
})

test('the README lists every verb and every setting', () => {
  const settings = readFileSync(join(root, '.env.example'), 'utf8').match(/^[A-Z_]+(?==)/gm) ?? []
  expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
