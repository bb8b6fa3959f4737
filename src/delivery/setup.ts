import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { Control, MenuOption } from '../answers/controls.ts'
import { type EntityRef, type Phrase, phrase } from '../answers/phrase.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { MODES, type Mode, type Settings } from '../desk/settings.ts'
import { languages } from '../languages/index.ts'
import { textAnswer } from './text-answer.ts'

/** The value of the option that answers are in the language of the question, or in a mode of the server. */
export const UNSET = '-'
/** Maximum number of channels that are listed with a mode of their own. */
const MAX_CHANNELS = 15

const MODE_KEYS = {
  open: 'modeOpen',
  private: 'modePrivate',
  reviewed: 'modeReviewed',
  off: 'modeOff',
} as const satisfies Record<Mode, string>

const channelRef = (id: string): EntityRef => ({ to: 'channel', id })
const note = (above: readonly Phrase[], below: readonly Phrase[] = []): AnswerItem => ({
  kind: 'noted',
  above,
  cite: null,
  below,
})

/** What is set in a server and what is missing, with menus that set it. */
export async function setupAnswer(newsroom: Newsroom): Promise<Answer> {
  const { storage, server } = newsroom
  const settings = await storage.loadSettings({ server })
  const modes = await storage.listChannelModes(server)
  const language = languages.find(({ code }) => code === settings.language)
  const desk = settings['desk-channel']
  const roles = settings['desk-roles']
  const items = [
    note([phrase('setupLanguage', { value: language?.name ?? phrase('setupOwnLanguage') })]),
    note(
      [phrase('setupMode', { mode: phrase(MODE_KEYS[settings.mode]) })],
      modes
        .slice(0, MAX_CHANNELS)
        .map(({ channel, mode }) =>
          phrase('setupChannelMode', { channel: channelRef(channel), mode: phrase(MODE_KEYS[mode]) }),
        ),
    ),
    note(
      [
        phrase('setupDeskChannel', { channel: desk ? channelRef(desk) : phrase('notSet') }),
        ...(roles.length > 0 ? [phrase('setupDeskRoles', { n: roles.length })] : []),
      ],
      roles.map((id) => phrase('setupRole', { role: { to: 'role', id } })),
    ),
  ]
  const used = [...(desk ? [desk] : []), ...modes.filter(({ mode }) => mode !== 'off').map(({ channel }) => channel)]
  const lacks = [...new Set(used)].flatMap((channel) => lackingPhrases(channel, newsroom))
  const missing = [
    ...(desk ? [] : [phrase('setupNoDesk')]),
    ...(roles.length > 0 ? [] : [phrase('setupNoRoles')]),
    ...(lacks.length > 0 ? lacks : newsroom.lackingIn && used.length > 0 ? [phrase('setupNothingLacks')] : []),
  ]
  return { ...textAnswer([phrase('setupHead')], items, missing), controls: setupControls(settings) }
}

/** The permissions that the bot lacks in a channel, by their names. */
function lackingPhrases(id: string, { lackingIn }: Newsroom): Phrase[] {
  if (!lackingIn) return []
  const channel = channelRef(id)
  const lacking = lackingIn(id)
  if (lacking === null) return [phrase('setupUnknownChannel', { channel })]
  return lacking.map((name) => phrase('setupLacks', { channel, permission: phrase(name) }))
}

function setupControls(settings: Settings): Control[][] {
  const menu = (action: string, placeholder: Phrase, options: readonly MenuOption[]): Control[] => [
    { kind: 'menu', action: [action], placeholder, single: true, options },
  ]
  const desk = settings['desk-channel']
  return [
    menu('setup-language', phrase('chooseLanguage'), [
      ...languages.map(({ code, name }) => ({
        value: code,
        label: phrase('languageChoice', { name }),
        selected: settings.language === code,
      })),
      { value: UNSET, label: phrase('setupOwnLanguage'), selected: settings.language === null },
    ]),
    menu('setup-mode', phrase('chooseMode'), modeOptions(settings.mode)),
    [
      {
        kind: 'picker',
        picks: 'channel',
        action: ['setup-channel'],
        placeholder: phrase('chooseChannel'),
        chosen: [],
      },
    ],
    [
      {
        kind: 'picker',
        picks: 'channel',
        action: ['setup-desk'],
        placeholder: phrase('chooseDeskChannel'),
        chosen: desk ? [desk] : [],
      },
    ],
    [
      {
        kind: 'picker',
        picks: 'roles',
        action: ['setup-roles'],
        placeholder: phrase('chooseDeskRoles'),
        chosen: settings['desk-roles'],
      },
    ],
  ]
}

const modeOptions = (chosen: Mode | undefined): MenuOption[] =>
  MODES.map((mode) => ({ value: mode, label: phrase(MODE_KEYS[mode]), selected: mode === chosen }))

/** The mode of one channel, with a menu that sets it and a button that leads back. */
export async function setupChannelAnswer(channel: string, newsroom: Newsroom): Promise<Answer> {
  const { storage, server } = newsroom
  const { mode } = await storage.loadOwnSettings({ server, channel })
  const said = phrase('setupModeOf', {
    channel: channelRef(channel),
    mode: phrase(mode ? MODE_KEYS[mode] : 'setupAsServer'),
  })
  const options = [...modeOptions(mode), { value: UNSET, label: phrase('setupAsServer'), selected: mode === undefined }]
  return {
    ...textAnswer([phrase('setupHead')], [note([said])], lackingPhrases(channel, newsroom)),
    controls: [
      [{ kind: 'menu', action: ['setup-mode', channel], placeholder: phrase('chooseMode'), single: true, options }],
      [{ kind: 'button', action: ['setup'], label: phrase('previous'), style: 'plain' }],
    ],
  }
}
