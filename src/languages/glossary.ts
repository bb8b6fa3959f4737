/** A word, or all its forms, the same list wherever the word stands. */
export type GlossaryWord = string | readonly string[]

/**
 * One meaning, in English and in another language. Each side is a list of synonyms, each a word or a set phrase; those
 * of English are separated by ", ".
 *
 * English stands in its base form (verbs as bare infinitives, nouns in the singular), with the forms a stemmer does
 * not reach beside it: `'kill, slay'`, `'fight, fought'`, `'child, children'`. Of the other language's words stand the
 * forms that news uses and a light stemmer does not join. A word of several senses has an entry for each.
 */
export type GlossaryEntry = readonly [english: string, own: readonly GlossaryWord[]]

/** The forms of a glossary word. */
export const formsOf = (word: GlossaryWord): readonly string[] => (typeof word === 'string' ? [word] : word)
