import type { GlossaryEntry } from '../../glossary.ts'

/** What things are worth and what state they are in. */
export const conditionAndWorth: readonly GlossaryEntry[] = [
  ['expensive, dear, pricey, costly, high-priced', 'غال, غالي, باهظ, باهظة, مكلف, مكلفة'],
  [
    'cheap, inexpensive, low-cost, budget, affordable, bargain',
    'رخيص, رخيصة, زهيد, منخفض التكلفة, ميسور التكلفة, بسعر معقول',
  ],
  ['valuable, precious, priceless, worth a lot', 'ثمينة, قيم, نفيس, نفيسة, لا يقدر بثمن'],
  ['worthless, useless, no use, good for nothing', 'عديم القيمة, بلا قيمة, عديم الفائدة, بلا جدوى, عديمة الجدوى'],
  ['brand-new, new, latest, fresh, modern, up-to-date', 'جديد, جديدة, أحدث, الأحدث, حديث, حديثة'],
  ['old-fashioned, outdated, dated, obsolete, out of date', 'قديم الطراز, عفا عليه الزمن, بال, متقادم, متهالك'],
  ['dirty, filthy, grubby, muddy, unclean', 'قذر, قذرة, متسخ, وسخ, قذارة'],
  ['clean, spotless, hygienic, pure, cleanliness', 'نظيف, نظيفة, نظافة, نقي, طاهر'],
  ['wet, soaked, damp, drenched, soaking', 'مبلل, مبللة, رطب, رطبة, مبتل'],
  ['dry, arid, parched, drought, dried up', 'جاف, جافة, جفاف, قاحل, قاحلة'],
  ['frozen, icy, ice-cold, freezing, freeze', 'متجمد, متجمدة, تجمد, تجمدت, يتجمد, تتجمد, جليدي, قارس'],
  ['broken, smashed, shattered, in pieces, out of order', 'مكسور, مكسورة, محطم, محطمة, معطل, معطلة'],
  [
    'break, broke, broken, smash, shatter',
    'كسر, كسرت, يكسر, تكسر, حطم, حطمت, يحطم, تحطم, تحطيم, هشم, هشمت, يهشم, تهشم, تحطمت, يتحطم, تتحطم',
  ],
  [
    'damage, wreck, vandalise, vandalize, harm',
    'أتلف, أتلفت, يتلف, تتلف, إتلاف, خرب, خربت, يخرب, تخرب, تخريب, أضر, أضرت, يضر, تضر, ضرر',
  ],
  ['fix, mend, repair, put right, patch up', 'أصلح, أصلحت, يصلح, تصلح, إصلاح, صلح, صلحت, تصليح, رمم, رممت, يرمم, ترمم'],
  ['rotten, spoiled, gone off, bad, stale, mouldy', 'فاسد, فاسدة, متعفن, عفن, منتهي الصلاحية'],
  ['fresh, newly picked, fresh food', 'طازج, طازجة, طري'],
  ['heavy, weighty, hefty', 'ثقيل, ثقيلة, ثقل'],
  ['loud, noisy, noise, din, racket', 'صاخب, صاخبة, ضوضاء, ضجيج, صخب'],
  ['bright, shining, dazzling, brilliant, glowing', 'ساطع, ساطعة, لامع, لامعة, مشع, متوهج'],
  ['dark, gloomy, pitch-black, unlit, darkness', 'مظلم, مظلمة, ظلام, معتم, عتمة, داكن'],
  ['sharp, pointed, razor-sharp', 'حاد, حادة, مدبب'],
  ['thick, dense, heavy fog, dense smoke', 'كثيف, كثيفة, سميك, سميكة, كثافة'],
]
