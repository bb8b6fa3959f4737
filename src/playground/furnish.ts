import type { Storage } from '../record/open.ts'
import { deskChannel, editor, newsroom, reviewedChannel } from '../loopback/state/world.ts'

/** Sets the newsroom up as its channels say: one open, one reviewed by the desk, and the desk's own. */
export async function furnish(storage: Storage): Promise<void> {
  const server = newsroom.guild.id
  await storage.changeSetting({ server }, 'desk-channel', deskChannel.id, editor.id)
  await storage.changeSetting({ server }, 'desk-roles', editor.roles, editor.id)
  await storage.changeSetting({ server, channel: reviewedChannel.id }, 'mode', 'reviewed', editor.id)
}
