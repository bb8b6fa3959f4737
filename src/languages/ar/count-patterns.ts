import type { CountPattern } from '../casualties.ts'

/** Numerals that count no people: labels, measures, what is told apart by its number. */
const things: readonly CountPattern[] = [
  { kind: 'thing', pattern: '#(?: {counted})? من (?:أصل|بين|مجموع|ضمن) (?:ال)?(?<count>#)' },
  {
    kind: 'thing',
    pattern: '(?<count>#) (?:من )?(?:ال)?{thing-noun}(?<!# من (?:{force}|(?:ال)?{place}))',
  },
  { kind: 'thing', pattern: 'ال{thing-noun} ال(?<count>#)' },
  { kind: 'thing', pattern: '{numbered} (?:ال)?(?<count>#)' },
  { kind: 'thing', pattern: '(?:عام|العام|سنة|السنة|عامي|أعوام|موسم) (?:ال)?(?<count>#)' },
  { kind: 'thing', pattern: '(?:{month}) (?<count>#)' },
  { kind: 'thing', pattern: '(?<count>#)(?=[:/]\\d)' },
  { kind: 'thing', pattern: '(?<count>#)(?= من (?:ال)?عمر(?:ه|ها|هم|هما)?(?!\\p{L}))' },
  // «قتيل واحد»
  { kind: 'thing', pattern: '{one-person} (?<count>#)(?! (?:ال)?{counted})' },
  { kind: 'thing', pattern: '{apart} (?<count>#)' },
  // Two of their own whom somebody lost: they died, and the count is theirs.
  { kind: 'thing', pattern: '(?<=(?:فقد|فقدت|خسر|خسرت) )(?<count>){kin-pair}(?:ه|ها)(?!\\p{L})' },
  // «أب لأربعة أطفال»
  { kind: 'thing', pattern: '(?<=(?:{parent}) )ل(?<count>#(?: {counted})?)' },
  // Those who ran away: they are not driven out.
  { kind: 'thing', pattern: '(?<=(?:هروب|فرار|فر|هرب|لاذ) )(?<count># (?:من )?(?:ال)?{runaway})' },
  // Players and voters whom a team or a party is without.
  { kind: 'thing', pattern: '(?<=(?:فقدنا|خسرنا|خسر|خسرت) )(?<count># (?:من )?(?:ال)?{not-mourned})' },
  // «120 إصابة جديدة بفيروس كورونا»
  {
    kind: 'thing',
    pattern:
      '(?<count>#) (?:إصابة|إصابات|حالة|حالات)(?: (?:إصابة|مؤكدة|جديدة|أخرى|يوميا)){0,3} (?:ب|من )(?:ال)?{ailment}',
  },
]

const many: readonly CountPattern[] = [
  // «1846 مريضا», no year.
  { kind: 'people', pattern: '(?<!(?:{dated}|{month}) )(?<count>{year} (?:من )?(?:ال)?{counted})' },
  { kind: 'bare', pattern: '(?<!(?:{dated}|{month}) )(?<count>{year})(?= {befallen})' },
  // «شخص واحد»
  { kind: 'people', pattern: '{glued}(?<count>{singular} #)(?! (?:ال)?(?:{counted}|{thing-noun})(?!\\p{L}))' },
  { kind: 'people', pattern: '(?<count>(?:ال)?{counted} ال#(?: (?:الآخرين|الآخرون|الباقين|الباقون))?)' },
  {
    kind: 'people',
    pattern:
      '(?:و|ف)?(?:ب|ل)?(?<count>{counted}(?<=ين|ان|ون) #(?: آخرين| آخران)?)' +
      '(?! (?:من )?(?:ال)?(?:{counted}|{thing-noun}))(?=[ ،.»"]|$)',
  },
  {
    kind: 'people',
    pattern:
      '(?<count>#["”»]?(?: من)?(?: (?:بين|أصل|مجموع|هؤلاء))? (?:هؤلاء )?(?:ال)?{counted}' +
      '(?: (?:آخرين|آخرون|آخر|أخرى|آخرا))?)',
  },
  {
    kind: 'bare',
    pattern: '(?<count>#(?: (?:آخرون|آخرين|آخر|أخرى|أخريات|آخران|منهم|منهن|منهما|غيرهم|سواهم)))',
  },
]

