import type { Words } from '../rule.ts'

/** A verb's forms: he, she, they said; he, she, they say. */
const said: readonly (readonly string[])[] = [
  ['قال', 'قالت', 'قالوا', 'يقول', 'تقول', 'يقولون'],
  ['أضاف', 'أضافت', 'أضافوا', 'يضيف', 'تضيف', 'يضيفون'],
]

export const verbs: Words = {
  said: said.flat(),
  masculine: said.flatMap(([past, , , present]) => [past ?? '', present ?? '']),
  feminine: said.flatMap(([, past, , , present]) => [past ?? '', present ?? '']),
  plural: said.flatMap(([, , past, , , present]) => [past ?? '', present ?? '']),
}
