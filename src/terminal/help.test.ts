import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formatHelp } from './help.ts'
import { HELP } from './index.ts'
import { subcommands } from './subcommands.ts'
import { runInTest } from './terminal.fixture.ts'

// After a change of a verb's options or summary: npx vitest run src/terminal/help.test.ts -u
test('`isnad help` shows every verb as it is', async () => {
  const all = await Promise.all(Object.values(subcommands).map((load) => load()))
  expect(all.map(({ name }) => name)).toEqual(Object.keys(subcommands))
  await expect(`${formatHelp(all)}\n`).toMatchFileSnapshot(fileURLToPath(HELP))
  expect((await runInTest(['help'])).printed).toBe(formatHelp(all))
})

test('what every object has is no verb', async () => {
  expect(await runInTest(['constructor'])).toMatchObject({ status: 2, printed: '' })
})
