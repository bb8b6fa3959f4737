/** What the bot says of itself. `{name}` is filled in. Plural forms are listed by the language's CLDR categories. */
export interface Messages {
  readonly direction?: never
}
