import type { QuoteRule } from '../quotes.ts'

/** Verbs that want something of somebody: دعا … إلى، حث … على، ناشد … . */
export const requests: readonly QuoteRule[] = [
  {
    name: 'urged someone on',
    pattern: '{verb}(?={told-verb}{shut})(?<cue>{on-verb}){shut}{speaker-and-told-on} على (?!(?:{medium}){shut})',
    examples: [
      {
        in: 'وحث كبير أمناء مجلس الأمة نادر سليم، السكان على الصبر.',
        found: [{ speaker: 'كبير أمناء مجلس الأمة نادر سليم', content: 'الصبر' }],
      },
      {
        in: 'وحثت موسكو الجانبين على ضبط النفس.',
        found: [{ speaker: 'موسكو', content: 'ضبط النفس' }],
      },
    ],
    counterexamples: ['وحث الرئيس سمير عادل على ضبط النفس.'],
  },
  {
    name: 'urged on',
    pattern: '{verb}(?=(?:{told-verb}){shut})(?<cue>{on-verb}){shut}(?<addressee> {gap}) على (?!(?:{medium}){shut})',
    examples: [
      {
        in: 'واجتمع الوزير رامي حداد بالوفد، وحث الحكومة على الحوار.',
        found: [{ speaker: 'الوزير رامي حداد', content: 'الحوار' }],
      },
    ],
    counterexamples: ['وحصل الوفد على الدعم.'],
  },
  {
    name: 'stressed',
    pattern:
      '{verb}(?!{told-verb}{shut})(?:{stressing-only}|{confirming-too}) على (?!(?:{medium}|الأقل|(?:ال)?{guarded}){shut})',
    examples: [
      {
        in: 'وشدد الأمين العام للحزب على ضرورة الحوار.',
        found: [{ speaker: 'الأمين العام للحزب', content: 'ضرورة الحوار' }],
      },
      {
        in: 'وأكد رئيس هيئة مكافحة الفساد على أهمية الشفافية.',
        found: [{ speaker: 'رئيس هيئة مكافحة الفساد', content: 'أهمية الشفافية' }],
      },
    ],
    counterexamples: [
      'وشددت المدينة الحراسة على الجسر.',
      'وشدد الحرس الإجراءات على المداخل.',
      'وشدد المدير في تغريدة على حسابه، ثم غادر.',
      'وشددت الهند إجراءاتها على الحدود.',
    ],
  },
  {
    name: 'called someone in marks',
    pattern:
      '{verb}(?!{about-verb}{shut})(?<cue>{to-verb}|{with-verb}|{on-verb}){shut}{speaker-and-called} (?={wanted-in-marks})',
    examples: [
      {
        in: 'ودعا سامي الرافعي أعضاء النادي "إلى التحلي بالصبر".',
        found: [{ speaker: 'سامي الرافعي', content: '"إلى التحلي بالصبر"', form: 'direct' }],
      },
      {
        in: 'وطالبت المديرة رنا خليل قادة الفرق «بتسليم الأسماء».',
        found: [{ speaker: 'المديرة رنا خليل', content: '«بتسليم الأسماء»', form: 'direct' }],
      },
    ],
    counterexamples: [
      { in: 'ودعا سامي الرافعي أعضاء النادي «الجبلي» إلى الصبر.', otherClaims: ['quote: سامي الرافعي: الصبر'] },
    ],
  },
  {
    name: 'criticised somebody',
    pattern:
      '{begin}(?<cue>انتقد|انتقدت|انتقدوا|ينتقد|تنتقد){shut}(?:(?<speaker> {nominative})|(?<speaker> {step}{1,80}?)) (?={free-object})',
    examples: [
      {
        in: 'وانتقد الصيادون الوزير الذي «خذلهم»، حسب قولهم.',
        found: [{ speaker: 'الصيادون', content: 'الوزير الذي «خذلهم»' }],
      },
      {
        in: 'وانتقدت النقابة رئيس البلدية.',
        found: [{ speaker: 'النقابة', content: 'رئيس البلدية' }],
      },
    ],
    counterexamples: ['وانتقد المدير.', 'وانتقد رئيس الحكومة.'],
  },
  {
    name: 'called someone to',
    pattern:
      '{verb}(?<cue>{to-verb}){shut}(?<speaker> {gap-to}) {not-apposed}(?<addressee>{free-object}{gap}) (?:إلى |(?=لل?{action-noun}))',
    examples: [
      {
        in: 'ودعت الحكومة في بيان الأطراف إلى وقف القتال.',
        found: [{ speaker: 'الحكومة', content: 'وقف القتال' }],
      },
      {
        in: 'ودعا الوزير نادر سليم، وزير العدل، أمس الأطراف إلى الحوار.',
        found: [{ speaker: 'الوزير نادر سليم', content: 'الحوار' }],
        otherClaims: ['date: 2024-03-13 «أمس»'],
      },
    ],
    counterexamples: [
      { in: 'ودعت الحكومة إلى وقف القتال.', otherClaims: ['quote: الحكومة: وقف القتال'] },
      {
        in: 'ودعا نادر سليم، الأمين العام للمنظمة، إلى وقف القتال.',
        otherClaims: ['quote: نادر سليم: وقف القتال'],
      },
    ],
  },
  {
    name: 'called to',
    pattern: '{verb}(?<cue>{to-verb}{clitic}){shut}(?<speaker>{gap}) إلى (?!(?:{that}|الصحفيين|الصحافيين))',
    examples: [
      {
        in: 'وتحدث المدير رامي حداد في الحفل، ودعا المواطنين إلى الحذر.',
        found: [{ speaker: 'المدير رامي حداد', content: 'الحذر' }],
      },
      { in: 'الاتحاد العام وزع منشورا دعا فيه إلى مسيرة.', found: [{ speaker: 'الاتحاد العام', content: 'مسيرة' }] },
      { in: 'مجلس المدينة نشر رسالة دعا فيها إلى الهدوء.', found: [{ speaker: 'مجلس المدينة', content: 'الهدوء' }] },
      {
        in: 'ودعت الحكومة إلى وقف القتال بعد أن دعتها فرنسا إلى الحوار.',
        found: [
          { speaker: 'الحكومة', content: 'وقف القتال' },
          { speaker: 'فرنسا', content: 'الحوار' },
        ],
      },
    ],
    counterexamples: [
      'وأضاف الطباخ الملح إلى الحساء.',
      'وأشار الشيخ بيده إلى الباب.',
      'وعدت إلى البيت متأخرا. ووعدت إلى المدرسة في الصباح.',
      { in: 'وقال الشهود إنه فر، في إشارة إلى السائق.', otherClaims: ['quote: الشهود: فر'] },
      'ودعت الحكومة السفراء الأجانب.',
      'وسافر الوزير إلى باريس.',
    ],
  },
  {
    name: 'appealed',
    pattern: '{verb}(?<cue>{appealing}){shut}{speaker-and-called} (?={appealed-for})',
    examples: [
      {
        in: 'وناشدت نقابة الأطباء المانحين السماح بشراء الأدوية.',
        found: [{ speaker: 'نقابة الأطباء', content: 'السماح بشراء الأدوية' }],
      },
    ],
    counterexamples: ['وناشدت نقابة الأطباء المانحين.'],
  },
  {
    name: 'called for',
    pattern: '{verb}(?<cue>{for-verb}{clitic}){shut}(?<speaker>{near}) (?=لل?(?:{action-noun}))',
    examples: [
      {
        in: 'وتدعو المنظمة لوقف إطلاق النار.',
        found: [{ speaker: 'المنظمة', content: 'لوقف إطلاق النار' }],
      },
    ],
    counterexamples: [
      'ودعت المنظمة أعضاءها للحفل.',
      { in: 'ودعت المنظمة إلى السلام.', otherClaims: ['quote: المنظمة: السلام'] },
    ],
  },
]
