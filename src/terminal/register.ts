import { parseArgs } from 'node:util'
import { REST } from 'discord.js'
import { z } from 'zod'
import { commands, messageCommands } from '../../commands/index.ts'
import { registerCommands as write } from '../discord/register.ts'
import { UsageError, type Subcommand } from './subcommand.ts'

const application = z.object({ id: z.string() })

export const register: Subcommand = {
  name: 'register',
  usage: '[--server ID]',
  summary: 'registers the commands with Discord if they changed: for one server, or everywhere',
  async run(words, terminal) {
    const { values } = parseArgs({ args: [...words], options: { server: { type: 'string' } } })
    const { token, server, api } = await terminal.settings()
    if (!token) throw new UsageError('register needs DISCORD_TOKEN')
    const rest = new REST(api === undefined ? {} : { api }).setToken(token)
    const { id } = application.parse(await rest.get('/applications/@me'))
    const wrote = await write(rest, id, values.server ?? server, commands, messageCommands)
    terminal.print(wrote ? `${commands.length} commands registered` : 'the commands were registered already')
    return 0
  },
}
