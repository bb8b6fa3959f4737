import type { CasualtyRule } from '../casualties.ts'

const VERB =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))(?!\\p{L})'
const NOUN =
  '(?:(?<killed>{killed-noun})|(?<injured>{injured-noun})|(?<missing>{missing-noun})|(?<displaced>{displaced-noun})|(?<detained>{detained-noun}))(?!\\p{L})'
const AFTER =
  '(?:(?<killed>{killed-after})|(?<injured>{injured-after})|(?<missing>{missing-after})|(?<displaced>{displaced-after})|(?<detained>{detained-after}))(?!\\p{L})'
const PEOPLE =
  '(?:(?<killed>{killed-people})|(?<injured>{injured-people})|(?<missing>{missing-people})|(?<displaced>{displaced-people})|(?<detained>{detained-people}))(?!\\p{L})'
const TOLLED =
  '(?:(?<killed>(?:ال)?(?:قتلى|ضحايا|وفيات|شهداء|قتيل)|الذين قتلوا|من قتلوا)|(?<injured>(?:ال)?(?:جرحى|مصابين|إصابات|مصابون))|(?<missing>(?:ال)?مفقود(?:ين|ون))|(?<displaced>(?:ال)?(?:نازح|مشرد|مهجر)(?:ين|ون))|(?<detained>(?:ال)?(?:(?:معتقل|موقوف|محتجز|مخطوف|مختطف)(?:ين|ون)|أسرى)))(?!\\p{L})'

