import type { QuoteRule } from '../quotes.ts'

/** Verbs that pass on what another said: نقلت … عن … قوله إن، نسبت … إلى … قوله إن، ذكرت … نقلا عن … أن. */
export const relays: readonly QuoteRule[] = [
  {
    name: 'relayed',
    pattern:
      '{verb}(?<cue>نقلت|نقل|نقلوا|تنقل|ينقل){shut}(?<relay>{gap}) عن (?<speaker>{gap}){their-saying}?(?: {that}|{colon}| ?(?={mark}))',
    examples: [
      {
        in: 'ونقلت وكالة شينخوا عن وزارة التجارة قولها إن الصادرات ارتفعت.',
        found: [{ speaker: 'وزارة التجارة', content: 'الصادرات ارتفعت', relays: ['وكالة شينخوا'] }],
      },
      {
        in: 'ونقلت صحيفة الغد عن مسؤول كبير: «لن نتراجع عن القرار».',
        found: [{ speaker: 'مسؤول كبير', content: '«لن نتراجع عن القرار»', form: 'direct', relays: ['صحيفة الغد'] }],
      },
    ],
    counterexamples: ['ونقلت سيارات الإسعاف المصابين إلى المستشفى.', 'ونقل الجيش معداته بعيدا عن الحدود.'],
  },
  {
    name: 'relayed of him',
    pattern:
      '{verb}(?<cue>نقلت|نقل|نقلوا|تنقل|ينقل){shut} (?:عنه|عنها|عنهم)(?<relay> {near}){their-saying}(?: {that}|{colon}| ?(?={mark}))',
    examples: [
      {
        in: 'وقال الوزير نادر سليم إن الجسر آمن. ونقلت عنه وكالة الأنباء الرسمية قوله إن الطريق سيفتح.',
        found: [{ speaker: 'الوزير نادر سليم', content: 'الطريق سيفتح', relays: ['وكالة الأنباء الرسمية'] }],
        otherClaims: ['quote: الوزير نادر سليم: الجسر آمن'],
      },
    ],
    counterexamples: ['ونقلت عنه الشاحنة الأثاث إلى بيته.'],
  },
  {
    name: 'said as passed on',
    pattern: '{verb}(?<cue>{clause-verb}){shut}(?<speaker>{near})[،,]? {as-passed-on}(?<relay> {near})[،,]? {that}',
    examples: [
      {
        in: 'وقال مسؤول، نقلت عنه وكالة محلية، إن المفاوضات تعثرت.',
        found: [{ speaker: 'مسؤول', content: 'المفاوضات تعثرت', relays: ['وكالة محلية'] }],
      },
      {
        in: 'وقال المتحدث باسم الجيش، وفق ما أوردت الوكالة، إن الهجوم صد.',
        found: [{ speaker: 'المتحدث باسم الجيش', content: 'الهجوم صد', relays: ['الوكالة'] }],
      },
      {
        in: 'وقال الوزير كما ذكرت صحيفة محلية إن الجسر آمن.',
        found: [{ speaker: 'الوزير', content: 'الجسر آمن', relays: ['صحيفة محلية'] }],
      },
    ],
    counterexamples: [
      { in: 'وقال المدير، كما وعد من قبل، إن الأجور سترتفع.', otherClaims: ['quote: المدير: الأجور سترتفع'] },
    ],
  },
  {
    name: 'ascribed',
    pattern:
      '{verb}(?<cue>نسبت|نسب|عزت){shut}(?<relay>{gap}) إلى (?<speaker>{gap})(?: (?:قول|تأكيد|تصريح)(?:ه|ها|هم)) (?:{that}|{colon}|(?={mark}))',
    examples: [
      {
        in: 'ونسبت الصحيفة إلى مصدر عسكري قوله إن الهدنة انهارت.',
        found: [{ speaker: 'مصدر عسكري', content: 'الهدنة انهارت', relays: ['الصحيفة'] }],
      },
    ],
    counterexamples: ['ونسب المحققون الحادث إلى عطل في المحرك.'],
  },
  {
    name: 'quoting another',
    pattern: '{verb}(?<cue>{clause-verb}){shut}(?<relay>{gap})[،,]? {quoting} (?<speaker>{gap})[،,]? {that}',
    examples: [
      {
        in: 'وذكرت قناة المستقبل نقلا عن مصدر طبي أن المستشفى امتلأ بالجرحى.',
        found: [{ speaker: 'مصدر طبي', content: 'المستشفى امتلأ بالجرحى', relays: ['قناة المستقبل'] }],
      },
    ],
    counterexamples: [{ in: 'وذكرت القناة، وهي محلية، أن الخبر قديم.', otherClaims: ['quote: القناة: الخبر قديم'] }],
    knownFailures: [
      {
        in: 'وذكرت القناة أن الخبر نقلا عن مصدر طبي غير صحيح.',
        expected: ['quote: القناة: الخبر نقلا عن مصدر طبي غير صحيح'],
        reason: 'the source is taken for that of the whole clause',
      },
    ],
  },
]
