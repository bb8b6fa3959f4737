import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { fold } from '../story/fold.ts'
import { findBoundedNumerals, numberValues } from './numbers.ts'

test.each([
  ['في القاعة ١٢ كرسيا و٣٫٥ أمتار من القماش', [12, 3.5]],
  ['١٬٢٥٠ طنا و 2,300 صندوق', [1250, 2300]],
  ['ثلاثة عشر', [13]],
  ['إحدى وعشرين', [21]],
  ['أحد المارة', []],
  ['مئتي', [200]],
  ['ثلاثمائة وخمسة وأربعون', [345]],
  ['ثلاث مئة', [300]],
  ['ألفان ومئتا كتاب', [2200]],
  ['مليون ونصف', [1.5e6]],
  ['مليون ونصف المليون', [1.5e6]],
  ['15 ألفا و20 مقعدا', [15020]],
  ['مئة وخمسون ألفا', [150000]],
  ['ثلاثة ملايين وأربعمئة ألف', [3.4e6]],
  ['عشرات الآلاف', [20000]],
  ['بضع مئات', [200]],
  ['ثلاثمئة ومئتان', [300, 200]],
  ['خمسة وعشرة', [5, 10]],
  ['سبعون بالمئة', [70]],
  ['لـ27 مقعدا', [27]],
  ['والتسعين', [90]],
])('Arabic: %s', (text, values) => {
  expect(numberValues(text, ar.numbers)).toEqual(values)
})

test.each([
  ['twenty-one chairs and 1,250 plates', [21, 1250]],
  ['two hundred and five', [205]],
  ['a dozen eggs, two dozen rolls', [12, 24]],
  ['1.2 million', [1.2e6]],
  ['half a million', [500000]],
  ['two and a half million', [2.5e6]],
  ['tens of thousands', [20000]],
  ['several hundred', [200]],
  ['one hundred and twenty-five thousand three hundred', [125300]],
  ['the 21st of 30', [21, 30]],
  ['65 percent', [65]],
  ['a B-17 and the G20', []],
  ['twelve and thirteen', [12, 13]],
])('English: %s', (text, values) => {
  expect(numberValues(text, en.numbers)).toEqual(values)
})

test.each([
  [ar, 'ما لا يقل عن 30', 30, null, 'at-least'],
  [ar, 'أكثر من 200', 201, null, 'more-than'],
  [ar, 'نحو خمسين', 50, 50, 'about'],
  [ar, 'ما لا يقل عن نحو خمسين', 50, null, 'at-least'],
  [ar, 'ما مجموعه خمسون', 50, 50, 'exactly'],
  [ar, 'ما بين 20 و30', 20, 30, 'between'],
  [ar, 'أقل من 12', null, 11, 'fewer-than'],
  [ar, 'لا يزيد على 12', null, 12, 'up-to'],
  [ar, 'العشرات', 20, null, 'at-least'],
  [ar, 'آلاف', 2000, null, 'at-least'],
  [en, 'at least 30', 30, null, 'at-least'],
  [en, 'at least 21', 21, null, 'at-least'],
  [en, 'more than 200', 201, null, 'more-than'],
  [en, 'more than an estimated 200', 201, null, 'more-than'],
  [en, 'fewer than twelve', null, 11, 'fewer-than'],
  [en, 'up to 40', null, 40, 'up-to'],
  [en, 'as many as 40', null, 40, 'up-to'],
  [en, 'nearly 50', 50, 50, 'about'],
  [en, 'about 50 or more', 50, null, 'at-least'],
  [en, 'a total of 50', 50, 50, 'exactly'],
  [en, 'between 20 and 30', 20, 30, 'between'],
  [en, 'two or three', 2, 3, 'between'],
  [en, 'hundreds', 200, null, 'at-least'],
])('bounds of $1', ({ numbers }, text, min, max, bound) => {
  expect(findBoundedNumerals(fold(text).text, numbers)).toMatchObject([
    { start: expect.any(Number), end: fold(text).text.length, min, max, bound },
  ])
})
