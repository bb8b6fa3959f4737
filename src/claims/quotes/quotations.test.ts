import { expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

const marked = (body: string): string[] => findQuotations(body).map(({ start, end }) => body.slice(start, end))

test.each([
  ['He said: “We go.” Then he left.', ['“We go.”']],
  ['«نعم» و"لا" و“ربما”', ['«نعم»', '"لا"', '“ربما”']],
  ['نقلت وكالة ” المدينة” الخبر.', ['” المدينة”']],
  ['قال «إن حركة "الفجر" تعرف ذلك».', ['«إن حركة "الفجر" تعرف ذلك»']],
  ['قال "إن حركة "الفجر" تعرف ذلك".', ['"إن حركة "الفجر" تعرف ذلك"']],
  ['قال إن الطريق سالك".', []],
  ["``We go,'' he said. ``Now.''", ["``We go,''", "``Now.''"]],
  ["Police called it a 'senseless killing' on Monday.", ["'senseless killing'"]],
  ["'We don't know,' he said. 'We can't say.'", ["'We don't know,'", "'We can't say.'"]],
  ["The officials' claim that it's over was the ministers' own.", []],
  ["“She said 'no' to me,” he said.", ["“She said 'no' to me,”"]],
])('the quotations of %s', (body, found) => {
  expect(marked(body)).toEqual(found)
})

test('a quotation that is not closed ends with its paragraph', () => {
  expect(marked('She said: "We go.\n"And we stay gone."')).toEqual(['"We go.', '"And we stay gone."'])
})
