import type { TimeRule } from '../../../time.ts'
import { either } from '../../../words.ts'

/** Times that have no place on the calendar. */
export const unplaced: readonly TimeRule[] = [
  {
    name: 'now',
    pattern: '(?:حتى )?الآن|حاليا|حالا|في هذه اللحظة|في الوقت الحاضر|في الوقت الراهن',
    means: { now: true },
    finds: [{ in: 'هم الآن في السجن.', found: [{ expression: 'الآن', value: null }] }],
    leaves: [],
  },
  {
    name: 'repeated',
    pattern: either(
      '(?:كل|لكل) (?:{cardinal} )?(?:{unit}|صباح|مساء|ليلة)',
      '{unit} بعد (?:{unit}|آخر|أخرى)',
      'يوميا|أسبوعيا|شهريا|سنويا',
      '(?:{day-any} )?(?:من )?(?:شهر )?{months} من كل (?:عام|سنة)|كل {day-any} {months}',
      'مرة في ال(?:شهر|أسبوع|سنة|عام|يوم)',
      'في ال(?:شهر|أسبوع|سنة|عام) الواحدة?',
    ),
    means: { not: 'comes back' },
    finds: [
      { in: 'تفيض الأنهار كل عام.', found: [{ expression: 'كل عام', value: null }] },
      { in: 'ترتفع الحرارة عاما بعد عام.', found: [{ expression: 'عاما بعد عام', value: null }] },
      { in: 'يصادف 8 مارس من كل سنة.', found: [{ expression: '8 مارس من كل سنة', value: null }] },
      { in: 'يكبر الدين سنة بعد أخرى.', found: [{ expression: 'سنة بعد أخرى', value: null }] },
    ],
    leaves: ['سقط وتوفي بعد عام.'],
  },
  {
    name: 'age',
    pattern:
      '(?:البالغ(?:ة)?|يبلغ|تبلغ|عمره|عمرها|في)(?: من العمر)? {cardinal} (?:عاما|سنة|أعوام|سنوات)(?: من العمر)?|[(]{cardinal} (?:عاما|سنة|أعوام|سنوات)[)]',
    means: { not: 'an age' },
    finds: [{ in: 'اعتقل خالد (27 عاما) في منزله.', found: [{ expression: '(27 عاما)', value: null }] }],
    leaves: [],
  },
  {
    name: 'whole',
    pattern: '(?:طوال|طيلة|على مدار|على مدى) (?:ال)?(?<span>{amount})',
    finds: [{ in: 'بقي هناك طوال الأسبوع.', found: [{ expression: 'طوال الأسبوع', value: null }] }],
    leaves: [],
  },
  {
    name: 'duration',
    pattern: '(?:(?:خلال|في غضون|لمدة|مدة) )?(?<span>{amount}(?:[،,]? ?و? ?{amount}){0,4})',
    finds: [{ in: 'استمر القتال ستة أسابيع.', found: [{ expression: 'ستة أسابيع', value: null }] }],
    leaves: [],
  },
]
