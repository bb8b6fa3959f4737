import { expect, test } from 'vitest'
import { readerMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot, storyOf } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test('nothing in a story pings, links or formats', async () => {
  await isnad.start(storyOf(2, '@everyone **look** [here](https://evil.example) <@1> # <t:0> ||x||'))
  const seen = await isnad.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  const block = seen.blocks.find((text) => text.includes('everyone'))
  expect(block).toMatch(
    /^\\@everyone \\\*\\\*look\\\*\\\* \\\[here\\\]\\\(https\\:\\\/\\\/evil.example\\\) \\<\\@1\\> \\# \\<t\\:0\\> \\\|\\\|x\\\|\\\| \d\.$/,
  )
})
