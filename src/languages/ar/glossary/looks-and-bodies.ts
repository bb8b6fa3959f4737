import type { GlossaryEntry } from '../../glossary.ts'

/** What people look like and what their bodies can do. */
export const looksAndBodies: readonly GlossaryEntry[] = [
  ['thin, slim, slender, skinny', 'نحيف, نحيفة, نحيل, رقيق, رفيع'],
  ['bald, hairless, baldness', 'أصلع, صلع'],
  ['blind, sightless, lose sight, visually impaired', 'أعمى, كفيف, كفيفة, مكفوف, مكفوفين, ضرير'],
  ['deaf, hard of hearing, hearing-impaired', 'أصم, صم, صمم, ضعاف السمع'],
  ['disabled, handicapped, in a wheelchair, disability', 'معاق, معاقة, معوق, إعاقة, ذوي الإعاقة, كرسي متحرك'],
  ['paralysed, paralyzed, paralysis, unable to move', 'مشلول, مشلولة, شلل'],
  ['pregnant, expecting, expectant mother, pregnancy', 'حامل, حوامل, حمل, حبلى'],
  ['anonymous, unnamed, nameless, unidentified', 'مجهول, مجهولة, مجهول الهوية, لم يكشف عن اسمه'],
  ['well-known, famous, renowned, noted, household name', 'مشهور, مشهورة, معروف, معروفة, شهير, ذائع الصيت'],
]
