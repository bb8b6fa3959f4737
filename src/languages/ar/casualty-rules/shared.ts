import { type CasualtyRule, tollExample } from '../../casualties.ts'

/** Counts that share the outcome of another: parts of it, more of its kind. */
export const shared: readonly CasualtyRule[] = [
  {
    name: 'among them',
    pattern: '(?<head>{claimed})[،,]?(?: {w}){0,14}? [(–-]?{among}(?: {v}){0,2}? {fill}(?<count>{anyone})',
    isPart: true,
    examples: [
      {
        in: 'قتل 27 راكبا بينهم طفلان وثلاث نساء.',
        found: [tollExample('killed', 'طفلان', 2)],
        otherClaims: ['count: killed 27 «27 راكبا»', 'count: killed 3 «ثلاث نساء»'],
      },
      {
        in: 'أوقفت الشرطة 50 مشتبها، بينهم 3 من الجنسية الكورية.',
        found: [tollExample('detained', '3', 3)],
        otherClaims: ['count: detained 50 «50 مشتبها»'],
      },
      {
        in: 'أصيب 20 شخصا، من بينهم شرطي.',
        found: [tollExample('injured', 'شرطي', 1, 1, 'combatant')],
        otherClaims: ['count: injured 20 «20 شخصا»'],
      },
    ],
    counterexamples: ['حضر 27 راكبا بينهم طفلان.'],
  },
  {
    name: 'of them',
    pattern:
      '(?<head>{claimed})[،,]?(?: {w}){0,8}? {and}(?<count>{bare})' +
      '(?= (?:(?:من )?(?:ال)?{of-such}|من (?:ال)?(?:جنسي|أصل|أصول|عائل|أسر|سكان|أبناء|أفراد)|(?:في|ب)(?: )?(?:حالة|حال|وضع|العناية)|(?!{no-such}(?!\\p{L}))' +
      '(?:من ال|من )?\\p{L}{2,12}(?:ون|يين)(?!\\p{L})))',
    isPart: true,
    examples: [
      {
        in: 'توفي أربعة عمال، اثنان منهم من الجنسية الهندية.',
        found: [tollExample('killed', 'اثنان منهم', 2)],
        otherClaims: ['count: killed 4 «أربعة عمال»'],
      },
      {
        in: 'أصيب 20 عاملا، ثلاثة منهم جروحهم خفيفة.',
        found: [tollExample('injured', 'ثلاثة منهم', 3)],
        otherClaims: ['count: injured 20 «20 عاملا»'],
      },
      {
        in: 'ضبطت الشرطة 14 مهربا، خمسة منهم أوروبيون.',
        found: [tollExample('detained', 'خمسة منهم', 5)],
        otherClaims: ['count: detained 14 «14 مهربا»'],
      },
      {
        in: 'جرح 12 طالبا، أربعة منهم يرقدون في العناية المشددة.',
        found: [tollExample('injured', 'أربعة منهم', 4)],
        otherClaims: ['count: injured 12 «12 طالبا»'],
      },
    ],
    counterexamples: [
      'حضر 20 عاملا، ثلاثة منهم رجال كبار.',
      { in: 'أصيب 20 عاملا، ومن بين الحاضرين ثلاثة ملايين متابع.', otherClaims: ['count: injured 20 «20 عاملا»'] },
    ],
  },
  {
    name: 'list',
    pattern:
      '(?<head>{claimed})(?: {v}){0,6}?[،,]? {beside}{fill}(?<count>{anyone})(?!(?: {w}){0,2} (?:نجوا|تعافوا|قالوا|كانوا)(?!\\p{L}))',
    examples: [
      {
        in: 'جرح ستة من عائلة واحدة، وثلاثة آخرون في حي مجاور.',
        found: [tollExample('injured', 'ثلاثة آخرون', 3)],
        otherClaims: ['count: injured 6 «ستة من عائلة»'],
      },
      {
        in: 'قتل تسعة عمال وامرأة، إضافة إلى ثلاثة حراس.',
        found: [tollExample('killed', 'امرأة', 1), tollExample('killed', 'ثلاثة حراس', 3)],
        otherClaims: ['count: killed 9 «تسعة عمال»'],
      },
    ],
    counterexamples: [{ in: 'قتل تسعة عمال ودمرت ثلاثة منازل.', otherClaims: ['count: killed 9 «تسعة عمال»'] }],
  },
  {
    name: 'another figure',
    pattern:
      '(?<head>{claimed})[^.؛;{anyone}]{0,90}? (?:و|ل|ف)?(?:يرفع|رفع|يرتفع|ترتفع|ارتفعت|ارتفع|تصل|يصل) ' +
      '(?:بذلك )?(?:ال|إجمالي ال)?(?:حصيلة|عدد|عددهم|حصيلتهم|إجمالي|إجماليها)(?: (?:الإجمالية|الإجمالي|الكلي)){0,1} ' +
      '(?:إلى|ل) {fill}(?<count>{count})',
    examples: [
      {
        in: 'انتشلت خمس جثث أخرى ما يرفع الحصيلة إلى 44.',
        found: [tollExample('killed', '44', 44)],
        otherClaims: ['count: killed 5 «خمس جثث»'],
      },
      {
        in: 'اعتقلت الشرطة سبعة مهربين ليرتفع العدد إلى 20.',
        found: [tollExample('detained', '20', 20)],
        otherClaims: ['count: detained 7 «سبعة مهربين»'],
      },
    ],
    counterexamples: ['وصلت خمس حافلات أخرى ما يرفع العدد إلى 44.'],
  },
  {
    name: 'list before',
    pattern: '(?<count>{anyone})(?: {v}){0,5}?[،,]? {beside}{fill}(?<head>{claimed-whole})',
    examples: [
      {
        in: 'قال إن 3 حراس و 7 عمال قتلوا في الانفجار.',
        found: [tollExample('killed', '3 حراس', 3)],
        otherClaims: ['count: killed 7 «7 عمال»'],
      },
      {
        in: 'قالت الشرطة إن اثنين من الركاب وثلاثة من المارة قتلوا.',
        found: [tollExample('killed', 'اثنين من الركاب', 2)],
        otherClaims: ['quote: الشرطة: اثنين من الركاب وثلاثة من المارة قتلوا', 'count: killed 3 «ثلاثة من المارة»'],
      },
    ],
    counterexamples: [
      {
        in: 'قالت الشرطة إن اثنين من الركاب شاهدوا الحادث.',
        otherClaims: ['quote: الشرطة: اثنين من الركاب شاهدوا الحادث'],
      },
    ],
  },
]
