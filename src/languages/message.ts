/**
 * A message of the bot. `{name}` is filled in. A message that depends on a number has a form for each CLDR plural
 * category of the language, in which `{n}` is the number; `other` is always there.
 */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string })
