import { type CasualtyRule, toll } from '../../casualties.ts'

const NOUN =
  '(?:(?<killed>{killed-noun})|(?<injured>{injured-noun})|(?<missing>{missing-noun})|(?<displaced>{displaced-noun})|(?<detained>{detained-noun}))(?!\\p{L})'
const AFTER =
  '(?:(?<killed>{killed-after})|(?<injured>{injured-after})|(?<missing>{missing-after})|' +
  '(?<displaced>{displaced-after})|(?<detained>{detained-after}))(?!\\p{L})'
// Verbs that are seldom read in the active voice.
const VERB =
  '(?:(?<killed>قتل|استشهد|توفي)|(?<injured>أصيب|جرح)|(?<displaced>نزح|نزحت|أجلي|أخلي|شرد|فر)|(?<detained>اعتقل))(?!\\p{L})'

/** People of whom the story says what befell them, and no figure. Hardly anything may stand between them and the verb. */
export const uncounted: readonly CasualtyRule[] = [
  {
    name: 'no figure, noun first',
    pattern: `(?!(?:و|ف)?قتل {some} (?!{onward}(?!\\p{L})|و)\\p{L})(?:و|ف)?(?:ب|ل|ك)?${NOUN} (?<count>{some})`,
    finds: [
      { in: 'وأضافت أنه تم إجلاء سكان بعض القرى.', found: [toll('displaced', 'سكان بعض القرى', null)] },
      { in: 'أدى الحريق إلى إصابة عدد من العمال.', found: [toll('injured', 'عدد من العمال', null)] },
      { in: 'وأسفر الهجوم عن مقتل عدة جنود.', found: [toll('killed', 'عدة جنود', null, null, 'combatant')] },
    ],
    leaves: [
      'وأضافت أنه تم تكريم سكان بعض القرى.',
      'قتل عدد من المسلحين مدير المدرسة.',
      { in: 'نفت الشركة إصابة عدد من العمال.', also: ['quote: الشركة: إصابة عدد من العمال'] },
      'قد يؤدي انهيار السد إلى مقتل عدد من العمال.',
    ],
  },
  {
    name: 'no figure, verb first',
    pattern: `(?:و|ف)?(?:قد )?${VERB} (?<count>{some})(?=$|[،,.؛)]| {onward}(?!\\p{L}))`,
    finds: [
      { in: 'وأصيب عدد من الركاب في التدافع.', found: [toll('injured', 'عدد من الركاب', null)] },
      { in: 'ونزح سكان القرى المجاورة.', found: [toll('displaced', 'سكان القرى المجاورة', null)] },
    ],
    leaves: ['وصل عدد من الركاب في الصباح.'],
  },
  {
    name: 'no figure, verb last',
    pattern: `(?<count>{some})(?: {near}){0,2}? (?:قد )?${AFTER}`,
    finds: [
      { in: 'وقالت إن بعض العمال أصيبوا في الحريق.', found: [toll('injured', 'بعض العمال', null)] },
      { in: 'وقال إن سكان عدة قرى غادروا منازلهم.', found: [toll('displaced', 'سكان عدة قرى', null)] },
    ],
    leaves: ['وقالت إن بعض العمال حضروا الحفل.'],
  },
]
