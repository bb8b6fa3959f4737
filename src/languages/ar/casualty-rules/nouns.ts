import { type CasualtyRule, tollExample } from '../../casualties.ts'

const PEOPLE =
  '(?:(?<killed>{killed-people})|(?<injured>{injured-people})|(?<missing>{missing-people})|' +
  '(?<displaced>{displaced-people})|(?<detained>{detained-people}))(?!\\p{L})'

/** A count of those who are what befell them: «27 قتيلا»; two outcomes of one count. */
export const nouns: readonly CasualtyRule[] = [
  {
    name: 'two outcomes, verbs first',
    pattern:
      '(?:و|ف)?(?:ب|ل|ال)?(?:(?<killed>{killed-verb}|{killed-noun})(?: أو|) و?' +
      '(?<injured>{injured-verb}|{injured-noun})|(?<injured>{injured-verb}|{injured-noun})(?: أو|) و?' +
      '(?<killed>{killed-verb}|{killed-noun}))(?!\\p{L})(?: {near}){0,4}? {fill}(?<count>{whoever})',
    examples: [
      {
        in: 'أدى الانهيار إلى مقتل وإصابة 30 عاملا.',
        found: [tollExample('killed', '30 عاملا', 30), tollExample('injured', '30 عاملا', 30)],
      },
      {
        in: 'وقتل وأصيب عدد من العمال.',
        found: [tollExample('killed', 'عدد من العمال', null), tollExample('injured', 'عدد من العمال', null)],
      },
    ],
    counterexamples: [
      {
        in: 'أدى الانهيار إلى مقتل 30 عاملا وإصابة أربعة.',
        otherClaims: ['count: killed 30 «30 عاملا»', 'count: injured 4 «أربعة»'],
      },
    ],
  },
  {
    name: 'two outcomes, verbs last',
    pattern:
      '(?<count>{anyone})[،,]?(?: {w}){0,8}? (?:قد )?' +
      '(?:(?<killed>{killed-after}) (?:أو |و ?)(?<injured>{injured-after})|(?<injured>{injured-after}) (?:أو |و ?)' +
      '(?<killed>{killed-after}))(?!\\p{L})(?! {fill}{anyone})',
    examples: [
      {
        in: 'قالت المنظمة إن 60 طفلا قتلوا أو أصيبوا هذا العام.',
        found: [tollExample('killed', '60 طفلا', 60), tollExample('injured', '60 طفلا', 60)],
        otherClaims: ['quote: المنظمة: 60 طفلا قتلوا أو أصيبوا هذا العام', 'date: 2024 «هذا العام»'],
      },
    ],
    counterexamples: [
      {
        in: 'قالت المنظمة إن 60 طفلا قتلوا وإن عشرة أصيبوا.',
        otherClaims: [
          'quote: المنظمة: 60 طفلا قتلوا وإن عشرة أصيبوا',
          'count: killed 60 «60 طفلا»',
          'count: injured 10 «عشرة»',
        ],
      },
    ],
  },
  {
    name: 'two outcomes, nouns last',
    pattern:
      '(?<count>{anyone}) ?(?:من )?(?<noun>' +
      '(?:(?<killed>{killed-people}) (?:و|أو )(?:ال)?(?<injured>{injured-people})|(?<injured>{injured-people}) ' +
      '(?:و|أو )(?:ال)?(?<killed>{killed-people})))(?!\\p{L})',
    examples: [
      {
        in: 'خلف الانهيار عشرات القتلى والجرحى.',
        found: [
          tollExample('killed', 'عشرات القتلى والجرحى', 20, null),
          tollExample('injured', 'عشرات القتلى والجرحى', 20, null),
        ],
      },
    ],
    counterexamples: [
      {
        in: 'خلف الانهيار عشرة قتلى و20 جريحا.',
        otherClaims: ['count: killed 10 «عشرة قتلى»', 'count: injured 20 «20 جريحا»'],
      },
    ],
  },
  {
    name: 'either',
    pattern:
      '(?<count>{anyone})(?: {w}){0,4}? (?:ما )?بين ' +
      '(?:(?<killed>قتيل|شهيد|قتلى) (?:و|أو )(?<injured>جريح|مصاب|جرحى)|(?<injured>جريح|مصاب) (?:و|أو )' +
      '(?<killed>قتيل))(?!\\p{L})',
    examples: [
      {
        in: 'سقط نحو 50 جنديا بين قتيل وجريح.',
        found: [tollExample('killed', 'نحو 50 جنديا', 50, 50, 'combatant'), tollExample('injured', 'نحو 50 جنديا', 50)],
      },
    ],
    counterexamples: [
      { in: 'سقط قتيل و50 جريحا.', otherClaims: ['count: killed 1 «قتيل»', 'count: injured 50 «50 جريحا»'] },
    ],
  },
  {
    name: 'of the wounded, died',
    pattern:
      '(?:و|ف)?(?:ب|ل)?(?<killed>توفي|توفى|مات|قضى|استشهد|وفاة|استشهاد|موت)(?: {v}){0,2}? {fill}(?<count>{anyone}) (?:من )?(?:ال)(?:مصابين|جرحى)(?!\\p{L})',
    isPart: true,
    examples: [{ in: 'توفي ثلاثة من المصابين في المستشفى.', found: [tollExample('killed', 'ثلاثة', 3)] }],
    counterexamples: ['خرج ثلاثة من المصابين من المستشفى.'],
  },
  {
    name: 'count and noun',
    pattern: `(?<count>{anyone})["”»]? ?(?:من )?(?:ال)?(?<noun>${PEOPLE})`,
    examples: [
      {
        in: 'سقط 36 قتيلا و40 جريحا على الأقل.',
        found: [tollExample('killed', '36 قتيلا', 36), tollExample('injured', '40 جريحا', 40, null)],
      },
      {
        in: 'أسفر الهجوم عن قتيلين وجريح.',
        found: [tollExample('killed', 'قتيلين', 2), tollExample('injured', 'جريح', 1)],
      },
      { in: 'خلف الزلزال 2000 قتيل.', found: [tollExample('killed', '2000 قتيل', 2000)] },
      { in: 'سجل المستشفى ثلاث حالات حرجة.', found: [tollExample('injured', 'ثلاث حالات حرجة', 3)] },
      { in: 'ونتج منه إصابة متوسطة.', found: [tollExample('injured', 'إصابة', 1)] },
      {
        in: 'أسفر الشجار عن وجود متوفى ومصاب.',
        found: [tollExample('killed', 'متوفى', 1), tollExample('injured', 'مصاب', 1)],
      },
      { in: 'وقال إن ست حالات نومت احترازيا.', found: [tollExample('injured', 'ست حالات', 6)] },
      { in: 'ولا تزال حالتان منهم تحت الملاحظة.', found: [tollExample('injured', 'حالتان', 2)] },
      { in: 'عثر الغواصون على 12 جثة.', found: [tollExample('killed', '12 جثة', 12)] },
      { in: 'ونتج عن الحادث إصابتان بليغتان.', found: [tollExample('injured', 'إصابتان', 2)] },
      { in: 'ولا يزال 17 راكبا مفقودا.', found: [tollExample('missing', '17 راكبا مفقودا', 17)] },
    ],
    counterexamples: [
      'سقطت 36 قذيفة على الحي.',
      'وسجلت إصابتان بفيروس كورونا.',
      'عانى اللاعب من إصابتين هذا الموسم.',
      'ولا تزال 17 وثيقة مفقودة.',
      'وسجلت الوزارة 90 إصابة جديدة بفيروس كورونا.',
      'وغاب الحارس بسبب إصابة خطيرة.',
      'وهو في حالة حرجة.',
      'ودافع عن الشهيدين سالم وحمد.',
      'وهو مصاب بالسكري.',
      'وثلاث حالات تحت الإنشاء.',
    ],
  },
]
