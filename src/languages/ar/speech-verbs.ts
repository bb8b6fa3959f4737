import type { Words } from '../rule.ts'

/**
 * Verbs of saying: past, present, participle ('' where the press has none, or where it reads as another word; ending
 * in ا, it is only used of a man: its other forms are other words), and what they take. `أن` a clause,
 * `:` words in quotation marks or after a colon, `-` a bare noun; a preposition before what is said; `@` the one who
 * is told stands between the verb and that preposition and cannot be left out; `&` that he may stand before a clause.
 */
const VERBS: readonly (readonly [past: string, present: string, participle: string, takes: string])[] = [
  // say, add, tell
  ['قال', 'يقول', 'قائل', 'أن :'],
  ['ذكر', 'يذكر', 'ذاكر', 'أن :'],
  ['أضاف', 'يضيف', 'مضيف', 'أن : إلى'],
  ['تابع', 'يتابع', 'متابع', 'أن :'],
  ['أردف', 'يردف', 'مردف', 'أن :'],
  ['استطرد', 'يستطرد', 'مستطرد', 'أن :'],
  ['استدرك', 'يستدرك', 'مستدرك', 'أن :'],
  ['زاد', 'يزيد', '', ':'],
  ['مضى', 'يمضي', '', ':'],
  ['واصل', 'يواصل', '', ':'],
  ['صرح', 'يصرح', 'مصرح', 'أن : ب'],
  ['أفاد', 'يفيد', 'مفيد', 'أن : ب'],
  ['أبلغ', 'يبلغ', 'مبلغا', 'أن : عن &'],
  ['أخبر', 'يخبر', 'مخبرا', 'أن : &'],
  ['أورد', 'يورد', 'مورد', 'أن :'],
  ['كتب', 'يكتب', 'كاتبا', 'أن :'],
  ['غرد', 'يغرد', 'مغرد', 'أن :'],
  ['روى', 'يروي', 'راوي', 'أن :'],
  ['حكى', 'يحكي', '', 'أن :'],
  ['تحدث', 'يتحدث', 'متحدث', ': عن'],
  ['علق', 'يعلق', 'معلق', 'أن :'],
  ['عقب', 'يعقب', 'معقب', ':'],
  ['أجاب', 'يجيب', 'مجيب', 'أن : ب'],
  ['رد', '', '', ': أن'],
  ['ختم', 'يختم', '', ':'],
  ['اختتم', 'يختتم', 'مختتم', ':'],
  ['خاطب', 'يخاطب', 'مخاطب', ':'],
  ['هتف', 'يهتف', 'هاتف', ':'],
  ['صرخ', 'يصرخ', 'صارخ', ':'],
  ['تساءل', 'يتساءل', 'متسائل', ': عن'],
  ['سأل', 'يسأل', 'سائل', ': عن'],
  // make known, confirm, point out
  ['أعلن', 'يعلن', 'معلن', 'أن : - عن'],
  ['أكد', 'يؤكد', 'مؤكد', 'أن : - على'],
  ['أوضح', 'يوضح', 'موضح', 'أن :'],
  ['', '', 'مبين', 'أن :'],
  ['شرح', 'يشرح', 'شارح', 'أن :'],
  ['كشف', 'يكشف', 'كاشف', 'أن : عن -'],
  ['أفصح', 'يفصح', 'مفصح', 'أن عن'],
  ['أشار', 'يشير', 'مشير', 'أن : إلى'],
  ['لفت', 'يلفت', 'لافت', 'أن : إلى'],
  ['نوه', 'ينوه', 'منوه', 'أن : ب إلى'],
  ['ألمح', 'يلمح', 'ملمح', 'أن : إلى'],
  ['لمح', 'يلمح', '', 'أن إلى'],
  ['شدد', 'يشدد', 'مشدد', 'أن : على'],
  ['جدد', 'يجدد', 'مجدد', '- أن'],
  ['كرر', 'يكرر', 'مكرر', 'أن : -'],
  ['جزم', 'يجزم', 'جازم', 'أن : ب'],
  ['أصر', 'يصر', 'مصر', 'أن على'],
  ['أقسم', 'يقسم', 'مقسم', 'أن'],
  ['ذكّر', '', 'مذكرا', 'أن : ب'],
  ['طمأن', 'يطمئن', 'مطمئن', 'أن : &'],
  ['أطلع', 'يطلع', '', 'أن'],
  ['خلص', 'يخلص', '', 'أن إلى'],
  // hold, estimate, expect aloud
  ['اعتبر', 'يعتبر', 'معتبر', 'أن :'],
  ['رأى', 'يرى', 'رائي', 'أن :'],
  ['زعم', 'يزعم', 'زاعم', 'أن :'],
  ['ادعى', 'يدعي', 'مدعي', 'أن'],
  ['قدر', 'يقدر', 'مقدر', 'أن'],
  ['توقع', 'يتوقع', 'متوقع', 'أن : -'],
  ['رجح', 'يرجح', 'مرجح', 'أن -'],
  ['استبعد', 'يستبعد', 'مستبعد', 'أن -'],
  ['لاحظ', 'يلاحظ', 'ملاحظ', 'أن :'],
  ['وصف', 'يصف', 'واصف', 'as'],
  ['أعرب', 'يعرب', 'معرب', 'عن'],
  ['عبر', 'يعبر', 'معبر', 'عن'],
  ['أبدى', 'يبدي', 'مبدي', '-'],
  // admit, deny, refuse
  ['اعترف', 'يعترف', 'معترف', 'أن : ب'],
  ['أقر', 'يقر', '', 'أن : ب'],
  ['نفى', 'ينفي', 'نافي', 'أن : -'],
  ['أنكر', 'ينكر', 'منكر', 'أن : -'],
  ['رفض', 'يرفض', 'رافض', '-'],
  ['شكك', 'يشكك', 'مشكك', 'في ب'],
  ['برر', 'يبرر', 'مبرر', 'أن ب'],
  ['اشتكى', 'يشتكي', 'مشتكي', 'أن : من'],
  ['شكا', 'يشكو', 'شاكي', 'أن : من'],
  // warn, threaten, promise
  ['حذر', 'يحذر', 'محذر', 'أن : من &'],
  ['نبه', 'ينبه', 'منبه', 'أن : إلى من على'],
  ['هدد', 'يهدد', 'مهدد', 'أن : ب &'],
  ['توعد', 'يتوعد', 'متوعد', 'أن : ب'],
  ['تعهد', 'يتعهد', 'متعهد', 'أن : ب'],
  ['وعد', '', 'واعد', 'أن : ب'],
  ['التزم', 'يلتزم', '', 'ب'],
  // call for, ask, order
  ['دعا', 'يدعو', 'داعي', ': إلى ل'],
  ['حث', 'يحث', 'حاث', 'على @'],
  ['طالب', 'يطالب', 'مطالب', 'أن : ب'],
  ['ناشد', 'يناشد', 'مناشد', 'أن : - @'],
  ['طلب', 'يطلب', '', 'أن -'],
  ['أهاب', 'يهيب', 'مهيب', 'أن ب'],
  ['اقترح', 'يقترح', 'مقترح', 'أن : -'],
  ['أوصى', 'يوصي', 'موصي', 'أن ب'],
  ['نصح', 'ينصح', 'ناصح', 'أن ب'],
  ['اشترط', 'يشترط', 'مشترط', 'أن -'],
  // praise, blame
  ['رحب', 'يرحب', 'مرحب', 'ب'],
  ['أشاد', 'يشيد', 'مشيد', 'ب'],
  ['أثنى', 'يثني', 'مثني', 'على'],
  ['أدان', 'يدين', 'مدينا', '! :'],
  ['دان', 'يدين', '', '!'],
  ['استنكر', 'يستنكر', 'مستنكر', '!'],
  ['شجب', 'يشجب', 'شاجب', '!'],
  ['انتقد', 'ينتقد', 'منتقد', '!'],
  ['ندد', 'يندد', 'مندد', 'ب'],
  ['اتهم', 'يتهم', 'متهم', 'ب @'],
  ['حمل', 'يحمل', 'محمل', 'blame'],
]

