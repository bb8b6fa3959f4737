import type { QuoteRule } from '../quotes.ts'

/** Words that say whose a whole sentence is: بحسب، وفقا لـ، على حد قول. */
export const attributions: readonly QuoteRule[] = [
  {
    name: 'according-to-leading',
    pattern: '{opens-sentence}و?(?!كما|هكذا)(?<cue>{according})(?<speaker>[^،,.:؛]{2,120}?){then-that}',
    attributes: true,
    finds: [
      {
        in: 'وبحسب مصادر طبية فإن المستشفى امتلأ.',
        found: [{ speaker: 'مصادر طبية', content: 'المستشفى امتلأ' }],
      },
      {
        in: 'ووفقا للوزارة، عاد التيار إلى المدينة.',
        found: [{ speaker: 'وزارة', content: 'عاد التيار إلى المدينة' }],
      },
    ],
    leaves: ['وبحسب المدينة تختلف الأسعار.', 'وأغلق الجسر، وفق ما أفاد السكان، في ساعة متأخرة.'],
  },
  {
    name: 'according-to',
    pattern: '(?<=\\S)[،,.]? (?<cue>{according}) ?(?<speaker>[^،,.؛:]{2,120}?)(?=[.،,؛:؟!]|$)',
    reach: 'before',
    attributes: true,
    finds: [
      {
        in: 'وقطعت المياه عن المدينة، بحسب مسؤول محلي.',
        found: [{ speaker: 'مسؤول محلي', content: 'وقطعت المياه عن المدينة' }],
      },
      {
        in: 'وأغلق الجسر، وفق ما أفاد السكان، في ساعة متأخرة.',
        found: [{ speaker: 'السكان', content: 'وأغلق الجسر' }],
      },
      {
        in: 'وانهار الجسر القديم، على ما أظهرت حصيلة صادرة عن وزارة النقل.',
        found: [{ speaker: 'وزارة النقل', content: 'وانهار الجسر القديم' }],
      },
      {
        in: 'وقالت موسكو إن المحادثات بدأت، حسب رويترز.',
        found: [],
      },
    ],
    leaves: ['وقطعت المياه حسب الحاجة.'],
  },
]
