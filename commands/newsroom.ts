import { isEditor, maySet, type Person } from '../src/desk/people.ts'
import type { Settings } from '../src/desk/settings.ts'
import type { Storage } from '../src/storage/open.ts'
import { type Context, Refused } from './command.ts'

/** A call in a server: by whom, where, and what is on record there. */
export interface Newsroom {
  readonly storage: Storage
  readonly person: Person
  readonly server: string
  readonly channel: string
  /** The channel a thread is in. */
  readonly parent: string | null
  readonly settings: Settings
}

/** The newsroom of a call. Throws Refused where there is none. */
export function newsroomOf({ newsroom }: Pick<Context, 'newsroom'>): Newsroom {
  if (!newsroom) throw new Refused('onlyOnDiscord')
  return newsroom
}

/** The newsroom of a call by one of its editors. Throws Refused for everybody else. */
export function deskOf(context: Pick<Context, 'newsroom'>): Newsroom {
  const newsroom = newsroomOf(context)
  if (!isEditor(newsroom.person, newsroom.settings)) throw new Refused('notForYou')
  return newsroom
}

/** The newsroom of a call by somebody who may change its settings. Throws Refused for everybody else. */
export function mayChange(context: Pick<Context, 'newsroom'>): Newsroom {
  const newsroom = newsroomOf(context)
  if (!maySet(newsroom.person, newsroom.settings)) throw new Refused('notForYou')
  return newsroom
}
