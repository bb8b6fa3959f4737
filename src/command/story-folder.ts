import type { Story } from '../story/story.ts'

/** The folder of stories of a running bot, for those who add stories to it and set their status. */
export interface StoryFolder {
  /** All stories as they are now, also those that are not shown. */
  stories(): ReadonlyMap<string, Story>
  /** The server whose desk decides about stories that belong to no server; null if there is none. */
  home(): string | null
  /** Writes a new file. Throws UserError where it cannot be written, or another file is there. */
  add(name: string, bytes: Uint8Array): Promise<void>
  /** Sets or removes fields in the files of a story. Throws UserError. */
  change(story: Story, changes: Readonly<Record<string, string | undefined>>): Promise<void>
  /** Reads the stories again, and puts on record what changed: not within a transaction. */
  reload(): Promise<void>
}

/** Whether the desk of a server may set the status of a story. */
const mayManage = ({ about }: Story, server: string, folder: StoryFolder): boolean =>
  about.servers ? about.servers.includes(server) : folder.home() === server

/** The stories whose status the desk of a server may set, shown or not. */
export const managedStories = (server: string, folder: StoryFolder): Map<string, Story> =>
  new Map([...folder.stories()].filter(([, story]) => mayManage(story, server, folder)))
