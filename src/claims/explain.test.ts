import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { createEdition } from '../story/story.ts'
import { explain } from './explain.ts'

const ends = (body: string, language: Language): string[] => {
  const about = { title: 'A', language: language.code, published: '2022-06-15', sources: [], status: 'usable' as const }
  const story = createEdition(body, about, language)
  return story.sentences.flatMap(({ n }) => explain(story, n)).filter((line) => /^ {4}(?:ends|goes on) /.test(line))
}

test('one sentence is explained with why it ends and what kept it going', () => {
  const body = 'Dr. Lee paid Rs. 900 (it rained. Hard) to J. Marsh.\n1. “Go. Stay,” he said.He left. *'
  expect(ends(body, en)).toEqual([
    '    goes on  Dr. | the abbreviation "Dr."',
    '    goes on  Rs. | a number follows "Rs."',
    '    goes on  rained. | inside brackets',
    '    goes on  J. | the initial "J."',
    '    ends     Marsh. | the end of its line',
    '    goes on  1. | the number of a list',
    '    goes on  “Go. | inside a quotation',
    '    ends     said. | a stop without a space',
    '    ends     * | the end of the text',
  ])
})

test('what was cut off and joined again is explained', () => {
  expect(ends('وصل الوفد إلى جنيف. حسب رويترز.\nثم غادر.', ar)).toEqual([
    '    goes on  جنيف. | who says so follows',
    '    ends     رويترز. | the end of its line',
    '    ends     غادر. | the end of the text',
  ])
})

test('a lower-case letter continues the sentence', () => {
  expect(ends('“Why?” asked Ann. He did not know.', en)).toEqual([
    '    goes on  “Why?” | a small letter follows',
    '    ends     Ann. | a stop',
    '    ends     know. | the end of the text',
  ])
})

test('one sentence is explained with the readings of its words and its counts', () => {
  const about = { title: 'A', language: 'ar', published: '2022-06-15', sources: [], status: 'usable' as const }
  const lines = explain(createEdition('وردت شكوى من ثلاثة سائقين.', about, ar), 1)
  expect(lines).toContain('    people   ثلاثة سائقين | people 3..3')
  const [came = ''] = lines.filter((line) => line.startsWith('    word     وردت'))
  expect(came).toContain('ورد v past she')
  expect(came).toContain('رد v.say past she')
})
