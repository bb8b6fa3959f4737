import type { QuoteGrammar } from '../quotes.ts'
import { speakers } from './speakers.ts'
import { verbs } from './speech-verbs.ts'

const quoteRules: QuoteGrammar['rules'] = [
  {
    name: 'said-that',
    pattern: '{open}(?<join>{join})?(?<cue>{said})(?<speaker>{gap}) {that}',
    finds: [
      {
        in: 'قالت وزارة الصحة إن المستشفى أعيد فتحه.',
        found: [{ speaker: 'وزارة الصحة', content: 'المستشفى أعيد فتحه', form: 'indirect' }],
      },
      {
        in: 'وقال المتحدث سامي خليل في مؤتمر صحفي إن الطريق سالك. وأضاف أن العمل مستمر.',
        found: [
          { speaker: 'المتحدث سامي خليل', content: 'الطريق سالك' },
          { speaker: 'المتحدث سامي خليل', content: 'العمل مستمر' },
        ],
      },
    ],
    leaves: ['يذكر أن الطريق مغلق منذ أسبوع.', 'أقوال المتحدث لم تؤكد أن الطريق سالك.'],
  },
  {
    name: 'said-marks',
    pattern: '{open}(?<join>{join})?(?<cue>{said})(?<speaker>{gap}) ?(?::|(?=[«“"”]))',
    finds: [
      {
        in: 'وقالت الوزيرة منى الحداد: «سنفتح الطريق غدا».',
        found: [{ speaker: 'الوزيرة منى الحداد', content: '«سنفتح الطريق غدا»', form: 'direct' }],
      },
    ],
    leaves: ['وقالت منى «الصغيرة» إن الطريق سالك.'],
  },
]

export const quotes: QuoteGrammar = {
  words: {
    ...verbs,
    ...speakers,
    // A word begins here; what stands before it is no letter of it.
    open: '(?<![\\p{L}\\p{N}])',
    join: '(?:[وف]|كما |فيما |بينما |في حين |بعد أن |(?<=[،,؛;] ?))(?:قد )?',
    gap: '(?:[^.؟!:«»“”"]|[«“"”][^«»“”"]{1,30}[»“"”]){0,200}?',
    that: '[إأا]ن(?:ه|ها|هم|هما|نا|ني|ي)?(?![\\p{L}])',
  },
  rules: quoteRules,
  before: '(?!)',
  speakerEnds: '(?:^| )(?:في|على|خلال|عبر|امام|عقب|بعد|قبل|عن|ل\\p{L}+)(?!\\p{L})|[،,:]',
  nameEnds: '(?!)',
  pronoun: '(?!)',
  nobody: '(?!)',
  agency: '{agency}',
  contentEnds: '(?!)',
  namedAfter: '(?:منصة|حركة|حزب|صحيفة|قناة|تنظيم|وكالة|موقع)',
  lead: '(?:إن|أن|بأن|إلى|ب|على)',
  article: 'ال(?=\\p{L}{3})',
  forms: [
    { name: 'feminine', said: '{feminine}', speaker: '{feminine-heads}' },
    { name: 'plural', said: '{plural}', speaker: '{plural-heads}' },
    { name: 'masculine', said: '{masculine}', speaker: '{masculine-heads}' },
  ],
  subject: '(?!)',
}
