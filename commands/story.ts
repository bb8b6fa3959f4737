import { z } from 'zod'
import { phrase } from '../src/answers/phrase.ts'
import { listStories, showStory } from '../src/answers/story.ts'
import { changesView as changes } from '../src/desk/changes-view.ts'
import { type CommandContext, defineCommand, type Group, requireStory } from '../src/command/command.ts'
import { managedStories } from '../src/command/story-folder.ts'
import { completeStory } from '../src/command/story-option.ts'
import { UserError } from '../src/command/user-error.ts'
import { textAnswer } from '../src/delivery/text-answer.ts'
import { isEditor } from '../src/desk/people.ts'
import { requireGoodFields } from '../src/intake/draft-fields.ts'
import { STATUSES } from '../src/story/front-matter.ts'
import type { Story } from '../src/story/story.ts'
import { versionAsStory } from '../src/record/versions.ts'
import { storyCard } from '../src/answers/story-card.ts'
import { checkOpen, requireEditor, requireNewsroom } from '../src/command/newsroom.ts'

const list = defineCommand({
  name: 'list',
  description: 'The stories that can be asked about · القصص التي يمكن السؤال عنها',
  input: z.object({}),
  run: (_, { stories }) => listStories(stories.values()),
})

const show = defineCommand({
  name: 'show',
  description: 'Where a story comes from, its date, rights and version · مصدر القصة وتاريخها وحقوقها ونسختها',
  input: z.object({}),
  run: (_, context) => showStory(requireStory(context)),
})

const whatChanged = defineCommand({
  name: 'what-changed',
  description: 'What the newest version of a story changed, before and after · ما الذي تغير في أحدث نسخة',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const story = requireStory(context)
    const { storage } = requireNewsroom(context)
    const [fresh, old] = await storage.listLatestTexts(story.id, story.language.code, 2)
    if (fresh && old) return changes(versionAsStory(old), versionAsStory(fresh))
    return { ...showStory(story), head: [phrase('changedHead')], items: [], notes: [phrase('oneVersion')] }
  },
})

const card = defineCommand({
  name: 'card',
  description: 'Post a story’s card: what is in it, and buttons to ask it; for editors · انشر بطاقة القصة',
  audience: 'everybody',
  input: z.object({}),
  permit(context) {
    checkOpen(requireEditor(context))
    requireStory(context)
  },
  run: (_, context) => storyCard(requireStory(context), context.reader.code),
})

const add = defineCommand({
  name: 'add',
  description: 'Add a story from a file or a text; a second editor confirms it · أضف قصة من ملف أو نص',
  audience: 'asker',
  form: 'story-add',
  input: z.object({}),
  run(_, context) {
    requireEditor(context)
    throw new UserError('noStoryFolder')
  },
})

const statusNames = {
  usable: 'usable · متاحة',
  embargoed: 'embargoed · محظورة إلى حين',
  withheld: 'withheld · محجوبة',
  withdrawn: 'withdrawn · مسحوبة',
}

const status = defineCommand({
  name: 'status',
  description: 'Set whether a story may be shown; for editors · حدد حالة قصة',
  audience: 'asker',
  input: z.object({
    id: z.string().min(1).max(100).describe('Which story, shown or not · أي قصة'),
    status: z.enum(STATUSES).describe('What may be done with it · ما يجوز بها').meta({ names: statusNames }),
    until: z.string().min(1).max(40).optional().describe('When an embargo ends: 2024-01-03T06:00:00Z · نهاية الحظر'),
  }),
  complete: {
    id: (typed, context) => completeStory(typed, { stories: managedBy(context) }),
  },
  async run({ id, status, until }, context) {
    const { server } = requireEditor(context)
    const { folder } = context
    if (!folder) throw new UserError('noStoryFolder')
    const managed = managedStories(server, folder)
    const found = managed.get(id)
    if (!found && context.stories.has(id)) throw new UserError('notYourStatus', { id })
    if (!found) throw new UserError('noSuchStory', { id, ids: [...managed.keys()].slice(0, 5).join(', ') || '–' })
    const fields = { status, 'embargoed-until': until }
    requireGoodFields(fields)
    if (until !== undefined && status !== 'embargoed') throw new UserError('untilNeedsEmbargo')
    await folder.change(found, fields)
    await folder.reload()
    const now = until === undefined ? phrase(status) : phrase('embargoedUntil', { when: { to: 'moment', id: until } })
    return textAnswer([phrase('didSetStatus', { id, status: now })], [])
  },
})

/** The stories whose status whoever types may set. */
function managedBy(context: CommandContext): ReadonlyMap<string, Story> {
  const { newsroom, folder } = context
  return newsroom && folder && isEditor(newsroom.person, newsroom.settings)
    ? managedStories(newsroom.server, folder)
    : new Map()
}

const story: Group = {
  name: 'story',
  description: 'The stories themselves · القصص نفسها',
  commands: [list, show, whatChanged, card, add, status],
}

export default story
