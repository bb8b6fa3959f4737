import { type CasualtyRule, toll } from '../../casualties.ts'

/** Counts that share the outcome of another: parts of it, more of its kind. */
export const shared: readonly CasualtyRule[] = [
  {
    name: 'among them',
    pattern: '(?<head>{claimed})[،,]?(?: {w}){0,14}? [(–-]?{among}(?: {v}){0,2}? {fill}(?<count>{anyone})',
    part: true,
    finds: [
      { in: 'قتل 27 راكبا بينهم طفلان وثلاث نساء.', found: [toll('killed', 'طفلان', 2)] },
      { in: 'أصيب 20 شخصا، من بينهم شرطي.', found: [toll('injured', 'شرطي', 1, 1, 'combatant')] },
    ],
    leaves: ['حضر 27 راكبا بينهم طفلان.'],
  },
  {
    name: 'of them',
    pattern:
      '(?<head>{claimed})[،,]?(?: {w}){0,8}? {and}(?<count>{bare})(?= (?:من )?(?:ال)?(?:أطفال|نساء|مدنيون|مدنيين|جنود|مسلحون|مسلحين|رجال|عسكريون|عسكريين|إصاباتهم|في حالة|بحالة|حالتهم|حالته))',
    part: true,
    finds: [{ in: 'أصيب 20 عاملا، ثلاثة منهم إصاباتهم خطرة.', found: [toll('injured', 'ثلاثة منهم', 3)] }],
    leaves: ['حضر 20 عاملا، ثلاثة منهم رجال كبار.'],
  },
  {
    name: 'list',
    pattern:
      '(?<head>{claimed})(?: {v}){0,6}?[،,]? {beside}{fill}(?<count>{anyone})(?!(?: {w}){0,2} (?:نجوا|تعافوا|قالوا|كانوا)(?!\\p{L}))',
    finds: [
      {
        in: 'قتل تسعة عمال وامرأة، إضافة إلى ثلاثة حراس.',
        found: [toll('killed', 'امرأة', 1), toll('killed', 'ثلاثة حراس', 3)],
      },
    ],
    leaves: ['قتل تسعة عمال ودمرت ثلاثة منازل.'],
  },
  {
    name: 'list before',
    pattern: '(?<count>{anyone})(?: {v}){0,5}?[،,]? {beside}{fill}(?<head>{claimed})',
    finds: [
      { in: 'قالت الشرطة إن اثنين من الركاب وثلاثة من المارة قتلوا.', found: [toll('killed', 'اثنين من الركاب', 2)] },
    ],
    leaves: ['قالت الشرطة إن اثنين من الركاب شاهدوا الحادث.'],
  },
]
