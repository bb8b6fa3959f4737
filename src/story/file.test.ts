import { expect, test } from 'vitest'
import { MAX_FILE_BYTES, readStoryFile } from './file.ts'
import { describeFault } from './front-matter.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (head: string, body = 'One. Two.\n'): string => `---\n${head}\n---\n\n${body}`
const good = 'title: A\nlanguage: en\npublished: 2024-02-29'

/** The faults of a file, a line each. */
function faults(content: string | Uint8Array, name = 'a-1.en.md'): string[] {
  const read = readStoryFile(name, typeof content === 'string' ? bytes(content) : content)
  return read.ok ? [] : read.faults.map(describeFault)
}

test('a good file has its body byte for byte, less the empty lines that open it', () => {
  const read = readStoryFile('a-1.en.md', bytes(file(good, '\n\n  One.  Two.\r\nThree \n\n')))
  expect(read.ok && read.value.edition.body).toBe('  One.  Two.\r\nThree \n\n')
  expect(read.ok && read.value.edition.sentences.map(({ excerpt }) => excerpt.text)).toEqual(['One.', 'Two.', 'Three'])
})

test('a byte-order mark and CRLF in the front matter are taken on purpose', () => {
  const read = readStoryFile('a-1.en.md', bytes(`\ufeff${file(good).replaceAll('\n', '\r\n')}`))
  expect(read.ok && read.value.edition.body).toBe('One. Two.\r\n')
})

test('every value of the front matter is text', () => {
  const read = readStoryFile(
    'a-1.en.md',
    bytes(file('title: 2020\nlanguage: en\npublished: 2024-02-29\nsources: [1, no]')),
  )
  expect(read.ok && read.value.edition.about).toMatchObject({ title: '2020', sources: ['1', 'no'], status: 'usable' })
})

test.each([
  ['2023-02-30', false],
  ['2023-2-3', false],
  ['2023-09-20T25:00:00Z', false],
  ['2023-09-20T10:00:00', false],
  ['yesterday', false],
  ['2023-09-20T10:00:00+04:00', true],
  ['2023-09-20T10:00Z', true],
])('published: %s is a date: %s', (published, right) => {
  expect(faults(file(`title: A\nlanguage: en\npublished: ${published}`)).length === 0).toBe(right)
})

test('all faults are reported at once, each with file, field, value and reason', () => {
  const told = faults(file('language: ar\npublished: 2023-02-30\nstatus: open\nurl: ftp://x/y\nsources: Reuters', ' '))
  expect(told).toHaveLength(6)
  expect(told).toContain('a-1.en.md: title: is missing')
  expect(told.find((line) => line.includes('published'))).toMatch(
    /^a-1\.en\.md: published "2023-02-30": must be a real day/,
  )
  expect(told.find((line) => line.includes('status'))).toContain('"open"')
  expect(told).toContain('a-1.en.md: body: is empty')
})

test.each([
  ['../a.en.md', /file name/],
  ['A.en.md', /file name/],
  ['a.md', /file name/],
  ['a.xx.md', /file name xx: is in a language/],
])('the name %s is refused', (name, reason) => {
  expect(faults(file(good), name).join()).toMatch(reason)
})

test('a wrong byte is named by its offset', () => {
  const content = bytes(file(good, 'قال'))
  content[content.length - 2] = 0xff
  expect(faults(content)).toEqual([`a-1.en.md: text byte ${content.length - 2}: is not UTF-8`])
})

test('a file cut inside a letter is refused too', () => {
  const content = bytes(file(good, 'قال'))
  expect(faults(content.subarray(0, -1))).toEqual([`a-1.en.md: text byte ${content.length - 2}: is not UTF-8`])
})

test.each([
  ['no front matter at all', 'One. Two.', /front matter: must stand first/],
  ['broken YAML', file('title: "A\nlanguage: en'), /front matter/],
  ['a language that the name does not say', file(good.replace('en', 'ar')), /language ar: does not match/],
  ['too large', file(good, 'a'.repeat(MAX_FILE_BYTES)), /size \d+: must be at most/],
  ['updated before published', file(`${good}\nupdated: 2023-01-01`), /updated "2023-01-01": must not be before/],
])('%s is refused', (_, content, reason) => {
  expect(faults(content).join('\n')).toMatch(reason)
})
