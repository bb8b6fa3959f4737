import { type CasualtyRule, toll } from '../../casualties.ts'

/** Counts that share the outcome of another: parts of it, more of its kind. */
export const shared: readonly CasualtyRule[] = [
  {
    name: 'among them',
    pattern: '(?<head>{claimed})[،,]?(?: {w}){0,14}? [(–-]?{among}(?: {v}){0,2}? {fill}(?<count>{anyone})',
    part: true,
    finds: [
      {
        in: 'قتل 27 راكبا بينهم طفلان وثلاث نساء.',
        found: [toll('killed', 'طفلان', 2)],
        also: ['count: killed 27 «27 راكبا»', 'count: killed 3 «ثلاث نساء»'],
      },
      {
        in: 'أوقفت الشرطة 50 مشتبها، بينهم 3 من الجنسية الكورية.',
        found: [toll('detained', '3', 3)],
        also: ['count: detained 50 «50 مشتبها»'],
      },
      {
        in: 'أصيب 20 شخصا، من بينهم شرطي.',
        found: [toll('injured', 'شرطي', 1, 1, 'combatant')],
        also: ['count: injured 20 «20 شخصا»'],
      },
    ],
    leaves: ['حضر 27 راكبا بينهم طفلان.'],
  },
  {
    name: 'of them',
    pattern:
      '(?<head>{claimed})[،,]?(?: {w}){0,8}? {and}(?<count>{bare})' +
      '(?= (?:(?:من )?(?:ال)?{of-such}|من (?:ال)?(?:جنسي|أصل|أصول|عائل|أسر|سكان|أبناء|أفراد)|(?:في|ب)(?: )?(?:حالة|حال|وضع|العناية)|(?!{no-such}(?!\\p{L}))' +
      '(?:من ال|من )?\\p{L}{2,12}(?:ون|يين)(?!\\p{L})))',
    part: true,
    finds: [
      {
        in: 'توفي أربعة عمال، اثنان منهم من الجنسية الهندية.',
        found: [toll('killed', 'اثنان منهم', 2)],
        also: ['count: killed 4 «أربعة عمال»'],
      },
      {
        in: 'أصيب 20 عاملا، ثلاثة منهم جروحهم خفيفة.',
        found: [toll('injured', 'ثلاثة منهم', 3)],
        also: ['count: injured 20 «20 عاملا»'],
      },
      {
        in: 'ضبطت الشرطة 14 مهربا، خمسة منهم أوروبيون.',
        found: [toll('detained', 'خمسة منهم', 5)],
        also: ['count: detained 14 «14 مهربا»'],
      },
      {
        in: 'جرح 12 طالبا، أربعة منهم يرقدون في العناية المشددة.',
        found: [toll('injured', 'أربعة منهم', 4)],
        also: ['count: injured 12 «12 طالبا»'],
      },
    ],
    leaves: [
      'حضر 20 عاملا، ثلاثة منهم رجال كبار.',
      { in: 'أصيب 20 عاملا، ومن بين الحاضرين ثلاثة ملايين متابع.', also: ['count: injured 20 «20 عاملا»'] },
    ],
  },
  {
    name: 'list',
    pattern:
      '(?<head>{claimed})(?: {v}){0,6}?[،,]? {beside}{fill}(?<count>{anyone})(?!(?: {w}){0,2} (?:نجوا|تعافوا|قالوا|كانوا)(?!\\p{L}))',
    finds: [
      {
        in: 'جرح ستة من عائلة واحدة، وثلاثة آخرون في حي مجاور.',
        found: [toll('injured', 'ثلاثة آخرون', 3)],
        also: ['count: injured 6 «ستة من عائلة»'],
      },
      {
        in: 'قتل تسعة عمال وامرأة، إضافة إلى ثلاثة حراس.',
        found: [toll('killed', 'امرأة', 1), toll('killed', 'ثلاثة حراس', 3)],
        also: ['count: killed 9 «تسعة عمال»'],
      },
    ],
    leaves: [{ in: 'قتل تسعة عمال ودمرت ثلاثة منازل.', also: ['count: killed 9 «تسعة عمال»'] }],
  },
  {
    name: 'another figure',
    pattern:
      '(?<head>{claimed})[^.؛;\\ue010-\\ue012]{0,90}? (?:و|ل|ف)?(?:يرفع|رفع|يرتفع|ترتفع|ارتفعت|ارتفع|تصل|يصل) ' +
      '(?:بذلك )?(?:ال|إجمالي ال)?(?:حصيلة|عدد|عددهم|حصيلتهم|إجمالي|إجماليها)(?: (?:الإجمالية|الإجمالي|الكلي)){0,1} ' +
      '(?:إلى|ل) {fill}(?<count>{count})',
    finds: [
      {
        in: 'انتشلت خمس جثث أخرى ما يرفع الحصيلة إلى 44.',
        found: [toll('killed', '44', 44)],
        also: ['count: killed 5 «خمس جثث»'],
      },
      {
        in: 'اعتقلت الشرطة سبعة مهربين ليرتفع العدد إلى 20.',
        found: [toll('detained', '20', 20)],
        also: ['count: detained 7 «سبعة مهربين»'],
      },
    ],
    leaves: ['وصلت خمس حافلات أخرى ما يرفع العدد إلى 44.'],
  },
  {
    name: 'list before',
    pattern: '(?<count>{anyone})(?: {v}){0,5}?[،,]? {beside}{fill}(?<head>{claimed-whole})',
    finds: [
      {
        in: 'قال إن 3 حراس و 7 عمال قتلوا في الانفجار.',
        found: [toll('killed', '3 حراس', 3)],
        also: ['count: killed 7 «7 عمال»'],
      },
      {
        in: 'قالت الشرطة إن اثنين من الركاب وثلاثة من المارة قتلوا.',
        found: [toll('killed', 'اثنين من الركاب', 2)],
        also: ['quote: الشرطة: اثنين من الركاب وثلاثة من المارة قتلوا', 'count: killed 3 «ثلاثة من المارة»'],
      },
    ],
    leaves: [
      { in: 'قالت الشرطة إن اثنين من الركاب شاهدوا الحادث.', also: ['quote: الشرطة: اثنين من الركاب شاهدوا الحادث'] },
    ],
  },
]
