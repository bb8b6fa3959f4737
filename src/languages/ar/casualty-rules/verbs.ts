import { type CasualtyRule, toll } from '../../casualties.ts'

const VERB =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))(?!\\p{L})'
const NOUN =
  '(?:(?<killed>{killed-noun})|(?<injured>{injured-noun})|(?<missing>{missing-noun})|(?<displaced>{displaced-noun})|(?<detained>{detained-noun}))(?!\\p{L})'
const AFTER =
  '(?:(?<killed>{killed-after})|(?<injured>{injured-after})|(?<missing>{missing-after})|' +
  '(?<displaced>{displaced-after})|(?<detained>{detained-after}))(?!\\p{L})'

/** A count and the verb or verbal noun that tells its outcome, before it or after it. */
export const verbs: readonly CasualtyRule[] = [
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
      { in: 'قتل رجل وابنه في الغارة.', found: [toll('killed', 'رجل', 1)], also: ['count: killed 1 «ابنه»'] },
      { in: 'قتل حارسا أمن في الهجوم.', found: [toll('killed', 'حارسا أمن', 2, 2, 'combatant')] },
      { in: 'وأصيب شقيقه الرضيع بحروق.', found: [toll('injured', 'شقيقه الرضيع', 1)] },
      { in: 'وأصيبت ابنتاه باختناق.', found: [toll('injured', 'ابنتاه', 2)] },
      {
        in: 'قتل ثلاثة رعاة وتوفي الرابع في المستشفى.',
        found: [toll('killed', 'ثلاثة رعاة', 3), toll('killed', 'الرابع', 1)],
      },
      {
        in: 'توفي شخصان ونقلت أربع حالات إلى المستشفى.',
        found: [toll('killed', 'شخصان', 2), toll('injured', 'أربع', 4)],
      },
      { in: 'أصيب 1846 شخصا في الزلزال.', found: [toll('injured', '1846 شخصا', 1846)] },
    ],
    leaves: [
      'قضى 19 سائحا ليلتهم في المطار.',
      'توفيت والدته وهو صغير.',
      'أصيب آخر لاعبي الفريق بالإحباط.',
      'غادر ستة آلاف شخص الملعب.',
      'تعرض الركاب الأربعة لانتقادات.',
      'قتل الجفاف 300 رأس من الماشية.',
      'وفرت الوزارة 40 معلما للمدارس.',
      'خطف الأضواء أمام 30 ألف متفرج.',
      { in: 'قتل المهندس قبل 12 عاما.', also: ['date: 2012 «قبل 12 عاما»'] },
      'قتل المهندس وهو في الـ25 من عمره.',
      { in: 'في عام 2015 قتل المهندس.', also: ['date: 2015 «عام 2015»'] },
      'اعتقلت الشرطة شقيقه الأكبر.',
      'أوقفت الشركة إنتاج 12 طرازا.',
      'لقي المعرض إقبال 40 ألف زائر.',
    ],
  },
  {
    name: 'verb first, over an aside',
    pattern: `(?:و|ف)?(?:قد |تم )?${VERB}(?: {near-v}){1,7}،(?: {v}){1,8}، {fill}(?<count>{people})`,
    finds: [
      {
        in: 'أوقفت عناصر الدرك بالبلدية، في ساعة مبكرة من نهار أمس، شخصين كانا على متن شاحنة.',
        found: [toll('detained', 'شخصين', 2)],
        also: ['date: 2024-03-13 «أمس»'],
      },
      { in: 'وأصيب في الحادث، الذي وقع على الطريق الساحلي، ثلاثة عمال.', found: [toll('injured', 'ثلاثة عمال', 3)] },
    ],
    leaves: [
      {
        in: 'أوقفت عناصر الدرك المتهم، في ساعة مبكرة من نهار أمس، وشكر شخصين ساعداها.',
        also: ['date: 2024-03-13 «أمس»'],
      },
    ],
  },
  {
    name: 'they did',
    pattern:
      '(?:و|ف)?(?:(?<killed>قتلوا|ذبحوا|أعدموا|اغتالوا)|(?<injured>أصابوا|جرحوا)|(?<displaced>هجروا|شردوا)|' +
      '(?<detained>اعتقلوا|أوقفوا|احتجزوا|أسروا|خطفوا|اختطفوا)) (?:{lately} )?(?!و){fill}(?<count>{anyone})',
    finds: [
      { in: 'دخل مسلحون القرية وخطفوا تسعة تلاميذ.', found: [toll('detained', 'تسعة تلاميذ', 9)] },
      {
        in: 'وقالت إن عناصرها أوقفوا أمس تسعة أشخاص.',
        found: [toll('detained', 'تسعة أشخاص', 9)],
        also: ['date: 2024-03-13 «أمس»'],
      },
    ],
    leaves: [
      'دخل مسلحون القرية وخطفوا تسع سيارات.',
      {
        in: 'وقالت إن 12 من الحراس قتلوا و8 أصيبوا.',
        also: ['count: killed 12 «12 من الحراس»', 'count: injured 8 «8»'],
      },
    ],
  },
  {
    name: 'noun first',
    pattern: `(?:و|ف)?(?:ب|ل|ك)?${NOUN}(?:(?: {near}){0,6}? {fill}["“«]?(?<count>{count})|(?: {near}){0,1}? {fill}["“«]?(?<count>{one}))`,
    finds: [
      {
        in: 'أسفر الحريق عن مقتل ستة عمال وإصابة 20 آخرين.',
        found: [toll('killed', 'ستة عمال', 6), toll('injured', '20 آخرين', 20)],
      },
      {
        in: 'أعلنت الوزارة توقيف 30 شخصا.',
        found: [toll('detained', '30 شخصا', 30)],
        also: ['quote: الوزارة: توقيف 30 شخصا'],
      },
      { in: 'تسببت السيول بنزوح مئات العائلات.', found: [toll('displaced', 'مئات العائلات', 200, null)] },
      { in: 'تم ترحيل 75 عائلة نحو مراكز الإيواء.', found: [toll('displaced', '75 عائلة', 75)] },
      { in: 'أعلن عن مقتل جندي.', found: [toll('killed', 'جندي', 1, 1, 'combatant')] },
      { in: 'وبعد أيام من فقدان 11 صيادا عثر على زورقهم.', found: [toll('missing', '11 صيادا', 11)] },
    ],
    leaves: [
      'تم ترحيل 75 مخالفا إلى بلدانهم.',
      'أسفر الحريق عن احتراق ستة منازل.',
      'وقع الحادث بعد إصابة الطائرة على بعد 20 كيلومترا.',
      'أما في أدبه فقد كتب ثلاثة مسرحيين سيرته.',
      'فقد استقبل المعرض 40 زائرا.',
    ],
  },
  {
    name: 'spared',
    pattern: '(?<count>{whoever})(?: {near}){0,4}? (?:قد )?(?<spared>{came-off})(?!\\p{L})',
    finds: [
      {
        in: 'قال المدير إن 14 عاملا كانوا في النفق نجوا.',
        found: [],
        also: ['quote: المدير: 14 عاملا كانوا في النفق نجوا'],
      },
    ],
    leaves: [
      {
        in: 'قال المدير إن 14 عاملا كانوا في النفق قتلوا.',
        also: ['quote: المدير: 14 عاملا كانوا في النفق قتلوا', 'count: killed 14 «14 عاملا»'],
      },
    ],
  },
  {
    name: 'verb last, with a part between',
    pattern: `(?<count>{anyone})(?: {v}){0,3}?[،,]? {among}(?: [^.؛;]{1,90}?[،,]| {fill}{anyone}(?: {v}){0,2}?) (?:قد |كانوا )?${AFTER}`,
    finds: [
      {
        in: 'وكان ستة أجانب، بينهم طبيبان، خطفوا قبل عام.',
        found: [toll('detained', 'ستة أجانب', 6)],
        also: ['count: detained 2 «طبيبان»', 'date: 2023 «قبل عام»'],
      },
      {
        in: 'وقالت إن 40 عاملا بينهم امرأتان قضوا في الحريق.',
        found: [toll('killed', '40 عاملا', 40)],
        also: ['count: killed 2 «امرأتان»'],
      },
    ],
    leaves: [{ in: 'وكان ستة أجانب، بينهم طبيبان، وصلوا قبل عام.', also: ['date: 2023 «قبل عام»'] }],
  },
  {
    name: 'verb last',
    pattern: `(?<count>{anyone})،?(?: {w}){0,11}? (?:قد |تم )?${AFTER}`,
    finds: [
      {
        in: 'قالت السلطات إن 27 شخصا قتلوا في الفيضان.',
        found: [toll('killed', '27 شخصا', 27)],
        also: ['quote: السلطات: 27 شخصا قتلوا في الفيضان'],
      },
      { in: 'ولا يزال 40 في عداد المفقودين.', found: [toll('missing', '40', 40)] },
      { in: 'وقالت إن 13 متهما كانوا في القرية أوقفوا.', found: [toll('detained', '13 متهما', 13)] },
      { in: 'أجبرت السيول نحو ألفي شخص على ترك منازلهم.', found: [toll('displaced', 'نحو ألفي شخص', 2000)] },
    ],
    leaves: [{ in: 'قالت السلطات إن 27 شخصا حضروا الحفل.', also: ['quote: السلطات: 27 شخصا حضروا الحفل'] }],
  },
  {
    name: 'verb last, of one',
    pattern:
      '(?<count>{one})(?: {near}){0,5}? (?:قد |ف)?' +
      '(?:(?<killed>{killed-one})|(?<injured>أصيب|أصيبت|جرح|جرحت)|(?<missing>فقد|فقدت)|' +
      '(?<detained>اعتقل|اعتقلت|أوقف|خطف|اختطف|خطفت))(?!\\p{L})(?! {fill}{anyone})',
    finds: [
      {
        in: 'ذكر الموقع أن جنديا قتل في الكمين.',
        found: [toll('killed', 'جنديا', 1, 1, 'combatant')],
        also: ['quote: الموقع: جنديا قتل في الكمين'],
      },
    ],
    leaves: [{ in: 'ذكر الموقع أن جنديا حضر الحفل.', also: ['quote: الموقع: جنديا حضر الحفل'] }],
  },
  {
    name: 'verb last, of a group',
    pattern:
      '(?<count>{people})(?: {near}){0,4}? (?:قد |كانت |التي )?(?<displaced>{displaced-group})(?!\\p{L})(?! {fill}{anyone})',
    finds: [
      {
        in: 'ذكر التقرير أن 90 عائلة نزحت من الوادي.',
        found: [toll('displaced', '90 عائلة', 90)],
        also: ['quote: التقرير: 90 عائلة نزحت من الوادي'],
      },
      {
        in: 'وقالت المنظمة إن آلاف الأسر شردت.',
        found: [toll('displaced', 'آلاف الأسر', 2000, null)],
        also: ['quote: المنظمة: آلاف الأسر شردت'],
      },
    ],
    leaves: [{ in: 'ذكر التقرير أن 90 عائلة تلقت مساعدات.', also: ['quote: التقرير: 90 عائلة تلقت مساعدات'] }],
  },
]
