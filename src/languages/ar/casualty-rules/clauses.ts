import { type CasualtyRule, toll } from '../../casualties.ts'

const VERB =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))(?!\\p{L})'
const NOUN =
  '(?:(?<killed>{killed-noun})|(?<injured>{injured-noun})|(?<missing>{missing-noun})|(?<displaced>{displaced-noun})|(?<detained>{detained-noun}))(?!\\p{L})'
const AFTER =
  '(?:(?<killed>{killed-after})|(?<injured>{injured-after})|(?<missing>{missing-after})|(?<displaced>{displaced-after})|(?<detained>{detained-after}))(?!\\p{L})'
const PEOPLE =
  '(?:(?<killed>{killed-people})|(?<injured>{injured-people})|(?<missing>{missing-people})|(?<displaced>{displaced-people})|(?<detained>{detained-people}))(?!\\p{L})'
const TOLLED =
  '(?:(?<killed>(?:ال)?(?:قتلى|ضحايا|وفيات|شهداء|قتيل|موتى|متوفين|متوفون|هالكين)|(?:الذين|من) (?:قتلوا|قضوا|لقوا حتفهم|لقوا مصرعهم))|(?<injured>(?:ال)?(?:جرحى|مصابين|إصابات|مصابون))|(?<missing>(?:ال)?مفقود(?:ين|ون))|(?<displaced>(?:ال)?(?:نازح|مشرد|مهجر)(?:ين|ون))|(?<detained>(?:ال)?(?:(?:معتقل|موقوف|محتجز|مخطوف|مختطف)(?:ين|ون)|أسرى)))(?!\\p{L})'

