import { judgeCommand, judgeCommands } from '../judge/judge.ts'
import { commandJson } from '../wire/command.ts'
import { type Call, done, ok, type Route } from './route.ts'

/** Registering commands: everywhere, or on one server. */
export const commandRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((path): Route[] => [
  {
    method: 'GET',
    path,
    handle: (call) =>
      ok(call.state.commands.list(scope(call)).map((one) => commandJson(one, scope(call), call.state.world))),
  },
  {
    method: 'PUT',
    path,
    handle: (call) => {
      const bodies = call.accept(judgeCommands(call.body))
      const commands = call.state.commands.replace(scope(call), bodies)
      call.state.happenings.emit('commands')
      return ok(commands.map((one) => commandJson(one, scope(call), call.state.world)))
    },
  },
  {
    method: 'POST',
    path,
    handle: (call) => {
      const command = call.state.commands.put(scope(call), call.accept(judgeCommand(call.body, null)))
      call.state.happenings.emit('commands')
      return { status: 201, body: commandJson(command, scope(call), call.state.world) }
    },
  },
  {
    method: 'GET',
    path: `${path}/:command`,
    handle: (call) =>
      ok(commandJson(call.state.commands.get(scope(call), call.at('command')), scope(call), call.state.world)),
  },
  {
    method: 'PATCH',
    path: `${path}/:command`,
    handle: (call) => {
      const { commands, happenings, world } = call.state
      const before = commands.get(scope(call), call.at('command'))
      const changed = commands.change(scope(call), before.id, call.accept(judgeCommand(call.body, before)))
      happenings.emit('commands')
      return ok(commandJson(changed, scope(call), world))
    },
  },
  {
    method: 'DELETE',
    path: `${path}/:command`,
    handle: (call) => {
      call.state.commands.delete(scope(call), call.at('command'))
      call.state.happenings.emit('commands')
      return done
    },
  },
])

/** The server that the commands are for, or null for everywhere. */
const scope = ({ at }: Call): string | null => at('guild') || null
