import type { Sense, TimeGrammar, Unit } from '../../time.ts'

/** Months as they are called from Casablanca to Baghdad. */
export const months: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'كانون ثان', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري', 'فبرابر'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي', 'نوار'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'يوليوز', 'تموز', 'جويلية'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'أغشت'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'أوكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نونبر', 'نوفمر'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'دجمبر'],
]

export const hijriMonths: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادي أول'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة'],
]

const weekdays: readonly (readonly string[])[] = [
  ['اثنين', 'إثنين'],
  ['ثلاثاء', 'ثلاثا', 'ثلاثأ'],
  ['أربعاء', 'اربعا'],
  ['خميس'],
  ['جمعة'],
  ['سبت'],
  ['أحد'],
]

/** Weekdays as a sentence has them: «الأحد». */
export const theWeekdays = weekdays.flat().map((day) => `ال${day}`)

const numbered = (forms: readonly (readonly string[])[]): Record<string, number> =>
  Object.fromEntries(forms.flatMap((words, i) => words.map((word) => [word, i + 1])))

const unit = (unit: Unit, words: readonly string[], number?: number): [string, Sense][] =>
  words.map((word) => [word, number === undefined ? { unit } : { unit, span: [{ number, unit }] }])

export const singular = {
  ...Object.fromEntries([
    ...unit('second', ['ثانية']),
    ...unit('minute', ['دقيقة']),
    ...unit('hour', ['ساعة']),
    ...unit('day', ['يوم', 'يوما']),
    ...unit('week', ['أسبوع', 'أسبوعا']),
    ...unit('month', ['شهر', 'شهرا']),
    ...unit('year', ['سنة', 'عام', 'عاما']),
    ...unit('decade', ['عقد', 'عقدا']),
    ...unit('century', ['قرن', 'قرنا']),
  ]),
}
export const dual = {
  ...Object.fromEntries([
    ...unit('second', ['ثانيتين', 'ثانيتان'], 2),
    ...unit('minute', ['دقيقتين', 'دقيقتان'], 2),
    ...unit('hour', ['ساعتين', 'ساعتان'], 2),
    ...unit('day', ['يومين', 'يومان'], 2),
    ...unit('week', ['أسبوعين', 'أسبوعان'], 2),
    ...unit('month', ['شهرين', 'شهران'], 2),
    ...unit('year', ['سنتين', 'سنتان', 'عامين', 'عامان'], 2),
    ...unit('decade', ['عقدين', 'عقدان'], 2),
    ...unit('century', ['قرنين', 'قرنان'], 2),
  ]),
}
export const plural = {
  ...Object.fromEntries([
    ...unit('second', ['ثوان', 'ثواني']),
    ...unit('minute', ['دقائق']),
    ...unit('hour', ['ساعات']),
    ...unit('day', ['أيام']),
    ...unit('week', ['أسابيع']),
    ...unit('month', ['أشهر', 'شهور']),
    ...unit('year', ['سنوات', 'سنين', 'أعوام']),
    ...unit('decade', ['عقود']),
    ...unit('century', ['قرون']),
  ]),
}

/** Which one, after its noun. */
export const steps = {
  ...{ الماضي: -1, الماضية: -1, الماضيين: -1, الماضيتين: -1, المنصرم: -1, المنصرمة: -1, الفائت: -1, الفائتة: -1 },
  ...{ الماض: -1, المنقضي: -1, 'قبل الماضي': -2, 'ما قبل الماضي': -2, 'قبل الماضية': -2 },
  ...{ الحالي: 0, الحالية: 0, الجاري: 0, الجارية: 0, الراهن: 0 },
  ...{ المقبل: 1, المقبلة: 1, المقبلين: 1, المقبلتين: 1, القادم: 1, القادمة: 1, القادمين: 1, الجاي: 1, الجاية: 1 },
  ...{ 'بعد المقبل': 2, 'بعد القادم': 2, 'ما بعد المقبل': 2 },
}

