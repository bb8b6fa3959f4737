import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeFault, readFrontMatter } from './front-matter.ts'
import { parseYaml, YamlError } from './yaml.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

describe('every value is text, a list or a map', () => {
  test.each<[string, unknown]>([
    ['title: 2020', { title: '2020' }],
    ['title: no', { title: 'no' }],
    ['title: 1e3', { title: '1e3' }],
    ['title: 2024-02-29', { title: '2024-02-29' }],
    ['title: "null"', { title: 'null' }],
    ['sources: [1, yes]', { sources: ['1', 'yes'] }],
    ['sources:\n  - a\n  - b', { sources: ['a', 'b'] }],
    ['title: خبر', { title: 'خبر' }],
  ])('%s', (text, value) => expect(parseYaml(text)).toEqual(value))
})

describe('what makes YAML a language of its own is refused, with its line', () => {
  test.each([
    ['an anchor', 'a: &x 1', 'anchors and aliases (line 1)'],
    ['null', 'a: 1\n\nb: null', 'null (line 3)'],
    ['nothing where a value belongs', 'a: ~', 'null (line 1)'],
    ['an open quote', 'a: "b', 'quote'],
    ['nesting without end', '['.repeat(20_000), 'nested too deeply'],
  ])('%s', (_, text, reason) => {
    expect(() => parseYaml(text)).toThrow(YamlError)
    expect(() => parseYaml(text)).toThrow(reason)
  })
})

test('whatever is written, it is read or refused, and nothing else happens', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'a: -\n[]{}&*!|>\'"#%,?\t~'.split('')), { maxLength: 24 }),
      (characters) => {
        try {
          parseYaml(characters.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(YamlError)
        }
      },
    ),
  )
})

describe('a head of a file', () => {
  const good = 'title: A\nlanguage: en\npublished: 2024-02-29'
  const faults = (text: string): string[] => {
    const read = readFrontMatter(text, 'a.en.md')
    return read.ok ? [] : read.faults.map(describeFault)
  }

  test.each([
    [
      'all that there may be',
      `${good}\nupdated: 2024-03-01\npublisher: P\nurl: https://a.example/x\nrights: R\nnotice: HOLD`,
    ],
    ['a title of several lines', good.replace('title: A', 'title: >\n  A\n  B')],
    ['an update on the same day', `${good}\nupdated: 2024-02-29`],
    ['a key that nobody knows', `${good}\nmood: good`],
  ])('may have %s', (_, text) => expect(faults(text)).toEqual([]))

  test.each([
    ['an address with a password', `${good}\nurl: https://ann:secret@a.example/`, 'must not hold a name or password'],
    ['an unknown notice', `${good}\nnotice: HELD`, 'notice "HELD"'],
    ['an unknown language', good.replace('en', 'xx'), 'language "xx"'],
    ['an empty title', good.replace('title: A', 'title: "  "'), 'must not be empty'],
    ['an endless title', good.replace('title: A', `title: ${'a'.repeat(1_001)}`), 'at most 1,000 characters'],
    ['a bell in its title', good.replace('title: A', 'title: "A\\aB"'), 'control characters'],
    ['a list for a title', good.replace('title: A', 'title: [A]'), 'title'],
  ])('may not have %s', (_, text, reason) => {
    const told = faults(text)
    expect(told.join('\n')).toContain(reason)
    for (const line of told) expect(line.length).toBeLessThan(300)
  })

  test('white space in a line is one space', () => {
    const read = readFrontMatter(good.replace('title: A', 'title: "  A \\n\\t B "'), 'a.en.md')
    expect(read.ok && read.value.title).toBe('A B')
  })
})