export const rules: readonly CasualtyRule[] = [
  {
    name: 'spared, verb first',
    pattern:
      '(?:و|ف)?(?:ب|ل|ال)?(?<spared>نجا|نجت|نجاة|إنقاذ|أنقذ|أنقذت|أنقذوا|الإفراج عن|إفراج عن|أفرج عن|أفرجت|أفرجوا عن|إطلاق سراح|أطلق سراح|أطلقت سراح|إخلاء سبيل|أخلي سبيل|تحرير|حررت|عودة|عاد|عادت|شفاء|تعافى|إيواء|يؤوي|تؤوي|تضرر|يهدد|تهدد|هدد|عدد سكان|يسكنها|يقطنها|يسكنه|شارك|مشاركة|بمشاركة|على متنها|على متنه|سيقتل|ستقتل|قد يقتل|قد تقتل|يمكن أن يقتل|كاد يقتل|لو قتل|محاولة قتل|محاولة اغتيال|مخطط لقتل|يعتزم قتل|تجنيد|يحمل|تحمل|يضم|تضم|يقل|تقل|نشر|نشرت|إرسال|أرسل|أرسلت|خرج من المستشفى|غادر المستشفى|انقطع التيار|يحاصر|محاصرة|إجلاء الجرحى|تسليم|تسلم)(?!\\p{L})(?: {near}){0,4}? {fill}(?<count>{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'spared',
    pattern:
      '(?<count>{anyone})(?: {near}){0,4}? (?:قد )?(?<spared>نجوا|أنقذوا|عادوا|شاركوا|تعافوا|أفرج عنهم|أطلق سراحهم|تم إنقاذهم|جرى إنقاذهم|على قيد الحياة|أحياء|غادروا المستشفى|كانوا على متن|التحقوا|ناجين|ناجون|ناج|ناجيا|ناجيين|سالمين|لم يصابوا|متضرر|متضررا|متضررين|قد يقتلون|مهددون|مهددين)(?!\\p{L})',
    finds: [],
    leaves: [],
  },
  {
    name: 'agent',
    pattern:
      '(?<spared>على يد|بيد|على أيدي|من قبل|نفذه|نفذها|شنه|شنها|بقيادة|يقوده|يقودها|ارتكبه|ارتكبها|فجر|أقدم|هاجم|اقتحم)(?!\\p{L}) {fill}(?<count>{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'nobody',
    pattern: '(?<spared>(?:أي|لا|دون أي|بدون أي|لم يسقط|لم يصب|لم يقتل|لم يصب أي))(?: {w}){0,1} (?<count>{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'two outcomes, verbs first',
    pattern:
      '(?:و|ف)?(?:ب|ل|ال)?(?:(?<killed>{killed-verb}|{killed-noun})(?: أو|) و?(?<injured>{injured-verb}|{injured-noun})|(?<injured>{injured-verb}|{injured-noun})(?: أو|) و?(?<killed>{killed-verb}|{killed-noun}))(?!\\p{L})(?: {near}){0,4}? {fill}(?<count>{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'two outcomes, nouns last',
    pattern:
      '(?<count>{anyone})(?: (?:شخصا|من))? ?(?:(?<killed>{killed-people}) (?:و|أو )(?:ال)?(?<injured>{injured-people})|(?<injured>{injured-people}) (?:و|أو )(?:ال)?(?<killed>{killed-people}))(?!\\p{L})',
    finds: [],
    leaves: [],
  },
  {
    name: 'either',
    pattern: '(?<count>{anyone})(?: {w}){0,4}? (?:ما )?بين (?:(?<killed>قتيل|شهيد|قتلى) (?:و|أو )(?<injured>جريح|مصاب|جرحى)|(?<injured>جريح|مصاب) (?:و|أو )(?<killed>قتيل))(?!\\p{L})',
    finds: [],
    leaves: [],
  },
  {
    name: 'count and noun',
    pattern: `(?<count>{anyone})["”»]? ?(?:من )?(?:ال)?(?<noun>${PEOPLE})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'toll from and to',
    pattern: `(?:و|ف)?(?:عدد|حصيلة|أعداد|الحصيلة)(?: {w}){0,3}? (?:ب|ل)?${TOLLED}(?: {w}){0,8}? من {fill}(?<count>{count})(?= إلى)`,
    finds: [],
    leaves: [],
  },
  {
    name: 'toll from and to, second',
    pattern: '(?<head>{claimed})(?: {v}){0,1} إلى {fill}(?<count>{count})',
    finds: [],
    leaves: [],
  },
  {
    name: 'toll',
    pattern: `(?:و|ف)?(?:ب|ل)?(?:ال)?(?:عدد|حصيلة|أعداد|إجمالي|مجموع)(?: {w}){0,2}? (?:ب|ل|ال)?${TOLLED}(?: {near}){0,12}? {fill}["“«]?(?<count>{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'the dead are',
    pattern: `(?:و|ف)?(?:(?:من )?بين |أن |إن |عن )?${TOLLED}(?: (?:هم|هما|كانوا|بينهم|من بينهم|عددهم|بلغ عددهم|وعددهم))? {fill}(?<count>{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'verb first',
    pattern: `(?:و|ف)?(?:قد |تم )?${VERB}،?(?: {near}){0,7}? {fill}["“«]?(?<count>{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'noun first',
    pattern: `(?:و|ف)?(?:ب|ل|ال|لل|ك)?${NOUN}(?: {near}){0,6}? {fill}["“«]?(?<count>{anyone})`,
    finds: [],
    leaves: [],
  },
  {
    name: 'verb last',
    pattern: `(?<count>{anyone})،?(?: {w}){0,11}? (?:قد |تم )?${AFTER}`,
    finds: [],
    leaves: [],
  },
  {
    name: 'verb last, of one',
    pattern:
      '(?<count>{one})(?: {near}){0,4}? (?:قد )?(?:(?<killed>قتل|قتلت|استشهد|استشهدت|توفي|توفيت|لقي مصرعه|لقيت مصرعها|لقي حتفه|لقيت حتفها)|(?<injured>أصيب|أصيبت|جرح|جرحت)|(?<missing>فقد|فقدت)|(?<detained>اعتقل|اعتقلت|أوقف|خطف|اختطف|خطفت))(?!\\p{L})(?! {fill}{anyone})',
    finds: [],
    leaves: [],
  },
  {
    name: 'among them',
    pattern: '(?<head>{claimed})[،,]?(?: {w}){0,14}? [(–-]?{among}(?: {v}){0,2}? {fill}(?<count>{anyone})',
    part: true,
    finds: [],
    leaves: [],
  },
  {
    name: 'of them',
    pattern: '(?<head>{claimed})[،,]?(?: {w}){0,8}? {and}(?<count>{bare})(?= (?:من )?(?:ال)?(?:أطفال|نساء|مدنيون|مدنيين|جنود|مسلحون|مسلحين|رجال|عسكريون|عسكريين|إصاباتهم|في حالة|بحالة|حالتهم|حالته))',
    part: true,
    finds: [],
    leaves: [],
  },
  {
    name: 'list',
    pattern: '(?<head>{claimed})(?: {v}){0,6}?[،,]? {beside}{fill}(?<count>{anyone})(?!(?: {w}){0,2} (?:نجوا|تعافوا|قالوا|كانوا)(?!\\p{L}))',
    finds: [],
    leaves: [],
  },
  {
    name: 'list before',
    pattern: '(?<count>{anyone})(?: {v}){0,5}?[،,]? {beside}{fill}(?<head>{claimed})',
    finds: [],
    leaves: [],
  },
]
