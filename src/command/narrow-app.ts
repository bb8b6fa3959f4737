import { LRUCache } from 'lru-cache'
import { narrowIndex } from '../search/search.ts'
import { belongsTo, type FrontMatter, isOpen } from '../story/front-matter.ts'
import type { Story } from '../story/story.ts'
import type { AppContext } from './context.ts'

/** Where stories are asked about: in a server, on Discord outside of any, or in the terminal, which sees those of all. */
export type Place = { readonly server: string | null } | typeof TERMINAL
export const TERMINAL = 'terminal'

/** Maximum number of narrowed apps that are kept: there is one for all servers without stories of their own. */
const MAX_KEPT = 50

/** The stories of an app that are not shown everywhere at all times, and what was narrowed to some of them. */
interface Narrowing {
  readonly guarded: readonly Story[]
  readonly made: LRUCache<string, AppContext>
}

const narrowings = new WeakMap<AppContext, Narrowing>()

/**
 * The app as it is shown in a place at this moment: without stories that are held back, under embargo, or belong to other
 * servers. Every command, button and form is answered from such an app, so that none can reach more.
 */
export function narrowApp(app: AppContext, place: Place): AppContext {
  if (app.isNarrowed) return app
  const { guarded, made } = narrowingOf(app)
  const now = app.now?.() ?? BEFORE_ALL
  const [shown, hidden] = [new Set<string>(), new Set<string>()]
  for (const { id, about } of guarded) (isShown(about, place, now) ? shown : hidden).add(id)
  const key = [...shown].join(' ')
  const known = made.get(key)
  if (known) return known
  const stories = hidden.size === 0 ? app.stories : new Map([...app.stories].filter(([id]) => !hidden.has(id)))
  const narrowed: AppContext = { ...app, stories, index: narrowIndex(app.index, hidden), isNarrowed: true }
  made.set(key, narrowed)
  return narrowed
}

/** Without a clock no embargo is over. */
const BEFORE_ALL = new Date(0)

/** Whether a story is shown in a place at a moment. */
export const isShown = (about: FrontMatter, place: Place, now: Date): boolean =>
  isOpen(about, now) && (place === TERMINAL || belongsTo(about, place.server))

function narrowingOf(app: AppContext): Narrowing {
  const known = narrowings.get(app)
  if (known) return known
  const guarded = [...app.stories.values()].filter(({ about }) => about.status !== 'usable' || about.servers)
  const narrowing = { guarded, made: new LRUCache<string, AppContext>({ max: MAX_KEPT }) }
  narrowings.set(app, narrowing)
  return narrowing
}
