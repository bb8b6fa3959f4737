import { foldText } from '../story/fold.ts'
import type { Choice, CommandContext } from './command.ts'

/** Autocomplete of `story`: the stories whose id or title holds what is typed, newest first. */
export function completeStory(typed: string, { stories }: Pick<CommandContext, 'stories'>): Choice[] {
  const wanted = foldText(typed.trim())
  return [...stories.values()]
    .filter(({ id, about }) => id.includes(wanted) || foldText(about.title).includes(wanted))
    .sort((a, b) => b.about.published.localeCompare(a.about.published))
    .map(({ id, about }) => ({ name: `${about.published.slice(0, 10)} · ${about.title}`, value: id }))
}
