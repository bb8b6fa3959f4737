import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { edition } from '../edition.fixture.ts'
import { isSure } from '../claim.ts'
import { readQuotes } from '../quotes.ts'

/** Who says each utterance of a story, how that is known, and by which words. */
const known = (code: string, body: string): string[] =>
  readQuotes(edition(code, body)).claims.map(
    ({ speaker, basis }) => `${speaker.name.text} | ${basis.kind} | ${basis.named.text}`,
  )

describe('how a speaker is known', () => {
  test.each([
    ['beside the verb', 'en', 'Anna Meyer said no ship was lost.', 'Anna Meyer | named | Anna Meyer'],
    [
      'as the subject of the clause before',
      'en',
      'Anna Meyer left the hall, saying no ship was lost.',
      'Anna Meyer | subject | Anna Meyer',
    ],
    [
      'by a pronoun',
      'en',
      'Anna Meyer left the hall. She said no ship was lost.',
      'Anna Meyer | anaphora | Anna Meyer',
    ],
    [
      'by a verb’s form',
      'ar',
      'وصلت الوزيرة منى الحداد. وقالت إن الطريق مغلق.',
      'الوزيرة منى الحداد | anaphora | الوزيرة منى الحداد',
    ],
    [
      'by a quotation alone',
      'en',
      'Anna Meyer sat on a roof all night. “I heard the water before I saw it.”',
      'Anna Meyer | standalone | Anna Meyer',
    ],
  ])('%s, %s: %s', (_, code, body, line) => expect(known(code, body)).toEqual([line]))

  test('and who goes on in the same sentence goes on being it', () => {
    expect(known('en', 'Anna Meyer said no ship was lost and added that the port was open.')).toEqual([
      'Anna Meyer | named | Anna Meyer',
      'Anna Meyer | continued | Anna Meyer',
    ])
    expect(known('ar', 'قالت منى الحداد إن الطريق مغلق، وأضافت أن الجسر آمن.')).toEqual([
      'منى الحداد | named | منى الحداد',
      'منى الحداد | continued | منى الحداد',
    ])
  })
})

test('a speaker is sure who is named in the sentence itself, and nobody else', () => {
  const sure = (body: string) => readQuotes(edition('en', body)).claims.map(({ basis }) => isSure(basis))
  expect(sure('Anna Meyer said no ship was lost and added that the port was open.')).toEqual([true, true])
  expect(sure('Anna Meyer left the hall. She said no ship was lost.')).toEqual([false])
  expect(sure('Anna Meyer sat on a roof all night. “I heard the water before I saw it.”')).toEqual([false])
})

test('the words that named somebody last are told, and the fullest name is theirs', () => {
  expect(known('en', 'Mayor Anna Meyer said no. Meyer said yes. She said no ship was lost.').at(-1)).toBe(
    'Mayor Anna Meyer | anaphora | Meyer',
  )
})

describe('nobody is meant who was named too long ago', () => {
  const withGap = (language: Language, gap: number): string[] => {
    const [named, filler, said] =
      language === ar
        ? ['وصلت الوزيرة منى الحداد.', 'وهطل المطر.', 'وقالت إن الطريق مغلق.']
        : ['Anna Meyer left the hall.', 'It rained.', 'She said no ship was lost.']
    return known(language.code, [named, ...Array<string>(gap).fill(filler), said].join(' '))
  }
  test.each([ar, en])('in a language: $code', (language) => {
    const { anaphora } = language.quotes.antecedentWindow
    expect(withGap(language, anaphora - 1)).toHaveLength(1)
    expect(withGap(language, anaphora + 1)).toEqual([])
  })
})

test('where two may be meant by a pronoun it is the one mentioned last, and never one of the other kind', () => {
  expect(known('ar', 'وصلت الوزيرة منى الحداد. ووصل الوزير سامي خليل. وقال إن الطريق مغلق.')).toEqual([
    expect.stringMatching(/^الوزير سامي خليل \| anaphora/),
  ])
  expect(known('ar', 'وصلت الوزيرة منى الحداد. ووصل الوزير سامي خليل. وقالت إن الطريق مغلق.')).toEqual([
    expect.stringMatching(/^الوزيرة منى الحداد \| anaphora/),
  ])
})
