import type { Loopback } from '../loopback.ts'
import { deskChannel, editor, openChannel, reviewedChannel } from '../state/world.ts'

/** Sets the newsroom up as its channels say, by the editor's own commands: #public is reviewed, by those in #desk. */
export async function furnish(discord: Loopback): Promise<void> {
  const desk = { setting: 'desk-channel', value: `<#${deskChannel.id}>` }
  const told = [
    await discord.as(editor, openChannel).slash('settings server', desk),
    await discord.as(editor, reviewedChannel).slash('settings channel', { setting: 'mode', value: 'reviewed' }),
  ]
  // Nobody asked for these answers.
  for (const { message } of told) discord.state.delete(message)
}
