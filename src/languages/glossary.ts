/**
 * One meaning in two languages: what English calls it, and what the language of the folder calls it. Each side is a
 * list of alternatives divided by ", ", each a word or a set phrase, any of which may stand for the others.
 *
 * English stands in its base form (verbs as bare infinitives, nouns in the singular), with the forms a stemmer does
 * not reach beside it: `'kill, slay'`, `'fight, fought'`, `'child, children'`. The other side lists the forms that
 * news uses and a light stemmer does not join. A word of several senses has an entry for each.
 */
export type GlossaryEntry = readonly [english: string, own: string]
