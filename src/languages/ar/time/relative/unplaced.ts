import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Times that have no place on the calendar. */
export const unplaced: readonly TimeRule[] = [
  {
    name: 'now',
    pattern: '(?:حتى )?الآن|حاليا|حالا|في هذه اللحظة|في الوقت الحاضر|في الوقت الراهن',
    fields: { now: true },
    examples: [{ in: 'هم الآن في السجن.', found: [{ expression: 'الآن', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'repeated',
    pattern: anyOf(
      '(?:كل|لكل) (?:{cardinal} )?(?:{unit}|صباح|مساء|ليلة)',
      '{unit} بعد (?:{unit}|آخر|أخرى)',
      'يوميا|أسبوعيا|شهريا|سنويا',
      '(?:{day-any} )?(?:من )?(?:شهر )?{months} من كل (?:عام|سنة)|كل {day-any} {months}',
      'مرة في ال(?:شهر|أسبوع|سنة|عام|يوم)',
      'في ال(?:شهر|أسبوع|سنة|عام) الواحدة?',
    ),
    fields: { unplaceable: 'comes back' },
    examples: [
      { in: 'تفيض الأنهار كل عام.', found: [{ expression: 'كل عام', value: null }] },
      { in: 'ترتفع الحرارة عاما بعد عام.', found: [{ expression: 'عاما بعد عام', value: null }] },
      { in: 'يصادف 8 مارس من كل سنة.', found: [{ expression: '8 مارس من كل سنة', value: null }] },
      { in: 'يكبر الدين سنة بعد أخرى.', found: [{ expression: 'سنة بعد أخرى', value: null }] },
    ],
    counterexamples: ['سقط وتوفي بعد عام.'],
  },
  {
    name: 'age',
    pattern:
      '(?:البالغ(?:ة)?|يبلغ|تبلغ|عمره|عمرها|في)(?: من العمر)? {cardinal} (?:عاما|سنة|أعوام|سنوات)(?: من العمر)?|[(]{cardinal} (?:عاما|سنة|أعوام|سنوات)[)]',
    fields: { unplaceable: 'an age' },
    examples: [{ in: 'اعتقل خالد (27 عاما) في منزله.', found: [{ expression: '(27 عاما)', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'whole',
    pattern: '(?:طوال|طيلة|على مدار|على مدى) (?:ال)?(?<span>{amount})',
    examples: [{ in: 'بقي هناك طوال الأسبوع.', found: [{ expression: 'طوال الأسبوع', value: null }] }],
    counterexamples: [],
  },
  {
    name: 'duration',
    pattern: '(?:(?:خلال|في غضون|لمدة|مدة) )?(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4})',
    examples: [{ in: 'استمر القتال ستة أسابيع.', found: [{ expression: 'ستة أسابيع', value: null }] }],
    counterexamples: [],
  },
]
