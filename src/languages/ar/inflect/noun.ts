import type { Form, Listed } from './form.ts'

/** Endings that `pl:` names in place of a whole word. */
const ENDINGS: ReadonlySet<string | undefined> = new Set(['ون', 'ات'])

/**
 * The forms of a noun or adjective. `pl` lists its plurals, whole or by their ending (ون, ات), `f` the word for a woman,
 * whole or as ة. What is of people, or an adjective, has ون and ة without their being listed.
 */
export function formsOfNoun(one: string, { pl = [], f = [] }: Listed, { person = false } = {}): readonly Form[] {
  const masculine = !one.endsWith('ة')
  const broken = pl.filter((word) => !ENDINGS.has(word))
  const regular = person && broken.length === 0
  const endings = new Set([...pl, ...(regular ? ['ون'] : []), ...(masculine ? [] : ['ات'])])
  const women = person && masculine && f.length === 0 ? ['ة'] : f
  return [
    [one, 'one'],
    ...(masculine ? masculineForms(one) : dual(`${one.slice(0, -1)}ت`, ['two', 'two objects'])),
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

const dual = (stem: string, [subject, object]: readonly [Form[1], Form[1]]): Form[] => [
  [`${stem}ان`, subject],
  [`${stem}ين`, object],
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

/** The plural in ات: ة goes before it, and ء stays or is و (إجراءات، صحراوات). */
function manyWomen(one: string, name: Form[1]): Form[] {
  const stem = one.replace(/ة$/u, '').replace(/ى$/u, 'ي')
  const stems = stem.endsWith('اء') ? [stem, stem.replace(/ء$/u, 'و')] : [stem]
  return stems.map((each): Form => [`${each}ات`, name])
}

const womanForms = (word: string): Form[] => [
  [word, 'woman'],
  ...(word.endsWith('ة') ? dual(`${word.slice(0, -1)}ت`, ['two women', 'two women']) : []),
  ...manyWomen(word, 'women'),
]