/** He said, she said, they said and say, and the dual, whose verb follows its speakers as the plural does. */
function conjugate(past: string, present: string): { he: string[]; she: string[]; them: string[] } {
  if (past === '') return { he: [], she: [], them: [] }
  const she = present.replace(/^ي/u, 'ت')
  const stem = past.replace(/[اى]$/u, '')
  const plural = present.replace(/[ويى]$/u, '')
  const dual = stem === past ? [`${past}ا`, `${past}تا`] : [`${stem}يا`, `${stem}تا`]
  const now = present === '' ? [] : [`${plural}ون`, `${plural}وا`, `${present}ان`]
  return {
    he: [past, present].filter(Boolean),
    she: [`${stem}ت`, she].filter(Boolean),
    them: [`${stem}وا`, ...dual, ...now],
  }
}

/** He, she, they adding. */
const decline = (participle: string): { he: string[]; she: string[]; them: string[] } =>
  participle.endsWith('ا')
    ? { he: [participle], she: [], them: [] }
    : {
        he: [`${participle}ا`],
        she: [`${participle}ة`],
        them: [`${participle.replace(/ي$/u, '')}ين`, `${participle}ات`],
      }

const conjugated = VERBS.map(([past, present, , takes]) => ({ takes: takes.split(' '), ...conjugate(past, present) }))
const declined = VERBS.filter(([, , participle]) => participle !== '').map(([, , participle, takes]) => ({
  takes: takes.split(' '),
  ...decline(participle),
}))

/** The forms of all that take something. */
const taking = (list: typeof conjugated, what: string): string[] =>
  list.filter(({ takes }) => takes.includes(what)).flatMap(({ he, she, them }) => [...he, ...she, ...them])

const classes = {
  clause: 'أن',
  speech: ':',
  bare: '-',
  deed: '!',
  to: 'إلى',
  for: 'ل',
  on: 'على',
  from: 'من',
  about: 'عن',
  with: 'ب',
  in: 'في',
  as: 'as',
  blame: 'blame',
  told: '@',
  informed: '&',
}

export const verbs: Words = {
  'any-verb': [...conjugated, ...declined].flatMap(({ he, she, them }) => [...he, ...she, ...them]),
  ...Object.fromEntries(Object.entries(classes).map(([name, what]) => [`${name}-verb`, taking(conjugated, what)])),
  ...Object.fromEntries(
    Object.entries(classes).map(([name, what]) => [`${name}-ing`, [...taking(declined, what), '(?!)']]),
  ),
  he: [...conjugated, ...declined].flatMap(({ he }) => he),
  she: [...conjugated, ...declined].flatMap(({ she }) => she),
  them: [...conjugated, ...declined].flatMap(({ them }) => them),
}
