import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { KEY_FILE, openReceiptKey } from '../receipts/key.ts'
import { clockOf } from '../record/clock.ts'
import { openStorage } from '../record/storage.ts'
import { runInTest } from './terminal.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(folder, { recursive: true }))

const open = (dataDir: string) =>
  openStorage(
    { dataDir },
    clockOf(() => new Date(0)),
    () => {},
  )

test('what was set before the disk failed is set again after the backup is restored', async () => {
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')]
  const file = join(folder, 'monday.backup')
  const storage = await open(old)
  await storage.changeSetting({ server: '1' }, 'mode', 'reviewed', '2')
  expect(await runInTest(['backup', file], { dataDir: old })).toEqual({
    status: 0,
    printed: `${file}: written`,
    complained: '',
  })
  await openReceiptKey(old)
  const second = await runInTest(['backup', join(folder, 'tuesday.backup')], { dataDir: old })
  expect(second.printed).toContain(`it does not hold the key of receipts: keep a copy of ${join(old, KEY_FILE)}`)
  await storage.close()
  expect(await runInTest(['restore', file], { dataDir: fresh })).toMatchObject({
    status: 0,
    printed: expect.stringContaining(`${file}: restored, `),
  })
  const restored = await open(fresh)
  expect(await restored.loadOwnSettings({ server: '1' })).toMatchObject({ mode: 'reviewed' })
  await restored.close()
})

test.each([
  [['backup'], 'say one FILE'],
  [['restore', 'a', 'b'], 'say one FILE'],
  [['restore', join(folder, 'none')], 'ENOENT'],
  [['restore', join(folder, 'text')], 'is no backup'],
])('isnad %j is refused in one line', async (words, reason) => {
  writeFileSync(join(folder, 'text'), 'text')
  const { status, complained } = await runInTest(words, { dataDir: join(folder, 'never') })
  expect(status).toBe(2)
  expect(complained).toContain(reason)
  expect(complained).not.toContain('\n')
})
