import type { Take } from '../lexicon/entry.ts'
import { splitWords } from '../word-list.ts'
import { formsNamed, takenFor } from './taken.ts'

/** A noun for people: its singular and its plurals. The dual is made from the singular. */
type Noun = readonly [singular: string, plurals: readonly string[]]

/** The nouns of the lexicon for some people. Policemen have other words, or they are two. */
const nouns = (what: Take): Noun[] =>
  takenFor(what).map((entry) => {
    // A noun in ي keeps it in the plural.
    const sound = formsNamed(entry, 'many subjects', 'many objects').filter((word) => word.slice(0, -2) === entry.lemma)
    return [entry.lemma, [...formsNamed(entry, 'many'), ...sound.filter((word) => word !== 'شرطيين')]]
  })

/** Those that it has for a woman. */
const womens = (what: Take): Noun[] =>
  takenFor(what).flatMap((entry) => formsNamed(entry, 'woman').map((one): Noun => [one, formsNamed(entry, 'women')]))

const combatants: readonly Noun[] = [
  ...nouns('combatant'),
  [
    'رجل أمن',
    splitWords(`رجال_أمن رجال_الأمن أفراد_الأمن أفراد_القوات أفراد_الجيش أفراد_القوة رجال_الدرك رجال_المقاومة
      رجال_شرطة رجال_الشرطة أفراد_الشرطة عناصر_الشرطة`),
  ],
]
const civilians = nouns('civilian')
const vulnerable: readonly Noun[] = [...nouns('vulnerable'), ...womens('vulnerable-woman')]
const others: readonly Noun[] = [
  ...nouns('person'),
  ...womens('person-woman'),
  ['عابر سبيل', splitWords('مارة عابري_سبيل')],
  ['ربة منزل', splitWords('ربات_منازل')],
  ['ربة بيت', splitWords('ربات_بيوت')],
  ['رجل دين', splitWords('رجال_دين رجال_الدين')],
]

/** Nationalities are adjectives as well: alone they count one only after a word that says what became of him. */
const natives: readonly Noun[] = [
  ...splitWords(`
    فلسطيني إسرائيلي سوري عراقي لبناني مصري سعودي يمني ليبي تونسي جزائري سوداني أردني كويتي إيراني باكستاني أوكراني
    أميركي أمريكي فرنسي بريطاني إيطالي صيني
  `).map((one): Noun => [one, [`${one}ون`]]),
  ...([
    ['مغربي', ['مغاربة']],
    ['تركي', ['أتراك']],
    ['كردي', ['أكراد']],
    ['أفغاني', ['أفغان']],
    ['هندي', ['هنود']],
    ['روسي', ['روس']],
    ['ألماني', ['ألمان']],
  ] as const),
]

/** Plurals before whose they are, and other words for several. */
const several = {
  combatant: splitWords('مقاتلي مقاتلو مسلحي مسلحو متمردي'),
  others: splitWords('موظفي مساعديه مساعديها معاونيه مشتبه_بهم مشتبه_فيهم رجال_إطفاء رجال_الإطفاء'),
}

const pluralsOf = (some: readonly Noun[]): readonly string[] => some.flatMap(([, many]) => many)
const singularsOf = (some: readonly Noun[]): readonly string[] => some.flatMap(([one]) => [one, accusative(one)])
const accusative = (one: string): string => (one.endsWith('ة') || one.includes(' ') ? one : `${one}ا`)

/**
 * The duals of a noun, as subject and as object. The object form of a noun with a plural in -ين is left out: unsaid
 * whether two are meant or many.
 */
function duals([one, many]: Noun): readonly string[] {
  if (one.includes(' '))
    return ['رجلا أمن', 'رجلي أمن', 'رجلا دين', 'رجلي دين'].filter((dual) => dual.endsWith(one.slice(-2)))
  const stem = one === 'امرأة' ? 'امرأت' : one.endsWith('ة') ? `${one.slice(0, -1)}ت` : one
  return many.includes(`${one}ين`) ? [`${stem}ان`] : [`${stem}ان`, `${stem}ين`]
}

/** The first part of two in front of what they belong to: «حارسا أمن», «عاملتي نظافة». */
function dualsOf([one, many]: Noun): readonly string[] {
  if (one.includes(' ')) return []
  const stem = one.endsWith('ة') ? `${one.slice(0, -1)}ت` : one
  // «موظفي» are many.
  return many.includes(`${one}ين`) ? [`${stem}ا`] : [`${stem}ا`, `${stem}ي`]
}

/** Duals that only the article of the next word distinguishes from a singular in the accusative: «حارسا المدرسة». */
function dualsOfAny([one, many]: Noun): readonly string[] {
  if (one.includes(' ')) return []
  if (one.endsWith('ة')) return [`${one.slice(0, -1)}تا`]
  return many.includes(`${one}ين`) || OTHERWISE.has(one) ? [] : [`${one}ا`]
}
/** Nouns whose dual is written like another word. */
const OTHERWISE = new Set(['شخص', 'رجل', 'فرد', 'حاج', 'راع', 'قاض', 'محام'])

const sorts = [...combatants, ...civilians, ...vulnerable, ...others]
const many = [...pluralsOf(sorts), ...several.combatant, ...several.others]

/** Nouns for people in all their forms, by what they are in a conflict. */
export const people = {
  combatant: [...combatants.flatMap(duals), ...pluralsOf(combatants), ...several.combatant, ...singularsOf(combatants)],
  civilian: [...civilians.flatMap(duals), ...pluralsOf(civilians), ...singularsOf(civilians)],
  vulnerable: [...vulnerable.flatMap(duals), ...pluralsOf(vulnerable), ...singularsOf(vulnerable)],
  /** What may follow a numeral. */
  counted: [
    ...many,
    ...singularsOf(sorts),
    'شرطيين',
    ...pluralsOf(natives),
    ...singularsOf(natives),
    ...natives.map(([one]) => `${one}ين`),
  ],
  /** Several, without those that are adjectives as well. */
  many,
  // "Two students" are written like the name of a movement.
  dual: sorts.flatMap(duals).filter((dual) => dual !== 'طالبان'),
  dualOf: sorts.flatMap(dualsOf),
  dualOfAny: [...sorts.flatMap(dualsOfAny), 'حارسي'],
  singular: singularsOf(sorts),
} as const
