import { describe, expect, test } from 'vitest'
import { answerTypeMatch } from './answer-type-match.ts'
import { search } from './evidence.fixture.ts'

/** The type matches of some sentences, in order. */
function matches(text: string, sentences: readonly string[], language?: string): number[] {
  const { question, hits, terms } = search(text, sentences, language)
  return hits.map((hit) => answerTypeMatch(hit, question, terms))
}

/** A sentence that answers, one that holds something like it, and one that does not: in falling order. */
test.each([
  [
    'How many people were killed?',
    ['The blast killed nine people.', 'The blast wounded nine people.', 'The blast tore a wall down.'],
  ],
  ['How many lorries left?', ['Nine lorries left.', 'The lorries left at 10 in the morning.', 'The lorries left.']],
  ['How much did the bridge cost?', ['The bridge cost 900 dollars.', 'The bridge has 9 arches.', 'The bridge is old.']],
  ['How old is the driver?', ['The driver, aged 44, left.', 'The driver left in lorry 44.', 'The driver left.']],
  ['How far is the camp?', ['The camp is 6 kilometres away.', 'The camp has 6 huts.', 'The camp is away.']],
  ['When did the mill burn?', ['The mill burned in 1962.', 'The mill has 12 windows.', 'The mill burned.']],
  ['Why was the road closed?', ['The road was closed because a wall had fallen.', 'The road was closed.']],
  ['Where did the boat sink?', ['The boat sank near Port Amber.', 'The boat sank.']],
  ['Who found the bag?', ['Anna Meyer found the bag.', 'A retired postman found the bag.', 'It found the bag.']],
  ['Where did the boat sink?', ['The boat sank off Italy.', 'The boat sank.']],
])('%s', (text, sentences) => {
  const found = matches(text, sentences)
  expect(found[0]).toBeGreaterThan(0.6)
  for (const [i, match] of found.slice(1).entries()) expect(match).toBeLessThan(found[i] ?? 0)
})

test.each([
  ['كم شخصا قتل؟', ['قتل تسعة أشخاص في الانفجار.', 'انهار جدار في الانفجار.']],
  ['كم استمر الإضراب؟', ['استمر الإضراب ستة أسابيع.', 'انتهى الإضراب.']],
  ['لماذا أغلق الطريق؟', ['أغلق الطريق بسبب انهيار جدار.', 'أغلق الطريق.']],
])('%s', (text, sentences) => {
  const [answering = 0, other = 1] = matches(text, sentences, 'ar')
  expect(answering).toBeGreaterThan(other)
})

describe('counts', () => {
  test('a figure that somebody else gives counts less', () => {
    const [ministry = 0, mayor = 0] = matches('How many were killed, according to the health ministry?', [
      'Nine people were killed, the health ministry said.',
      'Nine people were killed, the mayor said.',
    ])
    expect(ministry).toBeGreaterThan(mayor)
  })

  test('a figure of an earlier event counts less, unless the question names its year', () => {
    const sentences = ['The fire killed nine people.', 'In 1998 a fire killed nine people there.']
    const [now = 0, earlier = 0] = matches('How many people were killed?', sentences)
    expect(now).toBeGreaterThan(earlier)
    expect(matches('How many people were killed in 1998?', sentences)[1]).toBe(now)
  })
})

describe('somebody’s words', () => {
  const SAID = [
    'Mayor Anna Meyer said that the dam would hold.',
    'Minister Paul Okoye said that the dam would break.',
    'Anna Meyer came to the dam.',
  ]
  test('only those of the asked speaker match in full', () => {
    const [meyer = 0, okoye = 1, named = 1] = matches('What did Meyer say?', SAID)
    expect(meyer).toBe(1)
    expect(okoye).toBe(0)
    expect(named).toBeGreaterThan(okoye)
    expect(named).toBeLessThan(meyer)
  })

  test('an office beside the name stands for the speaker', () => {
    const [meyer = 0, okoye = 1] = matches('What did the mayor say?', SAID)
    expect(meyer).toBeGreaterThan(0.5)
    expect(okoye).toBe(0)
  })
})

test('a type that nothing shows matches every sentence alike', () => {
  const [a, b] = matches('Did the ferry sink?', ['The ferry sank.', 'It rained.'])
  expect(a).toBe(b)
})
