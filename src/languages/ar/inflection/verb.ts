import type { ListedForms } from '../../lexicon/entry.ts'
import type { Form } from './form.ts'

/**
 * A verb's forms, from its past and what its entry lists: `pv` the present, `part` the participle, `vn` a noun that has
 * no entry, `dial` what dialects write onto the front: ب، ك، ه، ح of the present, ا of a past in ت. What has no present
 * is a form without a lemma, or a form alone that is used.
 */
export function formsOfVerb(past: string, { pv = [], part = [], vn = [], dial = [] }: ListedForms): readonly Form[] {
  if (pv.length === 0) return [[past, 'also'], ...part.flatMap(participle)]
  const now = pv.flatMap((present) => presentOf(present, past))
  const was = pastOf(past)
  const spoken = dial.flatMap((prefix) =>
    [...(prefix === 'ا' ? was : now)].map(([word, name]): Form => [`${prefix}${word}`, name]),
  )
  const nouns = /^ت[^ا]?.*[^اىي]$/u.test(past) && past.length > 3 ? [past, ...vn] : vn
  return [...was, ...now, ...spoken, ...part.flatMap(participle), ...nouns.map((word): Form => [word, 'vn'])]
}

/** Hollow verbs have a long vowel before their last consonant, which goes where an ending begins with a consonant. */
const isHollow = (past: string): boolean => /[^اتو]ا[^اىيتء]$/u.test(past) && past.length < 7

function pastOf(past: string): Form[] {
  if (/[اى]$/u.test(past)) return weakPast(past)
  const plural = past.endsWith('ي') ? `${past.slice(0, -1)}وا` : `${past}وا`
  const short = isHollow(past) ? `${past.slice(0, -2)}${past.slice(-1)}` : past
  const base = past.length === 2 ? `${past}${past.slice(-1)}` : short
  const seated = /[أء]$/u.test(past) ? [`${past.slice(0, -1)}ؤوا`] : []
  return [
    [past, 'past he'],
    [`${past}ت`, 'past she'],
    ...[plural, ...seated].map((word): Form => [word, 'past they']),
    [past.endsWith('أ') ? `${past.slice(0, -1)}آ` : `${past}ا`, 'past two'],
    [`${past}تا`, 'past two'],
    [`${base}ن`, 'past women'],
    [`${base}ت`, 'past I'],
    [`${base}نا`, 'past we'],
  ]
}

/** The past of a verb that ends in a long vowel, which comes out as و or ي. */
function weakPast(past: string): Form[] {
  const stem = past.slice(0, -1)
  const base = past.endsWith('ا') && past.length < 4 ? `${stem}و` : `${stem}ي`
  return [
    [past, 'past he'],
    [`${stem}ت`, 'past she'],
    [`${stem}وا`, 'past they'],
    [`${base}ا`, 'past two'],
    [`${stem}تا`, 'past two'],
    [`${base}ن`, 'past women'],
    [`${base}ت`, 'past I'],
    [`${base}نا`, 'past we'],
  ]
}

function presentOf(present: string, past: string): Form[] {
  const rest = present.slice(1)
  const bare = rest.replace(/[ويى]$/u, '')
  const long = rest.replace(/ى$/u, 'ي')
  const cut = cutOf(rest, past)
  return [
    [present, 'now he'],
    [`ت${rest}`, 'now she'],
    [`ي${bare}ون`, 'now they'],
    [`ي${bare}وا`, 'now they'],
    [`ي${long}ان`, 'now two'],
    [`ت${long}ان`, 'now two'],
    [`ي${isHollow(past) ? cut : long}ن`, 'now women'],
    [rest.startsWith('أ') ? `آ${rest.slice(1)}` : `أ${rest}`, 'now I'],
    [`ن${rest}`, 'now we'],
    ...(cut === rest
      ? []
      : ([
          [`ي${cut}`, 'cut he'],
          [`ت${cut}`, 'cut she'],
        ] satisfies Form[])),
  ]
}

/** What stays of a weak present after «لم»: يقول is يقل, يدعو is يدع. */
const cutOf = (rest: string, past: string): string =>
  isHollow(past) ? rest.replace(/[اوي](.)$/u, '$1') : /[اىي]$/u.test(past) ? rest.replace(/[ويى]$/u, '') : rest

/** He, she, they adding. One that is listed in ا is only used of a man: its other forms are other words. */
const participle = (word: string): Form[] => (word.endsWith('ا') ? [[word, 'part he']] : participles(word))

const participles = (word: string): Form[] => [
  [word, 'part he'],
  [`${word}ا`, 'part he'],
  [`${word}ة`, 'part she'],
  [`${word.replace(/ي$/u, '')}ون`, 'part they'],
  [`${word.replace(/ي$/u, '')}ين`, 'part they'],
  [`${word}ات`, 'part they'],
]
