import type { GlossaryEntry } from '../../glossary.ts'

/** How much there is of a thing. */
export const howMany: readonly GlossaryEntry[] = [
  ['dozens, scores, loads of, tens of', 'عشرات, العشرات, بالعشرات'],
  ['hundreds, several hundred', 'مئات, المئات, بالمئات'],
  ['thousands, several thousand', 'آلاف, الآلاف, بالآلاف'],
  ['millions, several million', 'ملايين, الملايين, بالملايين'],
  ['half, fifty percent, one in two', 'نصف, نصفه, خمسين بالمئة'],
  ['quarter, one in four, 25 percent', 'ربع, ربعه'],
  ['one third, a third, one in three', 'ثلث, ثلثه, الثلث'],
  ["most, majority, the bulk, lion's share", 'معظم, غالبية, أغلبية, أكثرية, الجزء الأكبر'],
  ['lots, plenty, a great deal, loads, tons of', 'كثير, الكثير, العديد, وفير, وفرة'],
  ['hardly any, scant, little, meagre, handful, a few', 'قليل, القليل, ضئيل, حفنة, بضع, نزر يسير'],
  ['enough, sufficient, adequate, ample', 'كاف, كافية, كفاية, ما يكفي, كفى, كفت, يكفي, تكفي'],
  ['leftover, remaining, the rest, remainder, remnant', 'متبق, متبقية, المتبقي, باقي, بقية, بقايا'],
  ['extra, additional, spare, surplus, excess', 'إضافي, إضافية, فائض, زائد, زائدة'],
]
