import { z } from 'zod'
import type { Answer } from '../src/answers/answer.ts'
import { matchSpeakers, quotedSpeakers } from '../src/answers/match-speakers.ts'
import { type CommandContext, defineCommand, type Group, requireStory } from '../src/command/command.ts'
import { requireNewsroom } from '../src/command/newsroom.ts'
import { UserError } from '../src/command/user-error.ts'
import { beginFollow, followsView, unfollowedView } from '../src/delivery/following.ts'
import { OUTCOMES } from '../src/languages/casualties.ts'
import { MAX_FOLLOWS } from '../src/follows/follow.ts'
import { parseName } from '../src/search/name.ts'
import { suggestNames } from '../src/search/name-similarity.ts'
import type { Story } from '../src/story/story.ts'
import { question } from './ask.ts'
import { outcomeNames } from './casualties.ts'

/** Number of the newest stories whose speakers are offered and looked up. */
const MAX_STORIES = 20

const here = z.boolean().optional().describe('Tell this channel instead of me in private · أبلغ هذه القناة لا أنا وحدي')

const story = defineCommand({
  name: 'story',
  description: 'Be told when a story changes · تابع قصة',
  audience: 'asker',
  input: z.object({ here }),
  run: ({ here }, context) => beginFollow({ kind: 'story', story: requireStory(context).id, words: '' }, here, context),
})

const speaker = defineCommand({
  name: 'speaker',
  description: 'Be told what somebody says next, or said otherwise · تابع متحدثا',
  audience: 'asker',
  input: z.object({
    speaker: z.string().trim().min(2).max(100).describe('Whose words, in any script · اسم المتحدث'),
    stories: z
      .enum(['all', 'this'])
      .optional()
      .describe('In all stories, or in one · في كل القصص أو في واحدة')
      .meta({ names: { all: 'all stories · كل القصص', this: 'this story · هذه القصة' } }),
    here,
  }),
  complete: {
    speaker: (typed, context) => {
      const names = [...new Set(storiesToSearch(context).flatMap(quotedSpeakers))]
      return (typed.trim() === '' ? names : suggestNames(typed, names)).map((name) => ({ name, value: name }))
    },
  },
  run({ speaker, stories, here }, context) {
    const one = stories === 'this' ? requireStory(context) : null
    const words = fullestName(speaker, one ? [one] : storiesToSearch(context))
    return beginFollow({ kind: 'speaker', story: one?.id ?? null, words }, here, context)
  },
})

/** The story that is asked about, then the newest others. */
const storiesToSearch = ({ story, stories }: CommandContext): Story[] =>
  [...new Set([...(story ? [story] : []), ...newestFirst(stories)])].slice(0, MAX_STORIES)

const newestFirst = (stories: CommandContext['stories']): Story[] =>
  [...stories.values()].sort((a, b) => b.about.published.localeCompare(a.about.published))

/** The longest name that a story has for whom a typed name means; the typed name where no story has one. */
function fullestName(typed: string, stories: readonly Story[]): string {
  for (const story of stories) {
    const { matches, suggestions, isAmbiguous } = matchSpeakers(typed, story)
    if (isAmbiguous) throw new UserError('severalSpeakers', { names: suggestions.join(' · ') })
    const [fullest] = matches.toSorted((a, b) => b.length - a.length)
    if (fullest !== undefined) return fullest
  }
  if (parseName(typed).contentWords.every(({ isCommon }) => isCommon)) throw new UserError('notAName', { name: typed })
  return typed
}

const figure = defineCommand({
  name: 'figure',
  description: 'Be told when a story counts people otherwise · تابع رقما في قصة',
  audience: 'asker',
  input: z.object({
    outcome: z.enum(OUTCOMES).describe('Of whom · أي رقم').meta({ names: outcomeNames }),
    here,
  }),
  run: ({ outcome, here }, context) =>
    beginFollow({ kind: 'figure', story: requireStory(context).id, words: outcome }, here, context),
})

const list = defineCommand({
  name: 'list',
  description: 'What you follow here, to stop one or all · ما تتابعه هنا',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, person, server } = requireNewsroom(context)
    return followsView(await storage.listFollows(person.id, server), context.stories, server)
  },
})

const stop = defineCommand({
  name: 'stop',
  description: 'Stop following one thing, or all · أوقف متابعة أو كل المتابعات',
  audience: 'asker',
  input: z.object({
    number: z.int().min(1).max(MAX_FOLLOWS).optional().describe('Its number in /follow list · رقمها في القائمة'),
    all: z.boolean().optional().describe('All that you follow here · كل ما تتابعه هنا'),
  }),
  async run({ number, all }, context): Promise<Answer> {
    const { storage, person, server } = requireNewsroom(context)
    if (all) return unfollowedView(await storage.stopFollows(person.id, { server }))
    if (number === undefined) throw new UserError('chooseFollow')
    const follow = (await storage.listFollows(person.id, server))[number - 1]
    if (!follow) throw new UserError('noSuchFollow', { number })
    return unfollowedView(await storage.stopFollows(person.id, { ids: [follow.id] }))
  },
})

const follow: Group = {
  name: 'follow',
  description: 'Be told once when something changes · المتابعة',
  commands: [story, speaker, figure, list, stop],
}

export default follow

/** Follows a question that was not answered, by the button under it. */
export const tellMe = defineCommand({
  name: 'tell-me',
  description: 'Be told when a question has an answer · أبلغني حين يكون للسؤال جواب',
  audience: 'asker',
  input: z.object({ question }),
  run: ({ question }, context) =>
    beginFollow({ kind: 'question', story: context.story?.id ?? null, words: question }, false, context),
})