/** A count and the words that tell its outcome. */
export const clauses: readonly CasualtyRule[] = [
  {
    name: 'two outcomes, verbs first',
    pattern:
      '(?:و|ف)?(?:ب|ل|ال)?(?:(?<killed>{killed-verb}|{killed-noun})(?: أو|) و?(?<injured>{injured-verb}|{injured-noun})|(?<injured>{injured-verb}|{injured-noun})(?: أو|) و?(?<killed>{killed-verb}|{killed-noun}))(?!\\p{L})(?: {near}){0,4}? {fill}(?<count>{anyone})',
    finds: [
      {
        in: 'أدى الانهيار إلى مقتل وإصابة 30 عاملا.',
        found: [toll('killed', '30 عاملا', 30), toll('injured', '30 عاملا', 30)],
      },
    ],
    leaves: ['أدى الانهيار إلى مقتل 30 عاملا وإصابة أربعة.'],
  },
  {
    name: 'two outcomes, verbs last',
    pattern:
      '(?<count>{anyone})[،,]?(?: {w}){0,8}? (?:قد )?(?:(?<killed>{killed-after}) (?:أو |و ?)(?<injured>{injured-after})|(?<injured>{injured-after}) (?:أو |و ?)(?<killed>{killed-after}))(?!\\p{L})(?! {fill}{anyone})',
    finds: [
      {
        in: 'قالت المنظمة إن 60 طفلا قتلوا أو أصيبوا هذا العام.',
        found: [toll('killed', '60 طفلا', 60), toll('injured', '60 طفلا', 60)],
      },
    ],
    leaves: ['قالت المنظمة إن 60 طفلا قتلوا وإن عشرة أصيبوا.'],
  },
  {
    name: 'two outcomes, nouns last',
    pattern:
      '(?<count>{anyone}) ?(?:من )?(?<noun>(?:(?<killed>{killed-people}) (?:و|أو )(?:ال)?(?<injured>{injured-people})|(?<injured>{injured-people}) (?:و|أو )(?:ال)?(?<killed>{killed-people})))(?!\\p{L})',
    finds: [
      {
        in: 'خلف الانهيار عشرات القتلى والجرحى.',
        found: [toll('killed', 'عشرات القتلى والجرحى', 20, null), toll('injured', 'عشرات القتلى والجرحى', 20, null)],
      },
    ],
    leaves: ['خلف الانهيار عشرة قتلى و20 جريحا.'],
  },
  {
    name: 'either',
    pattern:
      '(?<count>{anyone})(?: {w}){0,4}? (?:ما )?بين (?:(?<killed>قتيل|شهيد|قتلى) (?:و|أو )(?<injured>جريح|مصاب|جرحى)|(?<injured>جريح|مصاب) (?:و|أو )(?<killed>قتيل))(?!\\p{L})',
    finds: [
      {
        in: 'سقط نحو 50 جنديا بين قتيل وجريح.',
        found: [toll('killed', 'نحو 50 جنديا', 50, 50, 'combatant'), toll('injured', 'نحو 50 جنديا', 50)],
      },
    ],
    leaves: ['سقط قتيل و50 جريحا.'],
  },
  {
    name: 'of the wounded, died',
    pattern:
      '(?:و|ف)?(?:ب|ل)?(?<killed>توفي|توفى|مات|قضى|استشهد|وفاة|استشهاد|موت)(?: {v}){0,2}? {fill}(?<count>{anyone}) (?:من )?(?:ال)(?:مصابين|جرحى)(?!\\p{L})',
    part: true,
    finds: [{ in: 'توفي ثلاثة من المصابين في المستشفى.', found: [toll('killed', 'ثلاثة', 3)] }],
    leaves: ['خرج ثلاثة من المصابين من المستشفى.'],
  },
  {
    name: 'count and noun',
    pattern: `(?<count>{anyone})["”»]? ?(?:من )?(?:ال)?(?<noun>${PEOPLE})`,
    finds: [
      {
        in: 'سقط 36 قتيلا و40 جريحا على الأقل.',
        found: [toll('killed', '36 قتيلا', 36), toll('injured', '40 جريحا', 40, null)],
      },
      { in: 'أسفر الهجوم عن قتيلين وجريح.', found: [toll('killed', 'قتيلين', 2), toll('injured', 'جريح', 1)] },
      { in: 'عثر الغواصون على 12 جثة.', found: [toll('killed', '12 جثة', 12)] },
    ],
    leaves: ['سقطت 36 قذيفة على الحي.'],
  },
  {
    name: 'toll from and to',
    pattern: `(?:و|ف)?(?:عدد|حصيلة|أعداد|الحصيلة)(?: {w}){0,3}? (?:ب|ل)?${TOLLED}(?: {w}){0,8}? من {fill}(?<count>{count})(?= إلى)`,
    finds: [{ in: 'ارتفع عدد القتلى من 18 إلى 22 خلال الليل.', found: [toll('killed', '18', 18)] }],
    leaves: ['ارتفع سعر الخبز من 18 إلى 22 قرشا.'],
  },
  {
    name: 'toll from and to, second',
    pattern: '(?<head>{claimed})(?: {v}){0,1} إلى {fill}(?<count>{count})',
    finds: [{ in: 'ارتفع عدد القتلى من 18 إلى 22 خلال الليل.', found: [toll('killed', '22', 22)] }],
    leaves: ['ارتفعت الحرارة من 18 إلى 22 درجة.'],
  },
  {
    name: 'toll',
    pattern: `(?:و|ف)?(?:ب|ل)?(?:ال)?(?:عدد|حصيلة|أعداد|إجمالي|مجموع)(?: {w}){0,2}? (?:ب|ل|ال)?${TOLLED}(?: {near}){0,12}? {fill}["“«]?(?<count>{anyone})`,
    finds: [
      { in: 'ارتفع عدد ضحايا الانهيار ليبلغ 28 شخصا.', found: [toll('killed', '28 شخصا', 28)] },
      { in: 'تجاوزت حصيلة الوفيات في البلاد ثلاثة آلاف.', found: [toll('killed', 'ثلاثة آلاف', 3000)] },
      { in: 'بلغ عدد الذين لقوا حتفهم 55.', found: [toll('killed', '55', 55)] },
      { in: 'بلغ عدد الموتى 312.', found: [toll('killed', '312', 312)] },
      { in: 'قدر عدد النازحين بنحو مئتي ألف.', found: [toll('displaced', 'نحو مئتي ألف', 200000)] },
    ],
    leaves: ['ارتفع عدد المقاعد ليبلغ 28 مقعدا.'],
  },
  {
    name: 'toll last',
    pattern: `(?:و|ف)?(?:ارتفع|ارتفعت|بلغ|بلغت|وصل|وصلت|زاد|تجاوز|ليرتفع|ليصل|ليبلغ)(?: (?:إلى|ل))? {fill}(?<count>{count})(?: {v}){0,4}? (?:عدد|حصيلة|مجموع) ${TOLLED}`,
    finds: [{ in: 'ارتفع إلى 45 شخصا عدد ضحايا الانهيار.', found: [toll('killed', '45 شخصا', 45)] }],
    leaves: ['ارتفع إلى 45 شركة عدد الرعاة.'],
  },
  {
    name: 'among the dead',
    pattern: `(?<count>{anyone})(?: {v}){0,5}? (?:كان |كانت |كانا |كانوا )?(?:ضمن|من ضمن|من بين) ${TOLLED}`,
    part: true,
    finds: [{ in: 'قالت الشرطة إن سائحين اثنين كانا من بين القتلى.', found: [toll('killed', 'سائحين اثنين', 2)] }],
    leaves: ['قالت الشرطة إن سائحين اثنين كانا من بين الحضور.'],
  },
  {
    name: 'the dead are',
    pattern: `(?:و|ف)?(?:(?:من )?بين |أن |إن |عن )?${TOLLED}(?: (?:هم|هما|كانوا|بينهم|من بينهم|عددهم|بلغ عددهم|وعددهم))? {fill}(?<count>{anyone})`,
    finds: [
      { in: 'وقالت الشرطة إن القتلى أربعة مدنيين وشرطيان.', found: [toll('killed', 'أربعة مدنيين', 4, 4, 'civilian')] },
      { in: 'وبين الجرحى طفلان.', found: [toll('injured', 'طفلان', 2)] },
    ],
    leaves: ['وقالت الشرطة إن الحاضرين أربعة مدنيين.'],
  },
  {
    name: 'verb first',
    pattern: `(?:و|ف)?(?:قد |تم )?${VERB}،?(?: \\ue015)?(?:(?: {near}){0,7}? {fill}["“«]?(?<count>{count})|(?: {near}){0,3}? {fill}["“«]?(?<count>{one}))`,
    finds: [
      { in: 'قتل في الغارة على القرية 12 شخصا.', found: [toll('killed', '12 شخصا', 12)] },
      { in: 'وأصيب 16 بجروح.', found: [toll('injured', '16', 16)] },
      { in: 'قتل الجيش خمسة مسلحين.', found: [toll('killed', 'خمسة مسلحين', 5, 5, 'combatant')] },
      { in: 'لقي نحو 40 عاملا مصرعهم في المنجم.', found: [toll('killed', 'نحو 40 عاملا', 40)] },
      { in: 'أودى الزلزال بحياة أكثر من 200 شخص.', found: [toll('killed', 'أكثر من 200 شخص', 201, null)] },
      { in: 'فر أكثر من 170 ألف شخص إلى الجبال.', found: [toll('displaced', 'أكثر من 170 ألف شخص', 170001, null)] },
      { in: 'اعتقلت الشرطة سبعة مشتبهين.', found: [toll('detained', 'سبعة مشتبهين', 7)] },
      { in: 'أصيب جندي بجروح طفيفة.', found: [toll('injured', 'جندي', 1, 1, 'combatant')] },
      { in: 'قضى 19 عاملا في انهيار المنجم.', found: [toll('killed', '19 عاملا', 19)] },
      { in: 'وقضت في الحريق سبع نساء.', found: [toll('killed', 'سبع نساء', 7)] },
      { in: 'وقضت أسرة مكونة من أربعة أفراد.', found: [toll('killed', 'أربعة أفراد', 4)] },
      { in: 'أخلت السلطات 80 عائلة قبل الفيضان.', found: [toll('displaced', '80 عائلة', 80)] },
      { in: 'أودى الوباء بأكثر من 500 مريض.', found: [toll('killed', 'أكثر من 500 مريض', 501, null)] },
      { in: 'هلك خمسة صيادين وسط العاصفة.', found: [toll('killed', 'خمسة صيادين', 5)] },
      { in: 'لفظ ثلاثة سجناء أنفاسهم الأخيرة.', found: [toll('killed', 'ثلاثة سجناء', 3)] },
      { in: 'تعرض الركاب الأربعة لحروق.', found: [toll('injured', 'الركاب الأربعة', 4)] },
      { in: 'وغادر ستة آلاف شخص منازلهم.', found: [toll('displaced', 'ستة آلاف شخص', 6000)] },
      { in: 'أودع أربعة متهمين السجن.', found: [toll('detained', 'أربعة متهمين', 4)] },
      { in: 'ولا يزال مصير 17 راكبا مجهولا.', found: [toll('missing', '17 راكبا', 17)] },
      { in: 'قتل حارس وجرح آخر في الاشتباك.', found: [toll('killed', 'حارس', 1), toll('injured', 'آخر', 1)] },
      { in: 'استشهد فلسطيني عند الحاجز.', found: [toll('killed', 'فلسطيني', 1)] },
      { in: 'قتل شخص واحد على الأقل في العاصفة.', found: [toll('killed', 'شخص واحد على الأقل', 1, null)] },
      { in: 'نفذ المسلحون حكم الإعدام بحق ستة رهائن.', found: [toll('killed', 'ستة رهائن', 6)] },
      { in: 'أوقف حرس الحدود 17 مهاجرا.', found: [toll('detained', '17 مهاجرا', 17)] },
      { in: 'قتل رجل وابنه في الغارة.', found: [toll('killed', 'رجل', 1)] },
    ],
    leaves: [
      'قضى 19 سائحا ليلتهم في المطار.',
      'توفيت والدته وهو صغير.',
      'أصيب آخر لاعبي الفريق بالإحباط.',
      'غادر ستة آلاف شخص الملعب.',
      'تعرض الركاب الأربعة لانتقادات.',
      'قتل الجفاف 300 رأس من الماشية.',
      'قتل المهندس قبل 12 عاما.',
      'لقي المعرض إقبال 40 ألف زائر.',
    ],
  },
  {
    name: 'they did',
    pattern:
      '(?:و|ف)?(?:(?<killed>قتلوا|ذبحوا|أعدموا|اغتالوا)|(?<injured>أصابوا|جرحوا)|(?<displaced>هجروا|شردوا)|(?<detained>اعتقلوا|أوقفوا|احتجزوا|أسروا|خطفوا|اختطفوا)) {fill}(?<count>{anyone})',
    finds: [{ in: 'دخل مسلحون القرية وخطفوا تسعة تلاميذ.', found: [toll('detained', 'تسعة تلاميذ', 9)] }],
    leaves: ['دخل مسلحون القرية وخطفوا تسع سيارات.'],
  },
  {
    name: 'noun first',
    pattern: `(?:و|ف)?(?:ب|ل|ك)?${NOUN}(?:(?: {near}){0,6}? {fill}["“«]?(?<count>{count})|(?: {near}){0,1}? {fill}["“«]?(?<count>{one}))`,
    finds: [
      {
        in: 'أسفر الحريق عن مقتل ستة عمال وإصابة 20 آخرين.',
        found: [toll('killed', 'ستة عمال', 6), toll('injured', '20 آخرين', 20)],
      },
      { in: 'أعلنت الوزارة توقيف 30 شخصا.', found: [toll('detained', '30 شخصا', 30)] },
      { in: 'تسببت السيول بنزوح مئات العائلات.', found: [toll('displaced', 'مئات العائلات', 200, null)] },
      { in: 'تم ترحيل 75 عائلة نحو مراكز الإيواء.', found: [toll('displaced', '75 عائلة', 75)] },
      { in: 'أعلن عن مقتل جندي.', found: [toll('killed', 'جندي', 1, 1, 'combatant')] },
      { in: 'وبعد أيام من فقدان 11 صيادا عثر على زورقهم.', found: [toll('missing', '11 صيادا', 11)] },
    ],
    leaves: [
      'تم ترحيل 75 مخالفا إلى بلدانهم.',
      'أسفر الحريق عن احتراق ستة منازل.',
      'وقع الحادث بعد إصابة الطائرة على بعد 20 كيلومترا.',
    ],
  },
  {
    name: 'spared',
    pattern:
      '(?<count>{anyone})(?: {near}){0,4}? (?:قد )?(?<spared>نجوا|أنقذوا|عادوا|شاركوا|تعافوا|أفرج عنهم|أطلق سراحهم|تم إنقاذهم|جرى إنقاذهم|على قيد الحياة|أحياء|غادروا المستشفى|كانوا على متن|التحقوا|ناجين|ناجون|ناج|ناجيا|ناجيين|سالمين|لم يصابوا|متضرر|متضررا|متضررين|قد يقتلون|مهددون|مهددين)(?!\\p{L})',
    finds: [{ in: 'قال المدير إن 14 عاملا كانوا في النفق نجوا.', found: [] }],
    leaves: ['قال المدير إن 14 عاملا كانوا في النفق قتلوا.'],
  },
  {
    name: 'verb last, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,3}?[،,]? {among}(?: [^.؛;]{1,90}?[،,]| {fill}{anyone}(?: {v}){0,2}?) (?:قد |كانوا )?${AFTER}`,
    finds: [
      { in: 'وكان ستة أجانب، بينهم طبيبان، خطفوا قبل عام.', found: [toll('detained', 'ستة أجانب', 6)] },
      { in: 'وقالت إن 40 عاملا بينهم امرأتان قضوا في الحريق.', found: [toll('killed', '40 عاملا', 40)] },
    ],
    leaves: ['وكان ستة أجانب، بينهم طبيبان، وصلوا قبل عام.'],
  },
  {
    name: 'verb last',
    pattern: `(?<count>{anyone})،?(?: {w}){0,11}? (?:قد |تم )?${AFTER}`,
    finds: [
      { in: 'قالت السلطات إن 27 شخصا قتلوا في الفيضان.', found: [toll('killed', '27 شخصا', 27)] },
      { in: 'ولا يزال 40 في عداد المفقودين.', found: [toll('missing', '40', 40)] },
      { in: 'وقالت إن 13 متهما كانوا في القرية أوقفوا.', found: [toll('detained', '13 متهما', 13)] },
      { in: 'أجبرت السيول نحو ألفي شخص على ترك منازلهم.', found: [toll('displaced', 'نحو ألفي شخص', 2000)] },
    ],
    leaves: ['قالت السلطات إن 27 شخصا حضروا الحفل.'],
  },
  {
    name: 'verb last, of one',
    pattern:
      '(?<count>{one})(?: {near}){0,4}? (?:قد )?(?:(?<killed>قتل|قتلت|استشهد|استشهدت|توفي|توفيت|لقي مصرعه|لقيت مصرعها|لقي حتفه|لقيت حتفها)|(?<injured>أصيب|أصيبت|جرح|جرحت)|(?<missing>فقد|فقدت)|(?<detained>اعتقل|اعتقلت|أوقف|خطف|اختطف|خطفت))(?!\\p{L})(?! {fill}{anyone})',
    finds: [{ in: 'ذكر الموقع أن جنديا قتل في الكمين.', found: [toll('killed', 'جنديا', 1, 1, 'combatant')] }],
    leaves: ['ذكر الموقع أن جنديا حضر الحفل.'],
  },
  {
    name: 'verb last, of a group',
    pattern:
      '(?<count>{people})(?: {near}){0,4}? (?:قد |كانت |التي )?(?<displaced>نزحت|شردت|تشردت|هجرت|فرت|لجأت|أجليت|أخليت|رحلت|غادرت منازلها|تركت منازلها|فقدت منازلها)(?!\\p{L})(?! {fill}{anyone})',
    finds: [
      { in: 'ذكر التقرير أن 90 عائلة نزحت من الوادي.', found: [toll('displaced', '90 عائلة', 90)] },
      { in: 'وقالت المنظمة إن آلاف الأسر شردت.', found: [toll('displaced', 'آلاف الأسر', 2000, null)] },
    ],
    leaves: ['ذكر التقرير أن 90 عائلة تلقت مساعدات.'],
  },
]
