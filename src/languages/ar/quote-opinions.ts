import type { QuoteRule } from '../quotes.ts'

/** Verbs that take what is said behind a preposition or as what something is: أعرب عن، شكك في، وصف … بـ. */
export const opinions: readonly QuoteRule[] = [
  {
    name: 'told-about',
    pattern: '{verb}(?<cue>{about-verb}{clitic}){shut}(?<speaker>{gap}) عن (?:[إأ]ن(?:ه|ها|هم)?{shut} ?)?',
    finds: [
      {
        in: 'وتحدث شهود عن أن الجسر اهتز.',
        found: [{ speaker: 'شهود', content: 'الجسر اهتز' }],
      },
      {
        in: 'وأعرب السفير عن قلق بلاده.',
        found: [{ speaker: 'السفير', content: 'قلق بلاده' }],
      },
    ],
    leaves: ['وبحث السفير عن مخرج.'],
  },
  {
    name: 'doubted',
    pattern: '{verb}(?<cue>{in-verb}){shut}(?<speaker>{gap}) في ',
    finds: [
      {
        in: 'وشككت المعارضة في نزاهة الاقتراع.',
        found: [{ speaker: 'المعارضة', content: 'نزاهة الاقتراع' }],
      },
    ],
    leaves: ['وشاركت المعارضة في الاقتراع.'],
  },
  {
    name: 'pleaded',
    pattern: '{verb}(?<cue>دفع|دفعت|دفعوا){shut}(?<speaker>{gap}) (?=ببراء|بعدم |ببطلان )',
    finds: [
      {
        in: 'ودفع المتهم ببراءته من التهم.',
        found: [{ speaker: 'المتهم', content: 'ببراءته من التهم' }],
      },
    ],
    leaves: ['ودفع الجيش بتعزيزات إلى الحدود.'],
  },
  {
    name: 'described',
    pattern:
      '{verb}(?:(?<cue>{as-verb}(?:ها|هما|هم|ه)){shut}(?<speaker>{gap})|(?<cue>{as-verb}){shut}{speaker-and-described}) {as-what}',
    finds: [
      {
        in: 'ووصف الوزير الهجوم بأنه «جريمة كبرى» وحث الرئيس بشير على الرد.',
        found: [{ speaker: 'الوزير', content: 'بأنه «جريمة كبرى»', form: 'mixed' }],
      },
      {
        in: 'ووصفت نقابة السائقين الطريق بأنه «مصيدة كبرى».',
        found: [{ speaker: 'نقابة السائقين', content: 'بأنه «مصيدة كبرى»', form: 'mixed' }],
      },
      {
        in: 'ووصف الوزير الهجوم بأنه «جريمة كبرى».',
        found: [{ speaker: 'الوزير', content: 'بأنه «جريمة كبرى»', form: 'mixed' }],
      },
    ],
    leaves: ['ووصف الوزير ما رآه.', 'وقالت الطبيبة إن حالتين وصفتا بالخطيرتين.'],
  },
  {
    name: 'held-for',
    pattern:
      '{verb}(?<cue>(?:اعتبر|اعتبرت|اعتبروا){clitic}){shut}(?:(?<speaker>{near} {letter}+) (?<addressee>ال{letter}{3,})|(?<speaker>{near})) (?={mark})',
    finds: [
      {
        in: 'واعتبرت منظمة الشفافية المحاكمة «انتصارا للقانون».',
        found: [{ speaker: 'منظمة الشفافية', content: '«انتصارا للقانون»', form: 'direct' }],
      },
    ],
    leaves: ['واعتبرت المنظمة المحاكمة عادلة.'],
  },
]