const two: readonly CountPattern[] = [
  {
    kind: 'people',
    pattern: '{glued}(?<count>{dual}(?: (?:اثنين|اثنان|اثنتين|آخرين|آخران|آخرون))?)',
    value: 2,
  },
  // «حارسا أمن», «حارسي المدرسة»
  { kind: 'people', pattern: '{glued}(?<count>{dual-of} {duty})', value: 2 },
  { kind: 'people', pattern: '{glued}(?<count>{dual-of-any} (?!{when})ال\\p{L}{3,12})', value: 2 },
  { kind: 'people', pattern: '{glued}(?<count>مشتبه (?:فيهما|بهما))', value: 2 },
  { kind: 'people', pattern: '{and}(?:ب|ل)?(?:ال)?(?<count>زوجان|زوجين)(?! من )', value: 2 },
  { kind: 'people', pattern: '(?<=وفاة )(?<count>حالتين)', value: 2 },
  {
    kind: 'bare',
    pattern:
      '(?<!(?:تعرض|تعرضت|عانى|عانت|يعاني|تعاني)(?: \\p{L}+){0,2} (?:من )?)' +
      '(?!{and}(?:ب|ل)?(?:ال|ل)شهيد){glued}(?<count>){two-people}(?!\\p{L})(?! (?:جديدتين |جديدتان )?ب(?:ال)?{ailment}(?!\\p{L}))',
    value: 2,
  },
  {
    kind: 'people',
    pattern: '{glued}(?<count>حالتان|حالتين)(?= (?:نقلتا|أدخلتا|تم نقلهما|جرى نقلهما) )',
    value: 2,
  },
  { kind: 'bare', pattern: '{glued}(?<count>)(?:حالتان|حالتين) (?:منهم|منهن) {watched}', value: 2 },
  { kind: 'people', pattern: '(?<=(?:نقل|نقلت) )(?<count>حالتان|حالتين)(?= (?:إلى |ل)(?:ال)?مستشف)', value: 2 },
  // Two whom a verb in the dual follows: «صيادين فقدا», «مالكيين قتلا».
  {
    kind: 'people',
    pattern: '{and}(?<count>\\p{L}{3,12}ي(?:ان|ين|تان|تين))(?= (?:قد )?{hurts-two}(?!\\p{L}))',
    value: 2,
  },
  {
    kind: 'people',
    pattern: '{and}(?<count>{counted}(?<=ين))(?= (?:قد |ف)?(?:{hurts-two}|{of-both})(?!\\p{L}))',
    value: 2,
  },
  { kind: 'one', pattern: '{and}(?:ب|ل)?(?<count>{kin-pair}(?:ه|ها|هما))', value: 2 },
]

