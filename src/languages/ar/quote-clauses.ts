import type { QuoteRule } from '../quotes.ts'
import { saidThat } from './quote-said-that.ts'

/** Verbs that report a clause: قال … إن، نقلت … عن … قوله إن، جاء في بيان … أن. */
export const clauses: readonly QuoteRule[] = [
  {
    name: 'relayed',
    pattern:
      '{verb}(?<cue>نقلت|نقل|نقلوا|تنقل|ينقل){shut}(?<relay>{gap}) عن (?<speaker>{gap}){their-saying}?(?: {that}|{colon}| ?(?={mark}))',
    finds: [
      {
        in: 'ونقلت وكالة شينخوا عن وزارة التجارة قولها إن الصادرات ارتفعت.',
        found: [{ speaker: 'وزارة التجارة', content: 'الصادرات ارتفعت', relays: ['وكالة شينخوا'] }],
      },
      {
        in: 'ونقلت صحيفة الغد عن مسؤول كبير: «لن نتراجع عن القرار».',
        found: [{ speaker: 'مسؤول كبير', content: '«لن نتراجع عن القرار»', form: 'direct', relays: ['صحيفة الغد'] }],
      },
    ],
    leaves: ['ونقلت سيارات الإسعاف المصابين إلى المستشفى.', 'ونقل الجيش معداته بعيدا عن الحدود.'],
  },
  {
    name: 'ascribed',
    pattern:
      '{verb}(?<cue>نسبت|نسب|عزت){shut}(?<relay>{gap}) إلى (?<speaker>{gap})(?: (?:قول|تأكيد|تصريح)(?:ه|ها|هم)) (?:{that}|{colon}|(?={mark}))',
    finds: [
      {
        in: 'ونسبت الصحيفة إلى مصدر عسكري قوله إن الهدنة انهارت.',
        found: [{ speaker: 'مصدر عسكري', content: 'الهدنة انهارت', relays: ['الصحيفة'] }],
      },
    ],
    leaves: ['ونسب المحققون الحادث إلى عطل في المحرك.'],
  },
  {
    name: 'quoting-another',
    pattern: '{verb}(?<cue>{clause-verb}){shut}(?<relay>{gap})[،,]? نقلا عن (?<speaker>{gap})[،,]? {that}',
    finds: [
      {
        in: 'وذكرت قناة المستقبل نقلا عن مصدر طبي أن المستشفى امتلأ بالجرحى.',
        found: [{ speaker: 'مصدر طبي', content: 'المستشفى امتلأ بالجرحى', relays: ['قناة المستقبل'] }],
      },
    ],
    leaves: ['وذكرت القناة أن الخبر نقلا عن مصدر طبي غير صحيح.'],
  },
  {
    name: 'statement-says',
    pattern: '{verb}(?<cue>جاء|ورد|جاءت){shut} في (?<speaker>{paper-named}{shut}{gap})(?: {that}|{colon}| ?(?={mark}))',
    finds: [
      {
        in: 'وجاء في بيان وزارة النقل أن الجسر آمن.',
        found: [{ speaker: 'بيان وزارة النقل', content: 'الجسر آمن' }],
      },
      {
        in: 'وجاء في البيان الصادر عن وزارة النقل أن الجسر آمن.',
        found: [{ speaker: 'وزارة النقل', content: 'الجسر آمن' }],
      },
    ],
    leaves: ['وجاء في الوقت المناسب لأن الطريق آمن.'],
  },
  {
    name: 'told-someone-that',
    pattern: '{verb}(?<cue>{informed-verb}){shut}(?<speaker> {step}{1,80}?) (?<addressee>{free-object}{gap}) {that}',
    finds: [
      {
        in: 'وحذر الرئيس الدول المجاورة من أن السد سينهار.',
        found: [{ speaker: 'الرئيس', content: 'السد سينهار' }],
      },
    ],
    leaves: ['وحذر الرئيس من أن السد سينهار.'],
  },
  saidThat,
  {
    name: 'made-clear',
    pattern:
      '(?:^[وف]?|(?<=[،,؛] ?)(?<join>[وف]?))(?<cue>بين|بينت|بينوا){shut}(?<speaker>{clear-speaker}?){set-between}?(?: {that}|{colon})',
    finds: [
      {
        in: 'وقال الخبير نادر الشامي إن السد قديم. وبيّن الشامي، في حديث للقناة، أن التصدع خطير.',
        found: [{ speaker: 'الخبير نادر الشامي', content: 'التصدع خطير' }],
      },
      {
        in: 'وقال الخبير نادر بولات إن السد قديم. وبيّن بولات أن التصدع خطير.',
        found: [{ speaker: 'الخبير نادر بولات', content: 'التصدع خطير' }],
      },
      {
        in: 'وقال الخبير إن السد قديم. وبيّن أن التصدع خطير.',
        found: [{ speaker: 'الخبير', content: 'التصدع خطير' }],
      },
    ],
    leaves: ['وبين البلدين خلاف على أن يرسم الحد.'],
  },
]
