import { type CasualtyRule, tollExample } from '../../casualties.ts'

const VERB =
  '(?:(?<killed>{killed-verb})|(?<injured>{injured-verb})|(?<missing>{missing-verb})|(?<displaced>{displaced-verb})|(?<detained>{detained-verb}))(?!\\p{L})'
const NOUN =
  '(?:(?<killed>{killed-noun})|(?<injured>{injured-noun})|(?<missing>{missing-noun})|(?<displaced>{displaced-noun})|(?<detained>{detained-noun}))(?!\\p{L})'

/** A verb or a verbal noun for an outcome, and the count behind it. */
export const verbsFirst: readonly CasualtyRule[] = [
  {
    name: 'verb first',
    pattern: `(?:و|ف)?(?:قد |تم )?${VERB}،?(?: {spared})?(?:(?: {near}){0,7}? {fill}["“«]?(?<count>{count})|(?: {near}){0,3}? {fill}["“«]?(?<count>{one}))`,
    examples: [
      { in: 'قتل في الغارة على القرية 12 شخصا.', found: [tollExample('killed', '12 شخصا', 12)] },
      { in: 'وأصيب 16 بجروح.', found: [tollExample('injured', '16', 16)] },
      { in: 'قتل الجيش خمسة مسلحين.', found: [tollExample('killed', 'خمسة مسلحين', 5, 5, 'combatant')] },
      { in: 'لقي نحو 40 عاملا مصرعهم في المنجم.', found: [tollExample('killed', 'نحو 40 عاملا', 40)] },
      { in: 'أودى الزلزال بحياة أكثر من 200 شخص.', found: [tollExample('killed', 'أكثر من 200 شخص', 201, null)] },
      {
        in: 'فر أكثر من 170 ألف شخص إلى الجبال.',
        found: [tollExample('displaced', 'أكثر من 170 ألف شخص', 170001, null)],
      },
      { in: 'اعتقلت الشرطة سبعة مشتبهين.', found: [tollExample('detained', 'سبعة مشتبهين', 7)] },
      { in: 'أصيب جندي بجروح طفيفة.', found: [tollExample('injured', 'جندي', 1, 1, 'combatant')] },
      { in: 'قضى 19 عاملا في انهيار المنجم.', found: [tollExample('killed', '19 عاملا', 19)] },
      { in: 'وقضت في الحريق سبع نساء.', found: [tollExample('killed', 'سبع نساء', 7)] },
      { in: 'وقضت أسرة مكونة من أربعة أفراد.', found: [tollExample('killed', 'أربعة أفراد', 4)] },
      { in: 'أخلت السلطات 80 عائلة قبل الفيضان.', found: [tollExample('displaced', '80 عائلة', 80)] },
      { in: 'أودى الوباء بأكثر من 500 مريض.', found: [tollExample('killed', 'أكثر من 500 مريض', 501, null)] },
      { in: 'هلك خمسة صيادين وسط العاصفة.', found: [tollExample('killed', 'خمسة صيادين', 5)] },
      { in: 'لفظ ثلاثة سجناء أنفاسهم الأخيرة.', found: [tollExample('killed', 'ثلاثة سجناء', 3)] },
      { in: 'تعرض الركاب الأربعة لحروق.', found: [tollExample('injured', 'الركاب الأربعة', 4)] },
      { in: 'وغادر ستة آلاف شخص منازلهم.', found: [tollExample('displaced', 'ستة آلاف شخص', 6000)] },
      { in: 'أودع أربعة متهمين السجن.', found: [tollExample('detained', 'أربعة متهمين', 4)] },
      { in: 'ولا يزال مصير 17 راكبا مجهولا.', found: [tollExample('missing', '17 راكبا', 17)] },
      {
        in: 'قتل حارس وجرح آخر في الاشتباك.',
        found: [tollExample('killed', 'حارس', 1), tollExample('injured', 'آخر', 1)],
      },
      { in: 'استشهد فلسطيني عند الحاجز.', found: [tollExample('killed', 'فلسطيني', 1)] },
      { in: 'قتل شخص واحد على الأقل في العاصفة.', found: [tollExample('killed', 'شخص واحد على الأقل', 1, null)] },
      { in: 'نفذ المسلحون حكم الإعدام بحق ستة رهائن.', found: [tollExample('killed', 'ستة رهائن', 6)] },
      { in: 'أوقف حرس الحدود 17 مهاجرا.', found: [tollExample('detained', '17 مهاجرا', 17)] },
      {
        in: 'قتل رجل وابنه في الغارة.',
        found: [tollExample('killed', 'رجل', 1)],
        otherClaims: ['count: killed 1 «ابنه»'],
      },
      { in: 'قتل حارسا أمن في الهجوم.', found: [tollExample('killed', 'حارسا أمن', 2, 2, 'combatant')] },
      { in: 'وأصيب شقيقه الرضيع بحروق.', found: [tollExample('injured', 'شقيقه الرضيع', 1)] },
      { in: 'وأصيبت ابنتاه باختناق.', found: [tollExample('injured', 'ابنتاه', 2)] },
      {
        in: 'قتل ثلاثة رعاة وتوفي الرابع في المستشفى.',
        found: [tollExample('killed', 'ثلاثة رعاة', 3), tollExample('killed', 'الرابع', 1)],
      },
      {
        in: 'توفي شخصان ونقلت أربع حالات إلى المستشفى.',
        found: [tollExample('killed', 'شخصان', 2), tollExample('injured', 'أربع', 4)],
      },
      { in: 'فقدنا عاملين اثنين في انهيار نفق.', found: [tollExample('killed', 'عاملين اثنين', 2)] },
      { in: 'وقتل في الهجوم اثنان من المارة.', found: [tollExample('killed', 'اثنان من المارة', 2)] },
      { in: 'وتوفي أب لأربعة أطفال في الحادث.', found: [tollExample('killed', 'أب', 1)] },
      { in: 'تعرض ثلاثة حجاج لضربات شمس.', found: [tollExample('injured', 'ثلاثة حجاج', 3)] },
      { in: 'نقل عشرة أطفال إلى المستعجلات.', found: [tollExample('injured', 'عشرة أطفال', 10)] },
      {
        in: 'فقد الاتصال بستة بحارة منذ أمس.',
        found: [tollExample('missing', 'ستة بحارة', 6)],
        otherClaims: ['date: 2024-03-13 «أمس»'],
      },
      { in: 'انتحرت شابة في منزلها.', found: [tollExample('killed', 'شابة', 1)] },
      { in: 'أصيب 1846 شخصا في الزلزال.', found: [tollExample('injured', '1846 شخصا', 1846)] },
    ],
    counterexamples: [
      'قضى 19 سائحا ليلتهم في المطار.',
      'توفيت والدته وهو صغير.',
      'أصيب آخر لاعبي الفريق بالإحباط.',
      'غادر ستة آلاف شخص الملعب.',
      'تعرض الركاب الأربعة لانتقادات.',
      'قتل الجفاف 300 رأس من الماشية.',
      'وفرت الوزارة 40 معلما للمدارس.',
      'خطف الأضواء أمام 30 ألف متفرج.',
      { in: 'قتل المهندس قبل 12 عاما.', otherClaims: ['date: 2012 «قبل 12 عاما»'] },
      'قتل المهندس وهو في الـ25 من عمره.',
      { in: 'في عام 2015 قتل المهندس.', otherClaims: ['date: 2015 «عام 2015»'] },
      'اعتقلت الشرطة شقيقه الأكبر.',
      'أوقفت الشركة إنتاج 12 طرازا.',
      'فقد الاتصال بالمحطة لمدة 12 ساعة.',
      'نقل عشرة أطفال إلى المدرسة.',
      'لقي المعرض إقبال 40 ألف زائر.',
      'قتل الفريق عقدة الماضي، وأنهى سلسلة من ست خسائر.',
      'أصيب الفتى بجرح قطعي طوله 7 سنتيمترات.',
      'أصيب بثلاث طعنات في الظهر.',
      { in: 'توفي الشاعر أمس، وشيعه شابان.', otherClaims: ['date: 2024-03-13 «أمس»'] },
      'فقدنا ثلاثة لاعبين قبل المباراة.',
      'وفقدنا ثلاث نقاط.',
    ],
  },
  {
    name: 'verb first, over an aside',
    pattern: `(?:و|ف)?(?:قد |تم )?${VERB}(?: {near-v}){1,7}،(?: {v}){1,8}(?:، {circumstance}(?: {v}){1,6})?، {fill}(?<count>{people})`,
    examples: [
      {
        in: 'أوقفت عناصر الدرك بالبلدية، في ساعة مبكرة من نهار أمس، شخصين كانا على متن شاحنة.',
        found: [tollExample('detained', 'شخصين', 2)],
        otherClaims: ['date: 2024-03-13 «أمس»'],
      },
      {
        in: 'توفي قبيل الإفطار، مساء الجمعة، في منطقة الساحل من ولاية الميناء، شابان غرقا في خزان.',
        found: [tollExample('killed', 'شابان', 2)],
        otherClaims: ['date: 2024-03-08TEV «مساء الجمعة»'],
      },
      {
        in: 'وأصيب في الحادث، الذي وقع على الطريق الساحلي، ثلاثة عمال.',
        found: [tollExample('injured', 'ثلاثة عمال', 3)],
      },
    ],
    counterexamples: [
      {
        in: 'أوقفت عناصر الدرك المتهم، في ساعة مبكرة من نهار أمس، وشكر شخصين ساعداها.',
        otherClaims: ['date: 2024-03-13 «أمس»'],
      },
    ],
  },
  {
    name: 'they did',
    pattern:
      '(?:و|ف)?(?:(?<killed>قتلوا|ذبحوا|أعدموا|اغتالوا)|(?<injured>أصابوا|جرحوا)|(?<displaced>هجروا|شردوا)|' +
      '(?<detained>اعتقلوا|أوقفوا|احتجزوا|أسروا|خطفوا|اختطفوا)) (?:{lately} )?(?!و){fill}(?<count>{anyone})',
    examples: [
      { in: 'دخل مسلحون القرية وخطفوا تسعة تلاميذ.', found: [tollExample('detained', 'تسعة تلاميذ', 9)] },
      {
        in: 'وقالت إن عناصرها أوقفوا أمس تسعة أشخاص.',
        found: [tollExample('detained', 'تسعة أشخاص', 9)],
        otherClaims: ['date: 2024-03-13 «أمس»'],
      },
    ],
    counterexamples: [
      'دخل مسلحون القرية وخطفوا تسع سيارات.',
      {
        in: 'وقالت إن 12 من الحراس قتلوا و8 أصيبوا.',
        otherClaims: ['count: killed 12 «12 من الحراس»', 'count: injured 8 «8»'],
      },
    ],
  },
  {
    name: 'noun first',
    pattern: `(?:و|ف)?(?:ب|ل|ك)?${NOUN}(?:(?: {near}){0,6}? {fill}["“«]?(?<count>{count})|(?: {near}){0,1}? {fill}["“«]?(?<count>{one}))`,
    examples: [
      {
        in: 'أسفر الحريق عن مقتل ستة عمال وإصابة 20 آخرين.',
        found: [tollExample('killed', 'ستة عمال', 6), tollExample('injured', '20 آخرين', 20)],
      },
      {
        in: 'أعلنت الوزارة توقيف 30 شخصا.',
        found: [tollExample('detained', '30 شخصا', 30)],
        otherClaims: ['quote: الوزارة: توقيف 30 شخصا'],
      },
      { in: 'تسببت السيول بنزوح مئات العائلات.', found: [tollExample('displaced', 'مئات العائلات', 200, null)] },
      { in: 'تم ترحيل 75 عائلة نحو مراكز الإيواء.', found: [tollExample('displaced', '75 عائلة', 75)] },
      { in: 'وفاة حالتين في المستشفى.', found: [tollExample('killed', 'حالتين', 2)] },
      { in: 'أعلن عن مقتل جندي.', found: [tollExample('killed', 'جندي', 1, 1, 'combatant')] },
      { in: 'وبعد أيام من فقدان 11 صيادا عثر على زورقهم.', found: [tollExample('missing', '11 صيادا', 11)] },
    ],
    counterexamples: [
      'تم ترحيل 75 مخالفا إلى بلدانهم.',
      'أسفر الحريق عن احتراق ستة منازل.',
      'وقع الحادث بعد إصابة الطائرة على بعد 20 كيلومترا.',
      'أما في أدبه فقد كتب ثلاثة مسرحيين سيرته.',
      'فقد استقبل المعرض 40 زائرا.',
    ],
  },
]
