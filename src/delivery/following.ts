import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { ActionCall, Control, MenuOption } from '../answers/controls.ts'
import { phrase, type Phrase } from '../answers/phrase.ts'
import type { CommandContext } from '../command/command.ts'
import { requireNewsroom } from '../command/newsroom.ts'
import { UserError } from '../command/user-error.ts'
import { describeSubject } from '../follows/describe.ts'
import { type Follow, type FollowSubject, MAX_FOLLOWS } from '../follows/follow.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { Story } from '../story/story.ts'
import { textAnswer } from './text-answer.ts'

/** Maximum number of options of a menu. */
const MAX_OPTIONS = 25

const button = (action: ActionCall, key: MessageKey): Control => ({
  kind: 'button',
  action,
  label: phrase(key),
  style: 'plain',
})

/** Follows something for whoever calls, and says where they will be told. Throws UserError where that may not be. */
export async function beginFollow(
  subject: FollowSubject,
  here: boolean | undefined,
  context: Pick<CommandContext, 'newsroom' | 'reader' | 'stories'>,
): Promise<Answer> {
  const { storage, person, server, channel, parent, settings, mayPost } = requireNewsroom(context)
  if (here && !mayPost) throw new UserError('mayNotPost')
  // Elsewhere nothing stands in the channel that nobody chose to show.
  const inChannel = here === true && settings.mode === 'open'
  const where = { server, person: person.id, channel, parent, language: context.reader.code, inChannel }
  const saved = await storage.saveFollow({ ...subject, ...where })
  if (!saved.ok) throw new UserError('tooManyFollows', { number: MAX_FOLLOWS })
  const how =
    subject.kind === 'question'
      ? phrase('tellsWhenAnswered')
      : inChannel
        ? phrase('tellsInChannel', { channel: { to: 'channel', id: channel } })
        : phrase('tellsPrivately')
  const head = [phrase('didFollow', { subject: describeSubject(subject, context.stories) })]
  const notes = [how, ...(here && !inChannel ? [phrase('notInThisChannel')] : [])]
  const controls = [[button(['unfollow', saved.follow.id], 'unfollow'), button(['following', server], 'following')]]
  return { ...textAnswer(head, [], notes), controls }
}

/** What a person follows, in a server or in all (null), with what stops some of it or all. */
export function followsView(
  follows: readonly Follow[],
  stories: ReadonlyMap<string, Story>,
  server: string | null,
): Answer {
  const head = [phrase('followingHead')]
  if (follows.length === 0) return textAnswer(head, [], [phrase('nothingFollowed')])
  const numbered = follows.map((follow, i) => ({ follow, subject: describeSubject(follow, stories), number: i + 1 }))
  const items = numbered.map(
    ({ follow, subject, number }): AnswerItem => ({
      kind: 'noted',
      above: [phrase('followNumber', { number, subject })],
      cite: null,
      below: [whereTold(follow), phrase('followedSince', { when: { to: 'moment', id: follow.since } })],
    }),
  )
  const options = numbered.map(
    ({ follow: { id }, subject, number }): MenuOption => ({
      value: id,
      label: phrase('followNumber', { number, subject }),
      selected: false,
    }),
  )
  const menus = Array.from({ length: Math.ceil(options.length / MAX_OPTIONS) }, (_, i): Control[] => [
    {
      kind: 'menu',
      action: ['unfollow-some', i + 1],
      placeholder: phrase('chooseToStop'),
      options: options.slice(i * MAX_OPTIONS, (i + 1) * MAX_OPTIONS),
    },
  ])
  const place = server ?? 'all'
  return {
    ...textAnswer(head, items),
    controls: [...menus, [button(['unfollow-all', place], 'unfollowAll')]],
    pageAction: ['following', place],
  }
}

const whereTold = ({ inChannel, channel }: Follow): Phrase =>
  phrase(inChannel ? 'toldInChannel' : 'toldPrivately', { channel: { to: 'channel', id: channel } })

/** That some of what a person followed is followed no longer. */
export const unfollowedView = (n: number): Answer => textAnswer([phrase('didUnfollow', { n })], [])
