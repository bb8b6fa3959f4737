/**
 * One thing the bot says. `{name}` is filled in. Where the wording turns on a number, the forms stand by the
 * language's CLDR plural categories and `{n}` is the number; `other` is always there.
 */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string })
