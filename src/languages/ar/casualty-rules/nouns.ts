import { type CasualtyRule, toll } from '../../casualties.ts'

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
    finds: [
      {
        in: 'أدى الانهيار إلى مقتل وإصابة 30 عاملا.',
        found: [toll('killed', '30 عاملا', 30), toll('injured', '30 عاملا', 30)],
      },
      {
        in: 'وقتل وأصيب عدد من العمال.',
        found: [toll('killed', 'عدد من العمال', null), toll('injured', 'عدد من العمال', null)],
      },
    ],
    leaves: [
      {
        in: 'أدى الانهيار إلى مقتل 30 عاملا وإصابة أربعة.',
        also: ['count: killed 30 «30 عاملا»', 'count: injured 4 «أربعة»'],
      },
    ],
  },
  {
    name: 'two outcomes, verbs last',
    pattern:
      '(?<count>{anyone})[،,]?(?: {w}){0,8}? (?:قد )?' +
      '(?:(?<killed>{killed-after}) (?:أو |و ?)(?<injured>{injured-after})|(?<injured>{injured-after}) (?:أو |و ?)' +
      '(?<killed>{killed-after}))(?!\\p{L})(?! {fill}{anyone})',
    finds: [
      {
        in: 'قالت المنظمة إن 60 طفلا قتلوا أو أصيبوا هذا العام.',
        found: [toll('killed', '60 طفلا', 60), toll('injured', '60 طفلا', 60)],
        also: ['quote: المنظمة: 60 طفلا قتلوا أو أصيبوا هذا العام', 'date: 2024 «هذا العام»'],
      },
    ],
    leaves: [
      {
        in: 'قالت المنظمة إن 60 طفلا قتلوا وإن عشرة أصيبوا.',
        also: [
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
    finds: [
      {
        in: 'خلف الانهيار عشرات القتلى والجرحى.',
        found: [toll('killed', 'عشرات القتلى والجرحى', 20, null), toll('injured', 'عشرات القتلى والجرحى', 20, null)],
      },
    ],
    leaves: [
      {
        in: 'خلف الانهيار عشرة قتلى و20 جريحا.',
        also: ['count: killed 10 «عشرة قتلى»', 'count: injured 20 «20 جريحا»'],
      },
    ],
  },
  {
    name: 'either',
    pattern:
      '(?<count>{anyone})(?: {w}){0,4}? (?:ما )?بين ' +
      '(?:(?<killed>قتيل|شهيد|قتلى) (?:و|أو )(?<injured>جريح|مصاب|جرحى)|(?<injured>جريح|مصاب) (?:و|أو )' +
      '(?<killed>قتيل))(?!\\p{L})',
    finds: [
      {
        in: 'سقط نحو 50 جنديا بين قتيل وجريح.',
        found: [toll('killed', 'نحو 50 جنديا', 50, 50, 'combatant'), toll('injured', 'نحو 50 جنديا', 50)],
      },
    ],
    leaves: [{ in: 'سقط قتيل و50 جريحا.', also: ['count: killed 1 «قتيل»', 'count: injured 50 «50 جريحا»'] }],
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
      { in: 'خلف الزلزال 2000 قتيل.', found: [toll('killed', '2000 قتيل', 2000)] },
      { in: 'سجل المستشفى ثلاث حالات حرجة.', found: [toll('injured', 'ثلاث حالات حرجة', 3)] },
      { in: 'ونتج منه إصابة متوسطة.', found: [toll('injured', 'إصابة', 1)] },
      { in: 'أسفر الشجار عن وجود متوفى ومصاب.', found: [toll('killed', 'متوفى', 1), toll('injured', 'مصاب', 1)] },
      { in: 'وقال إن ست حالات نومت احترازيا.', found: [toll('injured', 'ست حالات', 6)] },
      { in: 'ولا تزال حالتان منهم تحت الملاحظة.', found: [toll('injured', 'حالتان', 2)] },
      { in: 'عثر الغواصون على 12 جثة.', found: [toll('killed', '12 جثة', 12)] },
      { in: 'ونتج عن الحادث إصابتان بليغتان.', found: [toll('injured', 'إصابتان', 2)] },
      { in: 'ولا يزال 17 راكبا مفقودا.', found: [toll('missing', '17 راكبا مفقودا', 17)] },
    ],
    leaves: [
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
