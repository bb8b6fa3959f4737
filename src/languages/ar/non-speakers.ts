import { splitWords } from '../word-list.ts'
import { formsTakenFor } from './taken.ts'

/** Nouns for what never speaks: states and qualities, causes, measures, matters, doings, things of the house and the road. */
const inanimate = [
  ...formsTakenFor('mute', 'one', 'many'),
  ...formsTakenFor('mute-one', 'one'),
  ...formsTakenFor('mute-many', 'many'),
]

/** Words for how somebody speaks, or in which state. */
const manner = splitWords(`
  هامسا همسا صارخا مازحا ساخرا متهكما ضاحكا باسما مبتسما باكيا غاضبا منفعلا حانقا متحسرا متنهدا متأسفا آسفا متأثرا حزينا
  متألما متحمسا فخورا مفتخرا متفاخرا واثقا مترددا متعجبا مستغربا متسائلا متباهيا جازما حاسما صراحة علانية جهرا سرا بداية
  ختاما باختصار واقفا جالسا واجما ساهما شاردا مرتبكا مستنكرا معاتبا مداعبا هازئا مستهزئا مستعطفا متوسلا راجيا متهللا خجولا
  هامسة صارخة مازحة متهكمة باسمة منفعلة متحسرة متنهدة متأسفة حزينة متألمة متحمسة فخورة واثقة مترددة متعجبة مستغربة متباهية
  جازمة ساخرة غاضبة ضاحكة مبتسمة باكية متأثرة معاتبة مداعبة هازئة متوسلة راجية خجولة
`)

/** What words that stand behind a verb of saying are, where they name nobody. */
export const nonSpeakers = {
  inanimate,
  /** A thing, with what is written onto its noun. */
  thing: `(?:ال)?(?:${inanimate.join('|')})(?:ه|ها|هم|هما|نا)?`,
  // A feminine noun ends otherwise before what is written onto it: «مسؤوليتها».
  'thing-of': `(?:${inanimate.flatMap((noun) => (noun.endsWith('ة') ? [`${noun.slice(0, -1)}ت`] : [])).join('|')})(?:ه|ها|هم|هما|نا|ي|يه|يها|يهم|يهما)`,
  manner,
  /** His words, his view: whoever they are of. */
  'his-words': '(?:تعبير|قول|رأي|اعتقاد|تقدير|كلام|حديث|تصريح|تصريحات|أقوال|روايت|شهادت|اعترافات)',
} as const
