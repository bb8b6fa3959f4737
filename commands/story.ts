import { z } from 'zod'
import { phrase } from '../src/answers/phrase.ts'
import { listStories, showStory } from '../src/answers/story.ts'
import { changesView as changes } from '../src/desk/changes-view.ts'
import { defineCommand, type Group, requireStory } from '../src/command/command.ts'
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
  run: (_, context) => storyCard(requireStory(context)),
})

const story: Group = {
  name: 'story',
  description: 'The stories themselves · القصص نفسها',
  commands: [list, show, whatChanged, card],
}

export default story
