import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type ButtonState, decodeState, encodeState } from '../../src/discord/button-state.ts'
import { LIMITS } from '../../src/discord/limits.ts'
import { clockOf } from '../../src/record/clock.ts'
import { openStorage, type Storage, type StorageLocation } from '../../src/record/storage.ts'
import { editionOf } from './claims.ts'
import { hostileText } from './texts.ts'

/** Opens a storage for one run of the property. */
export const openForProperty = (location: StorageLocation): Promise<Storage> =>
  openStorage(
    location,
    clockOf(() => new Date(0)),
    assert.ifError,
  )

let stories = 0

/** What is put on record comes out as it was: texts of stories, questions, the state behind a button. */
export const storage = (open: Storage) =>
  fc.asyncProperty(hostileText(), hostileText(4), async (given, asked) => {
    const story = `story-${stories++}`
    // Reading refuses a NUL, and UTF-8 has no halves of characters.
    const text = given.text.replaceAll('\0', '').toWellFormed()
    const question = asked.text.replaceAll('\0', '').toWellFormed()
    const edition = editionOf({ ...given, text })
    await open.saveVersion(story, edition)
    await open.saveVersion(story, edition)
    const kept = await open.listLatestTexts(story, given.code, 9)
    assert.deepEqual(
      kept.map(({ number, edition: { body, hash, about } }) => ({ number, body, hash, about })),
      [{ number: 1, body: text, hash: edition.hash, about: edition.about }],
    )
    const state: ButtonState = ['open', 'ask', { question }, 1, edition.hash.slice(0, 8)]
    const customId = await encodeState(state, open.stateStore)
    assert.ok(customId.length <= LIMITS.customId)
    assert.deepEqual(await decodeState(customId, open.stateStore), state)
  })
