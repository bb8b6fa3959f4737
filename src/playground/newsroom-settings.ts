import type { Storage } from '../record/storage.ts'
import { deskChannel, editorMember, newsroomGuild, reviewedChannel } from '../loopback/state/guild-model.ts'

/** Sets the newsroom up as its channels say: one open, one reviewed by the desk, and the desk's own. */
export async function applyNewsroomSettings(storage: Storage): Promise<void> {
  const server = newsroomGuild.guild.id
  await storage.changeSetting({ server }, 'desk-channel', deskChannel.id, editorMember.id)
  await storage.changeSetting({ server }, 'desk-roles', editorMember.roles, editorMember.id)
  await storage.changeSetting({ server, channel: reviewedChannel.id }, 'mode', 'reviewed', editorMember.id)
}
