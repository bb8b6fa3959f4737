import type { Subcommand } from './subcommand.ts'

/** The text of `isnad help` for some verbs. */
export function formatHelp(verbs: readonly Subcommand[]): string {
  const heads = verbs.map(({ name, usage }) => `  isnad ${name} ${usage}`.trimEnd())
  return ['Isnad answers questions about news stories with their own words, cited to the sentence.', '']
    .concat(verbs.flatMap(({ summary }, i) => [heads[i] ?? '', `      ${summary}`]))
    .join('\n')
}
