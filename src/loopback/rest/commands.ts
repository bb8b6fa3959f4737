import { validateCommand, validateCommands } from '../validation/validate.ts'
import { commandJson } from '../json/command.ts'
import { type RestCall, noContent, ok, type Route } from './route.ts'

/** Routes that register commands, for every server or for one. */
export const commandRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((path): Route[] => [
  {
    method: 'GET',
    path,
    handle: (call) =>
      ok(call.state.commands.list(scope(call)).map((one) => commandJson(one, scope(call), call.state.guildModel))),
  },
  {
    method: 'PUT',
    path,
    handle: (call) => {
      const bodies = call.requireValid(validateCommands(call.body))
      const commands = call.state.commands.replace(scope(call), bodies)
      call.state.events.emit('commands')
      return ok(commands.map((one) => commandJson(one, scope(call), call.state.guildModel)))
    },
  },
  {
    method: 'POST',
    path,
    handle: (call) => {
      const command = call.state.commands.put(scope(call), call.requireValid(validateCommand(call.body, null)))
      call.state.events.emit('commands')
      return { status: 201, body: commandJson(command, scope(call), call.state.guildModel) }
    },
  },
  {
    method: 'GET',
    path: `${path}/:command`,
    handle: (call) =>
      ok(
        commandJson(
          call.state.commands.get(scope(call), call.pathParam('command')),
          scope(call),
          call.state.guildModel,
        ),
      ),
  },
  {
    method: 'PATCH',
    path: `${path}/:command`,
    handle: (call) => {
      const { commands, events, guildModel } = call.state
      const before = commands.get(scope(call), call.pathParam('command'))
      const changed = commands.change(scope(call), before.id, call.requireValid(validateCommand(call.body, before)))
      events.emit('commands')
      return ok(commandJson(changed, scope(call), guildModel))
    },
  },
  {
    method: 'DELETE',
    path: `${path}/:command`,
    handle: (call) => {
      call.state.commands.delete(scope(call), call.pathParam('command'))
      call.state.events.emit('commands')
      return noContent
    },
  },
])

/** The server that the commands are for; null for every server. */
const scope = ({ pathParam }: RestCall): string | null => pathParam('guild') || null
