import { expect, test } from 'vitest'
import { phrase } from '../answers/phrase.ts'
import { UserError } from '../command/user-error.ts'
import { en } from '../languages/en/index.ts'
import { formatText } from '../presentation/phrase.ts'
import { ASKER, CHANNEL } from '../record/scene.fixture.ts'
import { beginFollow } from './following.ts'
import { useNewsroom } from './newsroom.fixture.ts'

const desk = useNewsroom('open')

/** What somebody is told who wants a channel told of a story, and whether it will be. */
async function followHere(mayPost: boolean): Promise<[told: string, inChannel: boolean | undefined]> {
  const newsroom = { ...(await desk.newsroomOf(ASKER)), mayPost }
  const context = { newsroom, reader: en, stories: desk.app.stories }
  const subject = { kind: 'story', story: 'ferry', words: '' } as const
  const said = await beginFollow(subject, true, context).then(
    ({ notes }) => notes,
    (error: unknown) => {
      if (!(error instanceof UserError)) throw error
      return [phrase(error.key)]
    },
  )
  const [follow] = await desk.storage.listFollows(ASKER.id, newsroom.server)
  return [said.map((one) => formatText(one, en)).join('\n'), follow?.inChannel]
}

test('a channel is told only where both the person and the bot may write', async () => {
  expect(await followHere(false)).toEqual([expect.stringContaining('you or the bot may not write here'), undefined])
  expect(await followHere(true)).toEqual([expect.stringContaining(`the bot tells #${CHANNEL} once`), true])
})

test.each(['private', 'reviewed', 'off'])('in a channel that is %s its answers are told in private', async (mode) => {
  await desk.storage.changeSetting({ server: '900', channel: CHANNEL }, 'mode', mode, '20')
  expect(await followHere(true)).toEqual([expect.stringContaining('in a private message'), false])
})
