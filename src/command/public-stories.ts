import { createIndex } from '../search/search.ts'
import type { AppContext } from './context.ts'

const publicOf = new WeakMap<AppContext, AppContext>()

/** The same app with the stories alone that are public, picked once each time that stories are read. */
export function withPublicStories(app: AppContext): AppContext {
  const known = publicOf.get(app)
  if (known) return known
  const stories = new Map([...app.stories].filter(([, { about }]) => about.public === 'true'))
  const index = app.index.only?.(stories.values()) ?? createIndex(stories.values())
  const made = { ...app, stories, index }
  publicOf.set(app, made)
  return made
}
