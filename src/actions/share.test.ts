import { expect, test } from 'vitest'
import { useNewsroom } from '../delivery/newsroom.fixture.ts'
import { en } from '../languages/en/index.ts'
import { ASKER, CHANNEL, EDITOR, SERVER } from '../record/scene.fixture.ts'
import { ferry } from '../record/test-storage.fixture.ts'
import { pressed } from './action.fixture.ts'
import { actions } from './actions.ts'

const desk = useNewsroom()

test('in an open channel sharing what one alone saw is the desk’s, whatever button is pressed', async () => {
  await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'open', EDITOR.id)
  const share = actions.find(({ name }) => name === 'share')
  const press = async (who: typeof ASKER): Promise<unknown> => {
    await desk.storage.savePrivateAnswer({
      ...{ id: who.id, server: SERVER, channel: CHANNEL, asker: who.id, command: 'show' },
      ...{ input: { sentences: '2 3 1' }, story: 'ferry', version: ferry.hash, citations: null },
    })
    return share?.run(pressed([who.id]), { newsroom: await desk.newsroomOf(who), app: desk.app, reader: en })
  }
  await expect(press(ASKER)).rejects.toMatchObject({ key: 'notForYou' })
  expect(await press(EDITOR)).toMatchObject({ phrase: { key: 'didShare' } })
})
