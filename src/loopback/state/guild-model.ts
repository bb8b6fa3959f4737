import { PermissionFlagsBits as May } from 'discord.js'

export interface Role {
  readonly id: string
  readonly name: string
  readonly permissions: bigint
}

/** A member of the server: a person, or the bot. */
export interface Member {
  readonly id: string
  readonly username: string
  /** The name that others see. */
  readonly name: string
  readonly roles: readonly string[]
  readonly bot: boolean
  /** The language of their Discord client. */
  readonly locale: string
}

/** What a channel grants or denies to a role or a person. */
interface Overwrite {
  readonly id: string
  readonly kind: 'role' | 'person'
  readonly allow: bigint
  readonly deny: bigint
}

export interface Channel {
  readonly id: string
  readonly name: string
  readonly topic: string
  readonly overwrites: readonly Overwrite[]
  /** announcement: its messages can be published to the channels that follow it. A plain text channel if left out. */
  readonly kind?: 'text' | 'announcement'
  /** The announcement channels that it follows: what is published there is copied here. */
  readonly follows?: readonly string[]
}

/** One server with its channels and people, and the application that was invited to it. */
export interface GuildModel {
  readonly application: { readonly id: string; readonly name: string }
  readonly guild: {
    readonly id: string
    readonly name: string
    readonly owner: string
    readonly locale: string
    /** The channel for Discord's own messages; none if left out. */
    readonly systemChannel?: string
    /** Who invited the bot, which its audit log says. */
    readonly inviter?: string
  }
  /** The role with the guild's id is everybody's. */
  readonly roles: readonly Role[]
  readonly people: readonly Member[]
  readonly channels: readonly Channel[]
}

const id = (n: number): string => `1100000000000000${String(n).padStart(3, '0')}`

const everybody =
  May.ViewChannel | May.SendMessages | May.ReadMessageHistory | May.UseApplicationCommands | May.EmbedLinks
const bot = everybody | May.AttachFiles

const GUILD = id(1)
const DESK_ROLE = id(2)
const BOT_ROLE = id(3)
const BOT = id(10)

const toMember = (n: number, username: string, name: string, roles: readonly string[] = []): Member => ({
  id: id(n),
  username,
  name,
  roles,
  bot: false,
  locale: 'en-GB',
})

export const readerMember = toMember(11, 'reader', 'Rana, a reader')
export const secondReaderMember = toMember(12, 'second.reader', 'Sami, a second reader')
export const editorMember = toMember(13, 'editor', 'Huda, an editor', [DESK_ROLE])
export const secondEditorMember = toMember(14, 'second.editor', 'Karim, a second editor', [DESK_ROLE])
export const botMember: Member = { ...toMember(10, 'isnad', 'Isnad', [BOT_ROLE]), bot: true }

/** The channel where everybody asks and reads the answers. */
export const openChannel: Channel = { id: id(21), name: 'newsroom', topic: 'Ask here', overwrites: [] }
/** The channel for answers that an editor has approved. */
export const reviewedChannel: Channel = { ...openChannel, id: id(22), name: 'public', topic: 'Reviewed by the desk' }
/** The editors' channel, which readers do not see. */
export const deskChannel: Channel = {
  id: id(23),
  name: 'desk',
  topic: 'What waits for review',
  overwrites: [
    { id: GUILD, kind: 'role', allow: 0n, deny: May.ViewChannel },
    { id: DESK_ROLE, kind: 'role', allow: May.ViewChannel, deny: 0n },
    { id: BOT, kind: 'person', allow: May.ViewChannel, deny: 0n },
  ],
}

/** A channel whose messages are published to those who follow it, and one that follows it. */
export const announcementChannel: Channel = {
  ...{ ...openChannel, id: id(24), name: 'announcements', topic: 'What we publish' },
  kind: 'announcement',
}
export const followerChannel: Channel = {
  ...{ ...openChannel, id: id(25), name: 'from-elsewhere', topic: 'What others publish' },
  follows: [announcementChannel.id],
}

/** The server that is used unless a test brings another: a newsroom. */
export const newsroomGuild: GuildModel = {
  application: { id: BOT, name: 'Isnad' },
  guild: { id: GUILD, name: 'A newsroom', owner: editorMember.id, locale: 'en-US' },
  roles: [
    { id: GUILD, name: '@everyone', permissions: everybody },
    { id: DESK_ROLE, name: 'Desk', permissions: everybody | May.ManageMessages | May.ManageGuild },
    { id: BOT_ROLE, name: 'Isnad', permissions: bot },
  ],
  people: [readerMember, secondReaderMember, editorMember, secondEditorMember, botMember],
  channels: [openChannel, reviewedChannel, deskChannel],
}

/** The newsroom with an announcement channel, and a channel that follows it. */
export const announcingGuild: GuildModel = {
  ...newsroomGuild,
  channels: [...newsroomGuild.channels, announcementChannel, followerChannel],
}
