import { ApiError, API_ERRORS } from './api-error.ts'
import type { Command, CommandBody } from './command.ts'
import type { Snowflakes } from './snowflake.ts'

/** The commands of an application: for every server (scope null) and for one. */
export class Commands {
  readonly #ids: Snowflakes
  readonly #scopes = new Map<string | null, Command[]>()
  /** Number of commands created: Discord allows 200 a day for each server. */
  created = 0

  constructor(ids: Snowflakes) {
    this.#ids = ids
  }

  list(scope: string | null): readonly Command[] {
    return this.#scopes.get(scope) ?? []
  }

  /** The commands of a server: one of its own hides one of the same name that is for every server. */
  listFor(guild: string): readonly Command[] {
    const own = this.list(guild)
    const same = (a: Command, b: Command): boolean => a.name === b.name && a.type === b.type
    return [...own, ...this.list(null).filter((one) => !own.some((mine) => same(one, mine)))]
  }

  get(scope: string | null, id: string): Command {
    const found = this.list(scope).find((one) => one.id === id)
    if (!found) throw new ApiError(API_ERRORS.unknownCommand, { ours: true })
    return found
  }

  /** Replaces all commands; one of the same name and type keeps its id. */
  replace(scope: string | null, bodies: readonly CommandBody[]): readonly Command[] {
    const before = this.list(scope)
    this.#scopes.set(
      scope,
      bodies.map((body) => this.#register(body, before)),
    )
    return this.list(scope)
  }

  /** Adds a command, or replaces the one of its name and type. */
  put(scope: string | null, body: CommandBody): Command {
    const before = this.list(scope)
    const command = this.#register(body, before)
    this.#scopes.set(scope, [...before.filter(({ id }) => id !== command.id), command])
    return command
  }

  change(scope: string | null, id: string, body: Partial<CommandBody>): Command {
    const before = this.get(scope, id)
    const changed: Command = { ...before, ...body, id, type: before.type, version: this.#ids.next() }
    this.#scopes.set(
      scope,
      this.list(scope).map((one) => (one.id === id ? changed : one)),
    )
    return changed
  }

  delete(scope: string | null, id: string): void {
    this.get(scope, id)
    this.#scopes.set(
      scope,
      this.list(scope).filter((one) => one.id !== id),
    )
  }

  #register(body: CommandBody, before: readonly Command[]): Command {
    const type = body.type ?? 1
    const same = before.find((one) => one.name === body.name && one.type === type)
    if (!same) this.created++
    return { ...body, type, id: same?.id ?? this.#ids.next(), version: this.#ids.next() }
  }
}
