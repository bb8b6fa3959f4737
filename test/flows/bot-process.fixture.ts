// A bot in a process of its own, to be killed: `node bot-process.fixture.ts LOCATION TOKEN API FOLDER`; its parent tells it the rest.
import { z } from 'zod'
import { openStorage, type StorageLocation } from '../../src/record/storage.ts'
import { LocalBot } from './bot-host.fixture.ts'

const [where = '', token = '', api = '', folder = ''] = process.argv.slice(2)
const locationSchema = z.union([z.object({ dataDir: z.string() }), z.object({ databaseUrl: z.string() })])
const location: StorageLocation = locationSchema.parse(JSON.parse(where))
const story = z.object({ body: z.string(), more: z.record(z.string(), z.string()).default({}) })
const order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start'), story, ahead: z.number() }),
  z.object({ do: z.literal('change'), story }),
  z.object({ do: z.literal('advance'), ahead: z.number() }),
])

const bot = new LocalBot({ token, api }, (clock) => openStorage(location, clock, () => undefined), folder)
process.on('disconnect', () => process.exit(0))
process.on('message', (message) => {
  const told = order.parse(message)
  void obey(told).then(
    () => told.do === 'advance' || process.send?.('done'),
    (error: unknown) => process.send?.(String(error)),
  )
})

async function obey(told: z.infer<typeof order>): Promise<void> {
  if (told.do === 'change') return bot.change(told.story)
  bot.advance(told.ahead)
  if (told.do === 'start') await bot.start(told.story)
}
process.send?.('ready')
