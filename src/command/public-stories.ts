import { narrowIndex } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import type { AppContext } from './context.ts'

const publicOf = new WeakMap<AppContext, AppContext>()

/** Whether a story may be asked about by people who installed the app for themselves. One of some servers may not. */
const isPublic = ({ about }: Story): boolean => about.public === 'true' && about.servers === undefined

/** The same app with the stories alone that are public, picked once for each app. */
export function withPublicStories(app: AppContext): AppContext {
  const known = publicOf.get(app)
  if (known) return known
  const all = [...app.stories.values()]
  const hidden = new Set(all.filter((story) => !isPublic(story)).map(({ id }) => id))
  const stories = new Map(all.filter(isPublic).map((story) => [story.id, story]))
  const made = { ...app, stories, index: narrowIndex(app.index, hidden) }
  publicOf.set(app, made)
  return made
}
