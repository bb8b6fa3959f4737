import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoryFolder } from '../command/story-folder.ts'
import { UserError } from '../command/user-error.ts'
import { readBytes } from '../story/read-bytes.ts'
import { editFrontMatter } from './edit-front-matter.ts'
import { replaceFile, writeNewFile } from './write-file.ts'

/** The folder of stories at a path. */
export const openStoryFolder = ({
  path,
  ...folder
}: Pick<StoryFolder, 'stories' | 'home' | 'reload'> & { readonly path: string }): StoryFolder => ({
  ...folder,
  async add(name, bytes) {
    try {
      await writeNewFile(join(path, name), bytes)
    } catch (error) {
      if (!(error instanceof UserError && error.key === 'storyExists')) throw error
      // It may have been written before the process ended, and never put on record.
      if (!(await readFile(join(path, name))).equals(bytes)) throw error
    }
  },
  async change({ id, language, translations }, changes) {
    for (const { code } of [language, ...translations.map((one) => one.language)]) {
      const name = `${id}.${code}.md`
      const found = await readBytes(path, name)
      if (!found.ok) throw new UserError('noSuchStory', { id, ids: '–' })
      await replaceFile(join(path, name), editFrontMatter(name, found.value, changes))
    }
  },
})
