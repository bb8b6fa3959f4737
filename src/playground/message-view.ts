import { z } from 'zod'
import { see } from '../loopback/person/seen.ts'
import { component } from '../loopback/state/component.ts'
import { has } from '../loopback/state/flags.ts'
import type { Message } from '../loopback/state/message.ts'
import { embed } from '../loopback/state/message.ts'
import type { State } from '../loopback/state/state.ts'
import type { Person } from '../loopback/state/world.ts'
import { attachmentJson, messageJson } from '../loopback/wire/message.ts'
import type { Citing } from './cite.ts'
import type { MessageView, PersonView } from './view.ts'

/** Files are fetched from wherever the page came from. */
const HERE = ''
const LONGEST_REPLY = 120
const sentParts = z.object({ components: z.array(component), embeds: z.array(embed) })

export const personView = ({ id, name, bot }: Person): PersonView => ({ id, name, bot })

/** A message as the page shows it. */
export function messageView(message: Message, state: State, citing: Citing): MessageView {
  const { components, embeds } = sentParts.parse(messageJson(message, state, HERE))
  const replied = message.repliesTo ? state.message(message.repliesTo) : undefined
  const interaction = message.interaction ? state.interactions.get(message.interaction) : undefined
  const byBot = message.author === state.world.application.id
  return {
    ...{ id: message.id, channel: message.channel, author: personView(state.person(message.author)) },
    created: new Date(message.created).toISOString(),
    edited: message.edited === null ? null : new Date(message.edited).toISOString(),
    ...{ content: message.content, embeds, components },
    attachments: message.attachments.map((file) => {
      const { id, filename, url, size, content_type } = attachmentJson(file, HERE)
      return { id, filename, url, size, contentType: content_type, description: file.description }
    }),
    ephemeral: message.onlyFor !== null,
    thinking: has(message.flags, 'Loading'),
    repliesTo: replied
      ? { author: state.person(replied.author).name, text: see(replied).text.slice(0, LONGEST_REPLY) }
      : null,
    asked: interaction?.command
      ? { person: state.person(interaction.person).name, command: interaction.command }
      : null,
    cites: byBot ? citing(message) : [],
    findings: state.exchanges
      .filter((one) => one.message === message.id)
      .reduce((sum, { findings }) => sum + findings.length, 0),
  }
}