export const lexicon: TimeGrammar['lexicon'] = {
  month: numbered(months),
  hijri: Object.fromEntries(
    hijriMonths.flatMap((names, i) =>
      names.map((name): [string, Sense] => [name, { calendar: 'hijri', month: i + 1 }]),
    ),
  ),
  weekday: numbered(weekdays),
  nth: { آخر: -1, أخير: -1, أخيرة: -1 },
  unit: { ...singular, ...dual, ...plural },
  step: { ...steps, هذا: 0, هذه: 0 },
  told: {
    ...{ السابق: { step: -1, from: 'story' }, السابقة: { step: -1, from: 'story' } },
    ...{ 'الذي سبقه': { step: -1, from: 'story' }, 'الذي قبله': { step: -1, from: 'story' } },
    ...{ التالي: { step: 1, from: 'story' }, التالية: { step: 1, from: 'story' }, اللاحق: { step: 1, from: 'story' } },
    ...{
      الموالي: { step: 1, from: 'story' },
      'الذي تلاه': { step: 1, from: 'story' },
      'الذي يليه': { step: 1, from: 'story' },
    },
  },
  edge: {
    ...{ أوائل: { edge: 'start' }, مطلع: { edge: 'start' }, بداية: { edge: 'start' }, مستهل: { edge: 'start' } },
    ...{ منتصف: { edge: 'middle' }, أواسط: { edge: 'middle' }, نصف: { edge: 'middle' }, نص: { edge: 'middle' } },
    ...{ أواخر: { edge: 'end' }, نهاية: { edge: 'end' }, ختام: { edge: 'end' }, آخر: { edge: 'end' } },
    ...{ 'وقت مبكر': { edge: 'start' }, 'ساعة مبكرة': { edge: 'start' }, 'الساعات الأولى': { edge: 'start' } },
    ...{
      'ساعات مبكرة': { edge: 'start' },
      'الساعات المبكرة': { edge: 'start' },
      'ساعات الصباح الأولى': { edge: 'start' },
    },
    ...{ 'وقت متأخر': { edge: 'end' }, 'ساعة متأخرة': { edge: 'end' }, 'ساعات متأخرة': { edge: 'end' } },
    ...{ 'وقت سابق': { edge: 'some' }, 'وقت لاحق': { edge: 'some' }, لاحقا: { edge: 'some' }, سابقا: { edge: 'some' } },
    ...{ خلال: { edge: 'some' }, حوالي: { edge: 'some' }, قرابة: { edge: 'some' } },
  },
  part: {
    ...{
      صباح: { part: 'MO' },
      صباحا: { part: 'MO' },
      الصباح: { part: 'MO' },
      صبيحة: { part: 'MO' },
      الصبح: { part: 'MO' },
    },
    ...{
      فجر: { part: 'MO' },
      فجرا: { part: 'MO' },
      الفجر: { part: 'MO' },
      ضحى: { part: 'MO' },
      'قبل الظهر': { part: 'MO' },
    },
    ...{
      'قبل ظهر': { part: 'MO' },
      ظهر: { part: 'AF' },
      ظهرا: { part: 'AF' },
      الظهر: { part: 'AF' },
      'بعد ظهر': { part: 'AF' },
    },
    ...{
      'بعد الظهر': { part: 'AF' },
      عصر: { part: 'AF' },
      عصرا: { part: 'AF' },
      العصر: { part: 'AF' },
      'بعد العصر': { part: 'AF' },
    },
    ...{
      ظهيرة: { part: 'AF' },
      مساء: { part: 'EV' },
      مساءا: { part: 'EV' },
      المساء: { part: 'EV' },
      أمسية: { part: 'EV' },
    },
    ...{ 'قبل المغرب': { part: 'AF' }, 'بعد المغرب': { part: 'EV' }, العشاء: { part: 'EV' }, عشية: { part: 'EV' } },
    ...{
      الليلة: { part: 'NI' },
      ليل: { part: 'NI' },
      ليلا: { part: 'NI' },
      ليلة: { part: 'NI' },
      الليل: { part: 'NI' },
      'منتصف ليل': { part: 'NI' },
    },
    ...{ 'منتصف الليل': { part: 'NI' }, 'بعد منتصف الليل': { part: 'NI' }, 'بعد منتصف ليل': { part: 'NI' } },
  },
  fraction: { نصف: 0.5, ربع: 0.25, ثلث: 0.333 },
  minute: { ونصف: 30, نصف: 30, ربع: 15, ربعا: 15, ثلث: 20, ثلثا: 20 },
  season: {
    ...{ ربيع: { season: 'SP' }, الربيع: { season: 'SP' }, صيف: { season: 'SU' }, الصيف: { season: 'SU' } },
    ...{ خريف: { season: 'FA' }, الخريف: { season: 'FA' }, شتاء: { season: 'WI' }, الشتاء: { season: 'WI' } },
  },
  tens: Object.fromEntries(
    ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].flatMap((ten, i): [string, Sense][] =>
      [`${ten}يات`, `${ten}ات`].map((word) => [word, { decade: 20 + 10 * i }]),
    ),
  ),
  feast: {
    ...{
      'عيد الأضحى': { calendar: 'hijri', month: 12, day: 10 },
      'عيد الفطر': { calendar: 'hijri', month: 10, day: 1 },
    },
    ...{ 'شهر رمضان': { calendar: 'hijri', month: 9 }, 'رأس السنة الهجرية': { calendar: 'hijri', month: 1, day: 1 } },
    ...{ عاشوراء: { calendar: 'hijri', month: 1, day: 10 }, 'المولد النبوي': { calendar: 'hijri', month: 3, day: 12 } },
    ...{
      'عيد الميلاد': { month: 12, day: 25 },
      'رأس السنة الميلادية': { month: 1, day: 1 },
      'ليلة رأس السنة': { month: 12, day: 31 },
    },
    ...{ 'عيد الفصح': { easter: 0 }, 'الجمعة العظيمة': { easter: -2 }, 'أحد الشعانين': { easter: -7 } },
    ...{
      'عيد العمال': { month: 5, day: 1 },
      'عيد الشكر': { month: 11, weekday: 4, nth: 4 },
      كريسماس: { month: 12, day: 25 },
    },
  },
}
