import { ApplicationIntegrationType, type Client, type Interaction, InteractionContextType } from 'discord.js'
import { afterEach, expect } from 'vitest'
import { type Loopback, type LoopbackOptions, startLoopback } from './loopback.ts'
import { startBot } from './tiny-bot.fixture.ts'

/** Where a command of the tests works, which no default decides. */
export const places = {
  defaultMemberPermissions: null,
  contexts: [InteractionContextType.Guild],
  integrationTypes: [ApplicationIntegrationType.GuildInstall],
}
/** The one command of most tests. */
export const say = { ...places, name: 'say', description: 'Says something' }

type CommandBodies = Parameters<Client<true>['application']['commands']['set']>[0]

/** A loopback Discord with a bot connected to it. */
class LoopbackFlow {
  discord!: Loopback
  client!: Client<true>

  async start(
    answer: (interaction: Interaction) => Promise<unknown>,
    commands: CommandBodies = [say],
    options: LoopbackOptions = {},
  ): Promise<void> {
    this.discord = await startLoopback(options)
    this.client = await startBot(this.discord, answer)
    await this.client.application.commands.set(commands)
  }

  async stop(): Promise<void> {
    await Promise.race([this.client.destroy(), new Promise((wake) => setTimeout(wake, 1_000).unref())])
    await this.discord.close()
  }

  /** The rules of the violations so far, which a test meant to cause: they no longer count. */
  takeViolations(): string[] {
    return this.discord.violations.splice(0).map(({ rule }) => rule)
  }
}

/** Stops what a test of the file has started. The test fails if violations are left. */
export function setUpLoopback(): LoopbackFlow {
  const loopback = new LoopbackFlow()
  afterEach(async () => {
    await loopback.stop()
    expect(loopback.discord.violations).toEqual([])
  })
  return loopback
}
