/** A word, or all its forms, the same list wherever the word stands. */
export type GlossaryWord = string | readonly string[]

/**
 * One meaning in two languages: what English calls it, and what another language calls it. Each side has alternatives,
 * each a word or a set phrase, any of which may stand for the others; those of English are divided by ", ".
 *
 * English stands in its base form (verbs as bare infinitives, nouns in the singular), with the forms a stemmer does
 * not reach beside it: `'kill, slay'`, `'fight, fought'`, `'child, children'`. Of the other language's words stand the
 * forms that news uses and a light stemmer does not join. A word of several senses has an entry for each.
 */
export type GlossaryEntry = readonly [english: string, own: readonly GlossaryWord[]]

/** The forms of a glossary's word. */
export const formsOf = (word: GlossaryWord): readonly string[] => (typeof word === 'string' ? [word] : word)
