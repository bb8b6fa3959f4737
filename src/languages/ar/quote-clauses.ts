import type { QuoteRule } from '../quotes.ts'
import { thatClause } from './quote-that-clauses.ts'

/** Verbs that report a clause: قال … إن، جاء في بيان … أن، اكتفى … بالقول إن. */
export const clauses: readonly QuoteRule[] = [
  {
    name: 'statement says',
    pattern: '{verb}(?<cue>جاء|ورد|جاءت){shut} في (?<speaker>{paper-named}{shut}{gap})(?: {that}|{colon}| ?(?={mark}))',
    examples: [
      {
        in: 'وجاء في بيان وزارة النقل أن الجسر آمن.',
        found: [{ speaker: 'بيان وزارة النقل', content: 'الجسر آمن' }],
      },
      {
        in: 'وجاء في البيان الصادر عن وزارة النقل أن الجسر آمن.',
        found: [{ speaker: 'وزارة النقل', content: 'الجسر آمن' }],
      },
    ],
    counterexamples: ['وجاء في الوقت المناسب لأن الطريق آمن.'],
  },
  {
    name: 'told someone that',
    pattern: '{verb}(?<cue>{informed-verb}){shut}(?<speaker> {step}{1,80}?) (?<addressee>{free-object}{gap}) {that}',
    examples: [
      {
        in: 'وحذر الرئيس الدول المجاورة من أن السد سينهار.',
        found: [{ speaker: 'الرئيس', content: 'السد سينهار' }],
      },
    ],
    counterexamples: [{ in: 'وحذر الرئيس من أن السد سينهار.', otherClaims: ['quote: الرئيس: السد سينهار'] }],
  },
  {
    name: 'said in a paper passed on',
    pattern:
      '{verb}(?<cue>{clause-verb}){shut}(?<speaker>{near})[،,]? {in-paper-passed-on} (?<relay>{step}{1,60}?)[،,]? {that}',
    examples: [
      {
        in: 'وقالت وزارة الخارجية في بيان نقله التلفزيون الرسمي إن القنصل زار السفينة.',
        found: [{ speaker: 'وزارة الخارجية', content: 'القنصل زار السفينة', relays: ['التلفزيون الرسمي'] }],
      },
      {
        in: 'وأكد مدير المرفأ، في تصريح نشرته صحيفة «الساحل»، أن الرافعات سليمة.',
        found: [{ speaker: 'مدير المرفأ', content: 'الرافعات سليمة', relays: ['صحيفة «الساحل»'] }],
      },
    ],
    counterexamples: [
      {
        in: 'وقالت وزارة الخارجية في بيان إن القنصل زار السفينة.',
        otherClaims: ['quote: وزارة الخارجية: القنصل زار السفينة'],
      },
    ],
    knownFailures: [
      {
        in: 'وأكد مدير المرفأ، في تصريح نشرته صحيفة «الغد»، أن الرافعات سليمة.',
        expected: ['quote: مدير المرفأ < صحيفة «الغد»: الرافعات سليمة'],
        reason: 'the name of the paper is read as a day',
      },
    ],
  },
  {
    name: 'paper shows',
    pattern: '{begin}(?<cue>{showing}){shut}(?<speaker> (?:نتائج )?(?:ال)?{document}{shut}{near}) {that}',
    examples: [
      {
        in: 'وأظهرت دراسة جامعية أن النوم المبكر مفيد.',
        found: [{ speaker: 'دراسة جامعية', content: 'النوم المبكر مفيد' }],
      },
      {
        in: 'ويبين التقرير السنوي أن الأرباح تراجعت.',
        found: [{ speaker: 'التقرير السنوي', content: 'الأرباح تراجعت' }],
      },
    ],
    counterexamples: ['وأظهرت المباراة أن الفريق جاهز.', 'وأظهرت النتائج أن الفريق جاهز.'],
  },
  {
    name: 'ended by saying',
    pattern: '{verb}(?<cue>{going-over}){shut}(?<speaker>{near}) {by-saying}(?: {that}|{colon}| ?(?={mark}))',
    examples: [
      {
        in: 'واكتفى المدير نادر سليم بالقول إن العقد سار.',
        found: [{ speaker: 'المدير نادر سليم', content: 'العقد سار' }],
      },
      {
        in: 'وقالت الوزيرة إن الجسر آمن. وختمت حديثها بالقول إن العمل مستمر.',
        found: [{ speaker: 'الوزيرة', content: 'العمل مستمر' }],
        otherClaims: ['quote: الوزيرة: الجسر آمن'],
      },
      {
        in: 'واختتم الخطيب كلمته بالتأكيد أن الأبواب مفتوحة.',
        found: [{ speaker: 'الخطيب', content: 'الأبواب مفتوحة' }],
      },
      { in: 'وذهب الناقد إلى القول إن الفيلم ممل.', found: [{ speaker: 'الناقد', content: 'الفيلم ممل' }] },
      {
        in: 'واستهل المدرب حديثه بالقول: «خسرنا مباراة سهلة».',
        found: [{ speaker: 'المدرب', content: '«خسرنا مباراة سهلة»', form: 'direct' }],
      },
    ],
    counterexamples: ['واكتفى المدير بالصمت.', 'وذهب الناقد إلى القاعة.'],
  },
  {
    name: 'claimed responsibility',
    pattern: '{begin}(?<cue>{claiming}){shut}(?<speaker>{gap-action-noun}) (?={responsibility})',
    examples: [
      {
        in: 'وكانت كتائب الجبل قد أعلنت مسؤوليتها عن الكمين.',
        found: [{ speaker: 'كتائب الجبل', content: 'مسؤوليتها عن الكمين' }],
      },
      {
        in: 'وأعلنت حركة الشباب مسؤوليتها عن التفجير.',
        found: [{ speaker: 'حركة الشباب', content: 'مسؤوليتها عن التفجير' }],
      },
      {
        in: 'تبنت جماعة «أنصار الفجر» الهجوم على الثكنة.',
        found: [{ speaker: 'جماعة «أنصار الفجر»', content: 'الهجوم على الثكنة' }],
      },
      {
        in: 'وتبنى تنظيم الدولة الإسلامية العملية عبر الإنترنت.',
        found: [{ speaker: 'تنظيم الدولة الإسلامية', content: 'العملية عبر الإنترنت' }],
      },
      {
        in: 'وتبنت كتائب المقاومة المسؤولية عن القصف.',
        found: [{ speaker: 'كتائب المقاومة', content: 'المسؤولية عن القصف' }],
      },
    ],
    counterexamples: [
      {
        in: 'وأعلنت الوزارة أن مسؤوليتها عن الطريق انتهت.',
        otherClaims: ['quote: الوزارة: مسؤوليتها عن الطريق انتهت'],
      },
      'وتبنى البرلمان القانون بأغلبية الأصوات.',
      'وتبنت الأسرة طفلة من الملجأ.',
      'وحددت المحكمة مسؤوليتها عن الحادث.',
    ],
  },
  {
    name: 'marks relayed',
    pattern:
      '(?<content>{marked})[،,]? ?(?:هكذا |كما )?(?<cue>نقلت|نقل|تنقل){shut}(?<relay>{near}) عن (?<speaker>{unpaused}?){their-saying}?(?=[.،؛]|$)',
    examples: [
      {
        in: '«نأكل مرة واحدة في اليوم»، نقلت الصحيفة عن البحار نادر سليم قوله.',
        found: [
          { speaker: 'البحار نادر سليم', content: '«نأكل مرة واحدة في اليوم»', form: 'direct', relays: ['الصحيفة'] },
        ],
      },
    ],
    counterexamples: ['ونشرت «رحلة إلى الجبل»، ثم نقلت المجلة مكاتبها عن المدينة القديمة إلى الساحل.'],
  },
  thatClause,
  {
    name: 'made clear',
    pattern:
      '(?:^[وف]?|(?<=[،,؛] ?)(?<join>[وف]?))(?<cue>بين|بينت|بينوا){shut}(?<speaker>{clear-speaker}?){set-between}?(?: {that}|{colon})',
    examples: [
      {
        in: 'وقال الخبير نادر الشامي إن السد قديم. وبيّن الشامي، في حديث للقناة، أن التصدع خطير.',
        found: [{ speaker: 'الخبير نادر الشامي', content: 'التصدع خطير' }],
        otherClaims: ['quote: الخبير نادر الشامي: السد قديم'],
      },
      {
        in: 'وقال الخبير نادر بولات إن السد قديم. وبيّن بولات أن التصدع خطير.',
        found: [{ speaker: 'الخبير نادر بولات', content: 'التصدع خطير' }],
        otherClaims: ['quote: الخبير نادر بولات: السد قديم'],
      },
      {
        in: 'وقال الخبير إن السد قديم. وبيّن أن التصدع خطير.',
        found: [{ speaker: 'الخبير', content: 'التصدع خطير' }],
        otherClaims: ['quote: الخبير: السد قديم'],
      },
    ],
    counterexamples: ['وبين البلدين خلاف على أن يرسم الحد.'],
  },
]
