import { expect, test } from 'vitest'
import { detectLanguage } from './detect.ts'

test.each([
  ['Who was killed?', 'en'],
  ['من قتل؟', 'ar'],
  ['متى وصل Antony Blinken؟', 'en'],
  ['من هو Blinken في هذه القصة؟', 'ar'],
  ['من قال "no"؟', 'ar'],
  ['Что?', undefined],
  ['27', undefined],
  ['؟!', undefined],
  ['🙂', undefined],
  ['', undefined],
  ['é', 'en'],
  ['ا', 'ar'],
])('%s is in %s', (text, code) => expect(detectLanguage(text)?.code).toBe(code))
