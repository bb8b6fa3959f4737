import { type CasualtyRule, tollExample } from '../../casualties.ts'

const NOUN =
  '(?:(?<killed>{killed-noun})|(?<injured>{injured-noun})|(?<missing>{missing-noun})|(?<displaced>{displaced-noun})|(?<detained>{detained-noun}))(?!\\p{L})'
const AFTER =
  '(?:(?<killed>{killed-after})|(?<injured>{injured-after})|(?<missing>{missing-after})|' +
  '(?<displaced>{displaced-after})|(?<detained>{detained-after}))(?!\\p{L})'
// Verbs that are seldom read in the active voice.
const VERB =
  '(?:(?<killed>قتل|استشهد|توفي)|(?<injured>أصيب|جرح)|(?<displaced>نزح|نزحت|أجلي|أخلي|شرد|فر)|(?<detained>اعتقل))(?!\\p{L})'

/** People with an outcome and no figure. Hardly anything may stand between them and the verb. */
export const uncounted: readonly CasualtyRule[] = [
  {
    name: 'no figure, noun first',
    pattern: `(?!(?:و|ف)?قتل {some} (?!{onward}(?!\\p{L})|و)\\p{L})(?:و|ف)?(?:ب|ل|ك)?${NOUN} (?<count>{some})`,
    examples: [
      { in: 'وأضافت أنه تم إجلاء سكان بعض القرى.', found: [tollExample('displaced', 'سكان بعض القرى', null)] },
      { in: 'أدى الحريق إلى إصابة عدد من العمال.', found: [tollExample('injured', 'عدد من العمال', null)] },
      { in: 'وأسفر الهجوم عن مقتل عدة جنود.', found: [tollExample('killed', 'عدة جنود', null, null, 'combatant')] },
    ],
    counterexamples: [
      'وأضافت أنه تم تكريم سكان بعض القرى.',
      'قتل عدد من المسلحين مدير المدرسة.',
      { in: 'نفت الشركة إصابة عدد من العمال.', otherClaims: ['quote: الشركة: إصابة عدد من العمال'] },
      'قد يؤدي انهيار السد إلى مقتل عدد من العمال.',
    ],
  },
  {
    name: 'no figure, verb first',
    pattern: `(?:و|ف)?(?:قد )?${VERB} (?<count>{some})(?=$|[،,.؛)]| {onward}(?!\\p{L}))`,
    examples: [
      { in: 'وأصيب عدد من الركاب في التدافع.', found: [tollExample('injured', 'عدد من الركاب', null)] },
      { in: 'ونزح سكان القرى المجاورة.', found: [tollExample('displaced', 'سكان القرى المجاورة', null)] },
    ],
    counterexamples: ['وصل عدد من الركاب في الصباح.'],
  },
  {
    name: 'no figure, verb last',
    pattern: `(?<count>{some})(?: {near}){0,2}? (?:قد )?${AFTER}`,
    examples: [
      { in: 'وقالت إن بعض العمال أصيبوا في الحريق.', found: [tollExample('injured', 'بعض العمال', null)] },
      { in: 'وقال إن سكان عدة قرى غادروا منازلهم.', found: [tollExample('displaced', 'سكان عدة قرى', null)] },
    ],
    counterexamples: ['وقالت إن بعض العمال حضروا الحفل.'],
  },
]