const one: readonly CountPattern[] = [
  {
    kind: 'one',
    pattern:
      '(?<!(?:بين|بين \\p{L}{2,6}|كل|أي|أول|[#{year}]["”»]?|# من|#(?: من)? (?:ال)?{counted}) )' +
      '(?:و|ف)?(?:ب|ل)?(?<count>){one-person}(?!\\p{L})(?! ال)',
    value: 1,
  },
  // «نتج عنه إصابة متوسطة», «حالتا وفاة وإصابة خطيرة»
  {
    kind: 'one',
    pattern:
      '(?=(?:و|عن )?(?:إصابة|حالة) )(?<={brings}(?: \\p{L}+){0,3} )(?:و|عن )?(?<count>)(?:إصابة (?:{grave}|أخرى|واحدة)|حالة وفاة)(?!\\p{L})',
    value: 1,
  },
  {
    kind: 'one',
    pattern:
      '(?=وإصابة )(?<=(?:وفاة|إصابة {grave})(?: ب\\p{L}+)?[،؛]? )و(?<count>)إصابة (?:{grave}|أخرى|واحدة)(?!\\p{L})',
    value: 1,
  },
  { kind: 'one', pattern: '(?<count>)(?<=(?:وجدت|سجلت|هناك) )حالة وفاة(?!\\p{L})', value: 1 },
  { kind: 'one', pattern: '(?<=(?:نقل|نقلت|إسعاف) )(?<count>)حالة {grave}(?!\\p{L})', value: 1 },
  // «وجود متوفى ومصاب»
  { kind: 'one', pattern: '{and}(?<=(?:{brings}|سقوط)(?: عن)? )(?<count>)(?:متوفى|مصاب)(?!\\p{L})', value: 1 },
  { kind: 'one', pattern: '(?<=(?:متوفى|قتيل|قتيلا) )و(?<count>)مصاب(?!\\p{L})', value: 1 },
  {
    kind: 'one',
    pattern: '{and}(?:ب|ل)?(?<count>(?:أحد|إحدى|واحد من|واحدة من) (?:(?:ال)?{counted}|ال\\p{L}{2,12}ين))',
    value: 1,
  },
  {
    kind: 'one',
    pattern:
      '(?<![#{year}]["”»]? )(?<!# (?:نازح|نازحا|مهجر|مهجرا|مهاجر|مهاجرا|مشرد|مشردا) )(?<!{no-one} )' +
      '(?:و|ف)?(?:ب|ل)?(?<count>(?!(?<=من )(?:عائلة|أسرة)|{household}){singular})(?!\\p{L})' +
      '(?! (?:ال(?!حياة)|{in-office}(?!\\p{L})))',
    value: 1,
  },
  { kind: 'one', pattern: '{and}(?:ب|ل)?(?<count>زوجا?|زوجة)(?! ال)', value: 1 },
  // «وأصيب آخر بجروح», «قتل حارس وأصيب ثالث», «وتوفي الرابع»
  {
    kind: 'one',
    pattern:
      '(?<={befell} )(?<count>{other-one}|(?:ال)?{other-numeral})(?=$|[،,.]| (?:ب\\p{L}+|{circumstance})(?!\\p{L}))',
    value: 1,
  },
  { kind: 'one', pattern: '(?<=(?:ظل|بقي|يزال|مازال|زال|بات|اعتبر) )(?<count>آخر)(?= (?:في عداد|مفقود))', value: 1 },
  {
    kind: 'one',
    pattern: '(?<=(?:{befell}|بحياة) )(?<count>أم|أب)(?= (?:و|ل#))',
    value: 1,
  },
  // A nationality alone, right after what befell somebody of it.
  {
    kind: 'one',
    pattern: '(?<={befell} )(?<count>(?=\\p{L}{3,10}ي(?!\\p{L})){counted})(?! ال)',
    value: 1,
  },
  // «رجل وابنه», «وأصيب شقيقه الرضيع»
  {
    kind: 'one',
    pattern:
      '(?:و|(?<=(?:بينهم|منهم|إضافة إلى|{hurts}) ))(?<count>{kin}(?:ه|ها|هما))(?! (?:ال)?(?:{singular}|{counted})(?!\\p{L}))',
    value: 1,
  },
  {
    kind: 'one',
    pattern: '(?<={hurts} )(?<count>{kin}(?:ه|ها|هما) ال(?:رضيع|صغير|أصغر|أكبر|طفل|قاصر)ة?)',
    value: 1,
  },
]

/** People nobody counts. */
const some: readonly CountPattern[] = [
  {
    kind: 'some',
    pattern:
      '{glued}(?<count>(?:سكان|أهالي|قاطني|قاطنو) (?:(?:بعض|عدد من|عدة|العديد من|معظم|جميع) )?' +
      '(?:ال)?{settlement}(?: ال\\p{L}{2,15}){0,2})',
  },
  {
    kind: 'some',
    pattern: '{glued}(?<count>{some-of} (?:ال)?{counted}(?: ال\\p{L}{2,15}| آخرين| آخرون){0,2})(?! {thing-noun})',
  },
]

/** How people are counted, in order: of two that overlap the first wins. */
export const countPatterns: readonly CountPattern[] = [...things, ...many, ...two, ...one, ...some]
