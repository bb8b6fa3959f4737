import { type Entry, type ListedForms, parseForms, type WordClass } from '../../lexicon/entry.ts'
import type { Form } from './form.ts'
import { formsOfNoun } from './noun.ts'
import { formsOfVerb } from './verb.ts'

/** All forms of an entry. */
export function formsOf(entry: Entry): readonly Form[] {
  const listed = parseForms(entry)
  const also = (listed.also ?? []).map((word): Form => [word, 'also'])
  return [...inflected(entry, listed), ...also]
}

function inflected({ lemma, class: is }: Entry, listed: ListedForms): readonly Form[] {
  if (isVerb(is)) return formsOfVerb(lemma, listed)
  if (isNoun(is)) return formsOfNoun(lemma, listed, { person: ofPeople(is) })
  return [[lemma, 'one']]
}

export const isVerb = (is: WordClass): boolean => is === 'v' || is === 'v.say'

/** Whether a class is declined. */
export const isNoun = (is: WordClass): boolean => is.startsWith('n.') || is === 'vn' || is === 'adj' || is === 'num'

/** Whether it has a plural in ون and a feminine without their being listed. */
const ofPeople = (is: WordClass): boolean =>
  is === 'adj' || ['n.person', 'n.office', 'n.title', 'n.kin'].some((one) => is.startsWith(one))
