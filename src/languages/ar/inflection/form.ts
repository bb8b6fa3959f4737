/** Who does it: he, she, two of them, they, they (women), I, we. */
type Who = 'he' | 'she' | 'two' | 'they' | 'women' | 'I' | 'we'

/**
 * Which form of its lemma a word is. Of a verb: when and who, the participle (adding, as he, she or they do) and
 * the noun that is spelt like its past; `cut` is what stays of a weak present after «لم». Of a noun or adjective: one
 * (the lemma), the accusative in ا, before a pronoun (زوجت of زوجة), two, many as subject («ون»), as object («ين») or
 * broken, and the same of women; `of` is the construct of two and of many. What an entry lists besides is `also`.
 */
export type FormName =
  | `past ${Who}`
  | `now ${Who}`
  | 'cut he'
  | 'cut she'
  | `part ${'he' | 'she' | 'they'}`
  | 'vn'
  | 'one'
  | 'object'
  | 'owned'
  | 'two'
  | 'two objects'
  | 'two of'
  | 'many'
  | 'many subjects'
  | 'many objects'
  | 'many of'
  | 'woman'
  | 'owned woman'
  | 'two women'
  | 'women'
  | 'also'

/** A form as it is written, with its name. */
export type Form = readonly [written: string, name: FormName]
