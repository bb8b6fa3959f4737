import { z } from 'zod'
import { storyList, storyShow } from '../src/answers/story.ts'
import { command, type Group, storyOf } from './command.ts'

const list = command({
  name: 'list',
  description: 'The stories that can be asked about · القصص التي يمكن السؤال عنها',
  input: z.object({}),
  run: (_, { stories }) => storyList(stories.values()),
})

const show = command({
  name: 'show',
  description: 'Where a story comes from, its date, rights and version · مصدر القصة وتاريخها وحقوقها ونسختها',
  input: z.object({}),
  run: (_, context) => storyShow(storyOf(context)),
})

const story: Group = { name: 'story', description: 'The stories themselves · القصص نفسها', commands: [list, show] }

export default story
