import { expect, test } from 'vitest'
import { boxOf } from './drawing.fixture.ts'
import { measureText } from './font.ts'

test.each([
  'The ministry said 2,000 people were killed (AFP)',
  'أذربيجان تقول إن عمليتها العسكرية في ناجورنو كاراباخ مستمرة بنجاح',
  'قُتل لا أقل من 27 شخصًا، والآلاف نزحوا',
])('widths are measured as they are drawn: %s', (text) => {
  for (const bold of [false, true]) {
    const { left, right } = boxOf(`<text x="0" y="50" font-size="20" ${bold ? 'font-weight="600"' : ''}>${text}</text>`)
    expect(measureText(text, 20, bold) / (right - left)).toBeGreaterThan(0.97)
    expect(measureText(text, 20, bold) / (right - left)).toBeLessThan(1.06)
  }
})
