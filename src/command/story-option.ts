import { foldText } from '../story/fold.ts'
import type { Choice, CommandContext } from './command.ts'

/** Autocomplete of `story`: the stories whose id or title, in any language, holds what is typed, newest first. */
export function completeStory(typed: string, { stories }: Pick<CommandContext, 'stories'>): Choice[] {
  const wanted = foldText(typed.trim())
  const has = ({ title }: { readonly title: string }): boolean => foldText(title).includes(wanted)
  return [...stories.values()]
    .filter(
      ({ id, about, translations }) =>
        id.includes(wanted) || [about, ...translations.map((one) => one.about)].some(has),
    )
    .sort((a, b) => b.about.published.localeCompare(a.about.published))
    .map(({ id, about }) => ({ name: `${about.published.slice(0, 10)} · ${about.title}`, value: id }))
}
