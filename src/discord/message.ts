import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js'
import { type Answer, type Citation, itemCitations } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import { formatText } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { answerLinks } from './answer-links.ts'
import { toCustomId, toActionRows } from './controls.ts'
import { LIMITS, truncate } from './limits.ts'
import { type Page, paginateAnswer } from './page.ts'
import { type RenderedPicture, toMediaGallery } from './picture.ts'
import { encodeState, type CommandInput, type StateStore, type ButtonState } from './button-state.ts'

/** A message of Components V2, as discord.js takes it. It mentions nobody. */
export interface Message {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: APIMessageTopLevelComponent[]
  readonly allowedMentions: { readonly parse: [] }
  /** All files of the message: an edit removes those that it does not name. */
  readonly files: { readonly name: string; readonly attachment: Buffer }[]
}

/** What Discord's REST takes for a message. Files that it does not name go: an edit must not leave a picture of what was said before. */
export function toRequest({
  flags,
  components,
  files: all,
}: Pick<Message, 'components' | 'files'> & { readonly flags: number }) {
  const files = all.map(({ name, attachment }) => ({ name, data: attachment }))
  const attachments = files.map(({ name }, i) => ({ id: `${i}`, filename: name }))
  return { body: { flags, components, attachments, allowed_mentions: { parse: [] } }, files }
}

/** The command that was called, so that the buttons under its answer can call it again. */
export interface CommandRequest {
  readonly command: string
  readonly input: CommandInput
  readonly page: number
}

/** An answer as a message. Throws if an excerpt does not stand in its story. */
export async function buildMessage(
  answer: Answer,
  request: CommandRequest,
  reader: Language,
  stateStore: StateStore,
  picture: RenderedPicture | null = null,
): Promise<Message> {
  for (const cite of answer.items.flatMap(itemCitations)) assertInStory(cite)
  const pages = paginateAnswer(answer, reader)
  const page = pages[Math.min(request.page, pages.length) - 1] ?? pages[0]
  if (!page) throw new Error('an answer has no page')
  const buttons = await buildButtons(answer, page, request, reader, stateStore)
  // Every answer looks the same, whatever it says: a colour would be the container's `accent_color`.
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: buildBody(page, picture, reader),
  }
  const { controls = [], files = [] } = answer
  const components: APIMessageTopLevelComponent[] = [container]
  for (const { name } of files) components.push({ type: ComponentType.File, file: { url: `attachment://${name}` } })
  for (const row of buttons) components.push({ type: ComponentType.ActionRow, components: row })
  if (page.links.length > 0)
    components.push({ type: ComponentType.ActionRow, components: toLinkButtons(page.links, reader) })
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...components, ...toActionRows(controls, reader)],
    allowedMentions: { parse: [] },
    files: [
      ...files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
      ...(picture ? [{ name: picture.name, attachment: picture.attachment }] : []),
    ],
  }
}

/** A line of the bot's own as a message. */
export function toTextMessage(text: string): Message {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content: truncate(text, LIMITS.text) }],
    allowedMentions: { parse: [] },
    files: [],
  }
}

function assertInStory({ story, sentence, highlights, translation }: Citation): void {
  const isTranslated = !translation || translation.sentence.excerpt.isSliceOf(translation.edition.body)
  if (!isTranslated || [sentence.excerpt, ...highlights].some((words) => !words.isSliceOf(story.body)))
    throw new Error(`words that do not stand in ${story.id} were about to be sent`)
}

type DropLast<T extends readonly unknown[]> = T extends [...infer Rest, unknown] ? Rest : never

const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content })
const line = (): APIComponentInContainer => ({ type: ComponentType.Separator })

function buildBody(
  { head, verdict, items, notes, pageCount, range }: Page,
  picture: RenderedPicture | null,
  reader: Language,
): APIComponentInContainer[] {
  const body = [text(head)]
  if (verdict) body.push(text(verdict))
  for (const texts of items) body.push(line(), ...texts.map(text))
  if (picture) body.push(toMediaGallery(picture))
  const last = [...notes]
  if (pageCount > 1) last.push(formatText(phrase('range', { ...range }), reader))
  if (last.length > 0) body.push(line(), text(last.map((note) => `-# ${note}`).join('\n')))
  return body
}

const toLinkButtons = (links: Page['links'], reader: Language): APIButtonComponent[] =>
  links.map(({ url, label }) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: truncate(formatText(label, reader), LIMITS.buttonLabel),
    url,
  }))

/** Rows of the buttons that turn pages, call further commands and link to the source: one row where all fit. */
async function buildButtons(
  answer: Answer,
  { number, pageCount }: Page,
  { command, input }: CommandRequest,
  reader: Language,
  stateStore: StateStore,
): Promise<APIButtonComponent[][]> {
  const { story, suggestions: follow = [], pageAction } = answer
  const version = story?.hash.slice(0, 8) ?? ''
  const button = async (label: Phrase, ...state: DropLast<ButtonState>): Promise<APIButtonComponent> => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: truncate(formatText(label, reader), LIMITS.buttonLabel),
    custom_id: await encodeState([...state, version], stateStore),
  })
  const buttons: APIButtonComponent[] = []
  const turnTo = async (label: Phrase, page: number): Promise<APIButtonComponent> => ({
    ...(await button(label, 'turn', command, input, page)),
    ...(pageAction && { custom_id: toCustomId([...pageAction, page]) }),
  })
  if (number > 1) buttons.push(await turnTo(phrase('previous'), number - 1))
  if (number < pageCount) buttons.push(await turnTo(phrase('next'), number + 1))
  const { story: id, language } = input
  const kept = { ...(id !== undefined && { story: id }), ...(language !== undefined && { language }) }
  for (const one of follow) buttons.push(await button(one.label, 'open', one.command, { ...kept, ...one.input }, 1))
  const links = toLinkButtons(answerLinks(answer), reader)
  const { rowButtons: most } = LIMITS
  const rows = buttons.length + links.length <= most ? [[...buttons, ...links]] : [buttons.slice(0, most), links]
  return rows.filter((row) => row.length > 0)
}
