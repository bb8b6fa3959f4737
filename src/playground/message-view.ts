import { z } from 'zod'
import { toSnapshot } from '../loopback/client/snapshot.ts'
import { component } from '../loopback/state/component.ts'
import { hasFlag } from '../loopback/state/flags.ts'
import type { Message } from '../loopback/state/message.ts'
import { embed } from '../loopback/state/message.ts'
import type { State } from '../loopback/state/state.ts'
import type { Member } from '../loopback/state/guild-model.ts'
import { attachmentJson, messageJson } from '../loopback/json/message.ts'
import type { CitationFinder } from './citations.ts'
import type { MessageView, PersonView } from './view.ts'

/** Files are fetched from wherever the page came from. */
const PAGE_ORIGIN = ''
const LONGEST_REPLY = 120
const sentParts = z.object({ components: z.array(component), embeds: z.array(embed) })

export const personView = ({ id, name, bot }: Member): PersonView => ({ id, name, bot })

/** Discord's text without its signs of format; names of people and channels are left out. */
const toPlainText = (text: string): string =>
  text
    .replace(/<[@#][!&]?\d+>/g, '')
    .replace(/^-# |(?<!\\)(?:\*\*|\|\|)/gm, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** A message as the page shows it. */
export function messageView(message: Message, state: State, findCitations: CitationFinder): MessageView {
  const { components, embeds } = sentParts.parse(messageJson(message, state, PAGE_ORIGIN))
  const replied = message.repliesTo ? state.message(message.repliesTo) : undefined
  const interaction = message.interaction ? state.interactions.get(message.interaction) : undefined
  const byBot = message.author === state.guildModel.application.id
  return {
    id: message.id,
    channel: message.channel,
    author: personView(state.person(message.author)),
    created: new Date(message.created).toISOString(),
    edited: message.edited === null ? null : new Date(message.edited).toISOString(),
    content: message.content,
    embeds,
    components,
    attachments: message.attachments.map((file) => {
      const { id, filename, url, size, content_type } = attachmentJson(file, PAGE_ORIGIN)
      return { id, filename, url, size, contentType: content_type, description: file.description }
    }),
    ephemeral: message.visibleTo !== null,
    thinking: hasFlag(message.flags, 'Loading'),
    repliesTo: replied
      ? {
          author: state.person(replied.author).name,
          text: toPlainText(toSnapshot(replied).text).slice(0, LONGEST_REPLY),
        }
      : null,
    invocation: interaction?.command
      ? { person: state.person(interaction.person).name, command: interaction.command }
      : null,
    citations: byBot ? findCitations(message) : [],
    violations: state.exchanges
      .filter((one) => one.message === message.id)
      .reduce((sum, { violations }) => sum + violations.length, 0),
  }
}
