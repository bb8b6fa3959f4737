/** The contract between the playground's server and the browser: what each sends the other. */

export interface PersonView {
  readonly id: string
  readonly name: string
  readonly bot: boolean
}

export interface ChannelView {
  readonly id: string
  readonly name: string
  readonly topic: string
}

export interface OptionView {
  readonly type: number
  readonly name: string
  readonly description: string
  readonly required?: boolean | null
  readonly autocomplete?: boolean | null
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | null
  readonly min_value?: number | null
  readonly max_value?: number | null
  readonly min_length?: number | null
  readonly max_length?: number | null
  readonly options?: readonly OptionView[] | null
}

export interface CommandView {
  readonly id: string
  readonly type: number
  readonly name: string
  readonly description?: string | null
  readonly options?: readonly OptionView[] | null
}

export type InstallView = 'server' | 'person'
/** The state of the page: who somebody is, in which channel, and what they can do there. */
export interface PageState {
  readonly me: PersonView
  readonly people: readonly PersonView[]
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  readonly channels: readonly ChannelView[]
  readonly channel: string
  readonly commands: readonly CommandView[]
  readonly messages: readonly MessageView[]
  readonly stories: readonly StoryName[]
  /** Who added the bot: the server that invited it, or this person for themselves. */
  readonly install: InstallView
  /** Whether this person may publish what stands in the channel to those that follow it. */
  readonly canPublish: boolean
  /** Whether a valid story can be saved to the corpus. */
  readonly canSaveStories: boolean
}

interface MediaView {
  readonly url: string
}

/** A component as Discord sends it, files with their addresses here. */
export interface ComponentView {
  readonly type: number
  readonly id?: number | null
  readonly custom_id?: string | null
  readonly style?: number | null
  readonly label?: string | null
  readonly description?: string | null
  readonly url?: string | null
  readonly disabled?: boolean | null
  readonly content?: string | null
  readonly placeholder?: string | null
  readonly value?: unknown
  readonly default?: boolean | null
  readonly default_values?: readonly { readonly id: string }[] | null
  readonly file_types?: readonly string[] | null
  readonly required?: boolean | null
  readonly min_values?: number | null
  readonly max_values?: number | null
  readonly min_length?: number | null
  readonly max_length?: number | null
  readonly accent_color?: number | null
  readonly spoiler?: boolean | null
  readonly divider?: boolean | null
  readonly spacing?: number | null
  readonly options?:
    | readonly {
        readonly label: string
        readonly value: string
        readonly description?: string | null
        readonly default?: boolean | null
      }[]
    | null
  readonly media?: MediaView | null
  readonly file?: MediaView | null
  readonly items?: readonly { readonly media: MediaView; readonly description?: string | null }[] | null
  readonly components?: readonly ComponentView[] | null
  readonly accessory?: ComponentView | null
  readonly component?: ComponentView | null
}

export interface EmbedView {
  readonly title?: string | null
  readonly description?: string | null
  readonly url?: string | null
  readonly author?: { readonly name?: string | null } | null
  readonly footer?: { readonly text?: string | null } | null
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | null
  readonly image?: { readonly url?: string | null } | null
}

interface AttachmentView {
  readonly id: string
  readonly filename: string
  readonly url: string
  readonly size: number
  readonly contentType: string
  readonly description: string | null
}

/** A sentence of a story whose words stand in a piece of a message. */
export interface CitationView {
  /** The piece of text, as it was sent. */
  readonly block: string
  readonly story: string
  readonly language: string
  readonly sentence: number
}

export interface MessageView {
  readonly id: string
  readonly channel: string
  readonly author: PersonView
  /** ISO 8601. */
  readonly created: string
  readonly edited: string | null
  readonly content: string
  readonly embeds: readonly EmbedView[]
  readonly components: readonly ComponentView[]
  readonly attachments: readonly AttachmentView[]
  readonly ephemeral: boolean
  readonly thinking: boolean
  /** The message it answers, if that can still be seen. */
  readonly repliesTo: { readonly author: string; readonly text: string } | null
  /** Who called which command. */
  readonly invocation: { readonly person: string; readonly command: string } | null
  readonly citations: readonly CitationView[]
  /** Number of violations found in the requests that made it. */
  readonly violations: number
}

/** An event that the page is sent. */
export type PageEvent =
  | { readonly kind: 'message'; readonly change: 'made' | 'edited' | 'deleted'; readonly message: MessageView }
  /** The commands changed, or the stories by the page itself. */
  | { readonly kind: 'state' }
  /** A story came, went or got another title. */
  | { readonly kind: 'stories' }

export interface ModalView {
  readonly openedBy: string
  readonly title: string
  readonly components: readonly ComponentView[]
}

export type ChoiceView = { readonly name: string; readonly value: string | number }

/** What a person does. */
export type PageAction =
  | { readonly do: 'slash'; readonly words: string; readonly values: Readonly<Record<string, OptionValueView>> }
  | {
      readonly do: 'complete'
      readonly words: string
      readonly option: string
      readonly typed: string
      readonly values: Readonly<Record<string, OptionValueView>>
    }
  | { readonly do: 'press'; readonly message: string; readonly button: string }
  | { readonly do: 'select'; readonly message: string; readonly menu: string; readonly values: readonly string[] }
  | { readonly do: 'context'; readonly command: string; readonly message: string }
  | {
      readonly do: 'submit'
      readonly openedBy: string
      readonly values: Readonly<Record<string, FormValueView>>
    }
  | { readonly do: 'publish'; readonly message: string }
  | { readonly do: 'say'; readonly text: string }

/** A value of an option: a thing with an id by its id, a file with its bytes in base64. */
export type OptionValueView = string | number | boolean | FileView

/** A file with its bytes in base64. */
export interface FileView {
  readonly name: string
  readonly contentType: string
  readonly base64: string
}

/** A value of a field of a form: a text, a tick, what is chosen by value or id, files. */
export type FormValueView = string | boolean | readonly (string | FileView)[]

/** The result of an action. */
export type PageActionResult =
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'modal'; readonly modal: ModalView }
  | { readonly kind: 'choices'; readonly choices: readonly ChoiceView[] }
  /** Discord's client would not have allowed it. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The bot did not respond in time. */
  | { readonly kind: 'silent' }
  /** The bot deferred its answer; if it comes, it comes as an event. */
  | { readonly kind: 'thinking' }

/** A request that made or changed a message, and its violations. */
export interface RequestView {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly violations: readonly { readonly rule: string; readonly path: string; readonly reason: string }[]
}

export interface StoryName {
  readonly id: string
  readonly title: string
}

/** Something read in a sentence: where in the sentence, what, by which rule. */
export interface ClaimView {
  readonly kind: 'quote' | 'casualties' | 'event'
  readonly rule: string
  /** What was read, in short: the speaker, the figure, the date. */
  readonly summary: string
  /** UTF-16 offsets into the sentence. */
  readonly start: number
  readonly end: number
}

export interface StoryView extends StoryName {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly sentences: readonly {
    readonly n: number
    readonly paragraph: number
    readonly text: string
    readonly claims: readonly ClaimView[]
  }[]
}

/** The result of checking a story's file. */
export type CheckView =
  /** `kept`: it was written, and can be asked about now or once the bot starts again. */
  | { readonly good: true; readonly story: StoryView; readonly kept?: 'now' | 'later' }
  | { readonly good: false; readonly faults: readonly string[] }
