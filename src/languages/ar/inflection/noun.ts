import type { ListedForms } from '../../lexicon/entry.ts'
import type { Form } from './form.ts'

/** Endings that `pl:` names in place of a whole word. */
const ENDINGS: ReadonlySet<string | undefined> = new Set(['ون', 'ات'])

/**
 * The forms of a noun or adjective. `pl` lists its plurals, whole or by their ending (ون, ات), `f` the word for a woman,
 * whole or as ة. What is of people, or an adjective, has ون and ة without their being listed.
 */
export function formsOfNoun(one: string, { pl = [], f = [] }: ListedForms, { person = false } = {}): readonly Form[] {
  const masculine = !one.endsWith('ة')
  const broken = pl.filter((word) => !ENDINGS.has(word))
  // What ends in a plain ا is foreign, or a woman: «مرا».
  const regular = person && masculine && broken.length === 0 && !one.endsWith('ا')
  const endings = new Set([...pl, ...(regular ? ['ون'] : []), ...(masculine ? [] : ['ات'])])
  const women = person && masculine && f.length === 0 && !one.endsWith('ا') ? ['ة'] : f
  return [
    [one, 'one'],
    ...(masculine ? masculineForms(one) : feminineForms(one)),
    ...(endings.has('ون') ? soundPlural(one) : []),
    ...(endings.has('ات') ? manyWomen(one, 'many') : []),
    ...broken.map((word): Form => [word, 'many']),
    ...women.map((word) => (word === 'ة' ? feminine(one) : word)).flatMap(womanForms),
  ]
}

const masculineForms = (one: string): Form[] => [
  ...(/[اىء]$/u.test(one) ? [] : ([[`${one}ا`, 'object']] satisfies Form[])),
  ...dual(one.replace(/ى$/u, 'ي'), ['two', 'two objects']),
]

const feminineForms = (one: string): Form[] => {
  const stem = `${one.slice(0, -1)}ت`
  return [[stem, 'owned'], ...dual(stem, ['two', 'two objects'])]
}

const dual = (stem: string, [subject, object]: readonly [Form[1], Form[1]]): Form[] => [
  [`${stem}ان`, subject],
  [`${stem}ين`, object],
  ...(subject === 'two'
    ? ([
        [`${stem}ا`, 'two of'],
        [`${stem}ي`, 'two of'],
      ] satisfies Form[])
    : []),
]

/** The plural in ون and ين; a noun like محامي or أعلى loses its vowel. Before what it belongs to it has no ن. */
function soundPlural(one: string): Form[] {
  const stems = /[اى]$/u.test(one) ? [one.slice(0, -1)] : /ي$/u.test(one) ? [one, one.slice(0, -1)] : [one]
  return stems.flatMap((stem): Form[] => [
    [`${stem}ون`, 'many subjects'],
    [`${stem}ين`, 'many objects'],
    [`${stem}و`, 'many of'],
    ...(stem.endsWith('ي') ? [] : ([[`${stem}ي`, 'many of']] satisfies Form[])),
  ])
}

const feminine = (one: string): string => `${one.replace(/[اى]$/u, 'ا')}ة`

/**
 * The plural in ات: ة goes before it, a last ى or the اة of a woman is ي (فتيات), and the last ء stays or is و
 * (صحراوات). That of things in اة is listed: it is قنوات or مباريات.
 */
function manyWomen(one: string, name: 'many' | 'women'): Form[] {
  if (one.endsWith('اة') && name === 'many') return []
  const stem = one.replace(/(?:ى|اة)$/u, 'ي').replace(/ة$/u, '')
  const stems = one.endsWith('اء') ? [stem, stem.replace(/ء$/u, 'و')] : [stem]
  return stems.map((each): Form => [`${each}ات`, name])
}

const womanForms = (word: string): Form[] => [
  [word, 'woman'],
  ...(word.endsWith('ة') ? ownedWoman(`${word.slice(0, -1)}ت`) : []),
  ...manyWomen(word, 'women'),
]

const ownedWoman = (stem: string): Form[] => [[stem, 'owned woman'], ...dual(stem, ['two women', 'two women'])]
