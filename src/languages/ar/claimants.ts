import type { ClaimantExample } from '../casualties.ts'
import type { Rule } from '../rule.ts'

/** Who gives figures without a word of saying. */
export const claimants: readonly Rule<ClaimantExample>[] = [
  {
    name: 'puts the toll',
    pattern:
      '(?:و|ف)?(?:قد )?{sets} (?<claimant>(?!عدد|حصيلة){v}(?: (?!{figure}(?!\\p{L})){v}){0,6}?) (?:أمس |اليوم )?{figure}(?!\\p{L})',
    examples: [
      {
        in: 'ورفعت إدارة الإقليم حصيلة القتلى إلى 30.',
        found: [{ claimant: 'إدارة الإقليم', count: '30' }],
        otherClaims: ['count: killed 30 «30»'],
      },
    ],
    counterexamples: [{ in: 'وارتفعت حصيلة القتلى في الإقليم إلى 30.', otherClaims: ['count: killed 30 «30»'] }],
  },
  {
    name: 'counts',
    pattern:
      '(?:و|ف)?(?:قد )?(?:أحصى|أحصت|سجل|سجلت|وثق|وثقت|رصد|رصدت) ' +
      '(?<claimant>(?!عدد|مقتل|وفاة|إصابة|نحو){v}(?: (?!{not-teller}(?!\\p{L})){v}){0,6}?)' +
      '(?=(?: (?:اليوم|أمس|مساء|صباح)(?: {v})?)? ' +
      '(?:مقتل|وفاة|إصابة|نزوح|اعتقال|سقوط|استشهاد|أكثر|نحو|ما|منذ|خلال|فقدان|{anyone}))',
    examples: [
      {
        in: 'ووثقت الشبكة الحقوقية مقتل 43 مدنيا.',
        found: [{ claimant: 'الشبكة الحقوقية', count: '43 مدنيا' }],
        otherClaims: ['count: killed 43 «43 مدنيا»'],
      },
      {
        in: 'ووثق المركز الطبي أمس مقتل 43 مدنيا.',
        found: [{ claimant: 'المركز الطبي', count: '43 مدنيا' }],
        otherClaims: ['count: killed 43 «43 مدنيا»', 'date: 2024-03-13 «أمس»'],
      },
    ],
    counterexamples: [
      { in: 'وسجلت حرارة مرتفعة أدت إلى مقتل 43 مدنيا.', otherClaims: ['count: killed 43 «43 مدنيا»'] },
    ],
  },
  {
    name: 'a toll of somebody',
    pattern:
      '(?:و|ف)?(?:في|بحسب|حسب|وفق|وفقا ل|بموجب) (?:آخر )?{tally}(?: (?:أولية|جديدة|نهائية|مؤقتة|أخيرة|سابقة|رسمية))? ' +
      '(?:ل(?=\\p{L}{4})|أعلنتها |أعلنها |أوردتها |أوردها |نشرتها |نشرها |أصدرتها |جمعتها |أعدتها )' +
      '(?<claimant>{v}(?: (?!(?:أمس|اليوم|مساء|صباح|عن|في|إلى|على)(?!\\p{L})){v}){0,4})(?=[،,:])',
    examples: [
      {
        in: 'وفي حصيلة أولية لمصالح الإسعاف، جرح 19 راكبا.',
        found: [{ claimant: 'مصالح الإسعاف', count: '19 راكبا' }],
        otherClaims: ['count: injured 19 «19 راكبا»'],
      },
    ],
    counterexamples: [{ in: 'وفي حصيلة ثقيلة، جرح 19 راكبا.', otherClaims: ['count: injured 19 «19 راكبا»'] }],
  },
]
