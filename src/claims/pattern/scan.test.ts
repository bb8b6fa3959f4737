import { describe, expect, test } from 'vitest'
import { Prefilter } from './prefilter.ts'
import { Scan } from './scan.ts'
import { WordLists } from './word-lists.ts'

describe('a character of two code units is one', () => {
  const scan = new Scan('a🙂b')
  test('in width', () => {
    expect([0, 1, 3].map((at) => scan.widthAfter(at))).toEqual([1, 2, 1])
    expect([1, 3, 4].map((at) => scan.widthBefore(at))).toEqual([1, 2, 1])
  })
  test('in code point', () => {
    expect([0, 1, 3].map((at) => String.fromCodePoint(scan.codePointAfter(at)))).toEqual(['a', '🙂', 'b'])
    expect([1, 3, 4].map((at) => String.fromCodePoint(scan.codePointBefore(at)))).toEqual(['a', '🙂', 'b'])
  })
  test('and no match begins inside it', () => {
    expect([0, 1, 2, 3, 4].map((at) => scan.isInsideCharacter(at))).toEqual([false, false, true, false, false])
  })
})

test('a word begins and ends where Latin letters and digits do', () => {
  const text = 'ab, c1 ة'
  const scan = new Scan(text)
  expect([...text].flatMap((_, at) => (scan.isWordBoundary(at) ? [at] : []))).toEqual([0, 2, 4, 6])
})

describe('words of a list are found at an offset, the longest first', () => {
  const words = ['said', 'say', 'says', 'sayso', 'قال', 'قالت', '🙂']
  const endsOf = (lists: WordLists, list: number, text: string, offset: number): readonly number[] => {
    const ends: number[] = []
    lists.findEnds(list, new Scan(text), offset, { add: (end) => ends.push(end) })
    return ends
  }
  const ends = (text: string, offset: number, direction: 1 | -1): readonly number[] => {
    const lists = new WordLists(direction)
    return endsOf(lists, lists.add(words), text, offset)
  }

  test('forward', () => {
    expect(ends('he says so', 3, 1)).toEqual([7, 6])
    expect(ends('he says so', 4, 1)).toEqual([])
    expect(ends('وقالت', 1, 1)).toEqual([5, 4])
    expect(ends('a🙂', 1, 1)).toEqual([3])
    expect(ends('sa', 0, 1)).toEqual([])
  })

  test('backward', () => {
    expect(ends('he says', 7, -1)).toEqual([3])
    expect(ends('he say', 6, -1)).toEqual([3])
    expect(ends('قالت', 4, -1)).toEqual([0])
    expect(ends('', 0, -1)).toEqual([])
  })

  test('in a trie of many', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `word${i}`)
    const lists = new WordLists(1)
    const list = lists.add(many)
    expect(many.every((word) => endsOf(lists, list, word, 0)[0] === word.length)).toBe(true)
    expect(endsOf(lists, list, 'worx1', 0)).toEqual([])
  })

  test('each list its own, also one that is added after the text was searched', () => {
    const lists = new WordLists(1)
    const scan = new Scan('says')
    const endsIn = (list: number): readonly number[] => {
      const ends: number[] = []
      lists.findEnds(list, scan, 0, { add: (end) => ends.push(end) })
      return ends
    }
    const many = Array.from({ length: 40 }, (_, i) => lists.add([i % 2 ? 'say' : 'sa', `word${i}`]))
    expect(many.slice(31, 34).map(endsIn)).toEqual([[3], [2], [3]])
    expect(endsIn(lists.add(['s', 'says']))).toEqual([4, 1])
    expect(endsIn(lists.add(['told']))).toEqual([])
  })
})

describe('the strings of requirements are found in one pass', () => {
  const prefilter = new Prefilter()
  const said = prefilter.numberOf(['said', 'told'])
  const mark = prefilter.numberOf(['“', ': '])
  const long = prefilter.numberOf(['announced that'])
  const found = (text: string) => prefilter.occurrencesIn(new Scan(text))

  test('each requirement by any of its strings', () => {
    const text = 'He told her: “She said it.”'
    const occurrences = found(text)
    expect([said, mark, long].map((number) => occurrences.meets(number))).toEqual([true, true, false])
    expect(occurrences.offsetsOf(said)).toEqual([text.indexOf('told'), text.indexOf('said')])
    expect(occurrences.offsetsOf(mark)).toEqual([text.indexOf(': '), text.indexOf('“')])
    expect(occurrences.offsetsOf(long)).toEqual([])
  })

  test('where strings overlap, each of them', () => {
    const inner = new Prefilter()
    const numbers = [['aba'], ['ba'], ['a']].map((strings) => inner.numberOf(strings))
    const occurrences = inner.occurrencesIn(new Scan('ababa'))
    expect(numbers.map((number) => occurrences.offsetsOf(number))).toEqual([
      [0, 2],
      [1, 3],
      [0, 2, 4],
    ])
  })

  test('the same requirement has one number, and a later one is looked for too', () => {
    const scan = new Scan('they fled')
    expect(prefilter.numberOf(['said', 'told'])).toBe(said)
    expect(prefilter.occurrencesIn(scan).meets(said)).toBe(false)
    const fled = prefilter.numberOf(['fled'])
    expect(prefilter.occurrencesIn(scan).meets(fled)).toBe(true)
  })

  test('none in nothing', () => expect([said, mark, long].map((number) => found('').meets(number))).not.toContain(true))
})
