import { checkRoles, requireAdmin, requireChannelHere, type Newsroom } from '../command/newsroom.ts'
import { UserError } from '../command/user-error.ts'
import { setupAnswer, setupChannelAnswer, UNSET } from '../delivery/setup.ts'
import { MODES, parseSetting, type SettingName } from '../desk/settings.ts'
import { languageOf, languages } from '../languages/index.ts'
import type { Answer } from '../answers/answer.ts'
import type { Action, ActionInput } from './action.ts'

const ID = /^\d{1,20}$/

/** An action of whoever may change settings, on a message that only they see. */
const setupAction = (name: string, run: (input: ActionInput, newsroom: Newsroom) => Promise<Answer>): Action => ({
  name,
  replaces: true,
  async run(input, context) {
    const newsroom = requireAdmin(context)
    const answer = await run(input, newsroom)
    const { storage, server, channel, parent } = newsroom
    // What was just set may be the language.
    const { language } = await storage.loadSettings({ server, channel, parent })
    return { kind: 'answer', answer, page: 1, reader: languageOf(language ?? '') ?? context.reader }
  },
})

/** Sets a value, which is checked first: what a menu sends may be forged. */
async function set(newsroom: Newsroom, name: SettingName, value: unknown, channel?: string): Promise<void> {
  const { storage, server, person } = newsroom
  checkRoles(newsroom, value)
  try {
    if (value !== undefined) parseSetting(name, value)
  } catch {
    throw new UserError('notAChoice')
  }
  await storage.changeSetting({ server, ...(channel !== undefined && { channel }) }, name, value, person.id)
}

/** One of some choices. Throws UserError for anything else. */
function choose<T extends string>([chosen]: readonly string[], choices: readonly T[]): T {
  const found = choices.find((one) => one === chosen)
  if (found === undefined) throw new UserError('notAChoice')
  return found
}

/** The controls of /setup. */
export const setupActions: readonly Action[] = [
  setupAction('setup', (_, newsroom) => setupAnswer(newsroom)),
  setupAction('setup-language', async ({ selected }, newsroom) => {
    const code = choose(selected, [...languages.map(({ code }) => code), UNSET])
    await set(newsroom, 'language', code === UNSET ? undefined : code)
    return setupAnswer(newsroom)
  }),
  setupAction('setup-mode', async ({ args: [channel], selected }, newsroom) => {
    const mode = choose(selected, [...MODES, UNSET])
    if (channel !== undefined && !ID.test(channel)) throw new UserError('expired')
    if (channel !== undefined) requireChannelHere(channel, newsroom)
    await set(newsroom, 'mode', mode === UNSET ? undefined : mode, channel)
    return setupAnswer(newsroom)
  }),
  setupAction('setup-channel', async ({ selected: [channel = ''] }, newsroom) => {
    if (!ID.test(channel)) throw new UserError('notAChoice')
    requireChannelHere(channel, newsroom)
    return setupChannelAnswer(channel, newsroom)
  }),
  setupAction('setup-desk', async ({ selected: [channel] }, newsroom) => {
    if (channel !== undefined && ID.test(channel)) requireChannelHere(channel, newsroom)
    await set(newsroom, 'desk-channel', channel)
    return setupAnswer(newsroom)
  }),
  setupAction('setup-roles', async ({ selected }, newsroom) => {
    await set(newsroom, 'desk-roles', [...selected])
    return setupAnswer(newsroom)
  }),
]
