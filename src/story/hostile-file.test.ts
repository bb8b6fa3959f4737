import { expect, test } from 'vitest'
import { MAX_SENTENCES, readStoryFile } from './file.ts'
import { describeFault } from './front-matter.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const head = 'title: A\nlanguage: en\npublished: 2024-01-02'
const file = (more: string, body = 'One. Two.'): string => `---\n${head}\n${more}\n---\n\n${body}`
const read = (content: string | Uint8Array): ReturnType<typeof readStoryFile> =>
  readStoryFile('a.en.md', typeof content === 'string' ? bytes(content) : content)

const HEAD = 'front matter'
const aliases = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i}, `.repeat(9)}]`).join('\n')

test.each<[string, string | Uint8Array, string]>([
  ['UTF-16', Buffer.from(`\ufeff${file('')}`, 'utf16le'), 'text byte 0: is not UTF-8'],
  ['a NUL', file('', 'One \0.'), 'body character 4: is a NUL'],
  ['unclosed front matter', `---\n${head}\n\nOne.`, `${HEAD}: must stand first, between two lines of "---"`],
  ['a list', '---\n- a\n---\nOne.', `${HEAD} ["a"]: Invalid input: expected object, received array`],
  ['one word', '---\nhello\n---\nOne.', `${HEAD} "hello": Invalid input: expected object, received string`],
  ['a tag for code', file('rights: !!js/function "x"'), `${HEAD}: must not hold YAML tags (line 4)`],
  ['a tag for bytes', file('rights: !!binary aGk='), `${HEAD}: must not hold YAML tags (line 4)`],
  ['a tag on everything', `---\n!x\n${head}\n---\nOne.`, `${HEAD}: must not hold YAML tags (line 2)`],
  ['an alias', file('rights: &a x\npublisher: *a'), `${HEAD}: must not hold anchors and aliases (line 4)`],
  ['aliases of aliases', file(`k0: &k0 [a]\n${aliases}`), `${HEAD}: must not hold anchors and aliases (line 4)`],
  ['a key twice', file('title: B'), `${HEAD}: Map keys must be unique at line 4, column 1`],
  ['no value', file('rights:'), 'rights "": must not be empty'],
  ['null', file('rights: null'), `${HEAD}: must not hold null (line 4)`],
  ['a map for a text', file('rights: {a: b}'), 'rights {"a":"b"}: Invalid input: expected string, received object'],
  ['brackets in brackets', file(`rights: ${'['.repeat(9_000)}`), `${HEAD}: is nested too deeply`],
  [
    'keys without end',
    file(Array.from({ length: 9_000 }, (_, i) => `k${i}: v`).join('\n')),
    `${HEAD}: must have at most 20000 characters, and has 79933`,
  ],
  ['a control character', file('rights: "a\\e[31m"'), 'rights "a\\u001b[31m": must not hold control characters'],
  ['a year that cannot be', file('updated: 9999-99-99'), 'updated "9999-99-99": must be a real day'],
  [
    'an address that runs',
    file('url: "javascript:alert(1)"'),
    'url "javascript:alert(1)": must be an http or https address',
  ],
  [
    'an address that poses as another',
    file('url: https://a.example@b.example/'),
    'url "https://a.example@b.example/": must not hold',
  ],
  ['an answer from another status', file('status: __proto__'), 'status "__proto__": Invalid option'],
  [
    'sentences without end',
    file('', 'a\n'.repeat(MAX_SENTENCES + 1)),
    'body 10001 sentences: must have at most 10000 sentences',
  ],
])('%s is refused in one line', (_, content, line) => {
  const found = read(content)
  const lines = found.ok ? [] : found.faults.map(describeFault)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(`a.en.md: ${line}`)
})

test('what a fault repeats of a file is one line without control characters', () => {
  const found = read(file('status: "x\\e[31m\\u202e\\u0085\\n\\ud83d\\u2028y"'))
  const [line = ''] = found.ok ? [] : found.faults.map(describeFault)
  expect(line).toContain('x\\u001b[31m\\u202e\\u0085\\n')
  expect(line).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202e]*$/u)
})

test('keys that name what every object has change nothing', () => {
  const found = read(file('__proto__: {status: withdrawn}\nconstructor: {prototype: {status: withdrawn}}\ntoString: x'))
  expect(found.ok && found.value.edition.about).toEqual({
    title: 'A',
    language: 'en',
    published: '2024-01-02',
    sources: [],
    status: 'usable',
  })
  expect('status' in {}).toBe(false)
})

test('a title over several lines is one line', () => {
  const found = readStoryFile(
    'a.en.md',
    bytes('---\ntitle: |\n  A\n  # B\nlanguage: en\npublished: 2024-01-02\n---\nOne.'),
  )
  expect(found.ok && found.value.edition.about.title).toBe('A # B')
})
