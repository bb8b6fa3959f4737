import { EVERY_SPEAKER, NAME_SIGN, speakerMenu } from '../answers/story-card.ts'
import { resolveContext } from '../command/context.ts'
import { requireStory } from '../command/command.ts'
import { UserError } from '../command/user-error.ts'
import type { Action } from './action.ts'
import type { MessageKey } from '../languages/messages.ts'
import { phrase } from '../answers/phrase.ts'
import type { Form, FormField } from './form.ts'
import type { CallAction, CallInput, CommandCall } from './call-action.ts'

const storyOf = ({ args: [story = ''] }: CallInput): string => story

const TEXT = 'text'

/** A form with one field. */
const textForm = (title: MessageKey, field: Omit<FormField & { kind: 'text' }, 'kind' | 'name'>): Form => ({
  title: phrase(title),
  fields: [{ kind: 'text', name: TEXT, ...field }],
})

const call = (name: string, command: string): CallAction => ({
  name,
  call: (input) => ({ command, input: { story: storyOf(input) } }),
})

/** The controls of a story's card that call a command. */
export const storyCardCalls: readonly CallAction[] = [
  {
    name: 'card-ask',
    form: textForm('ask', { label: phrase('cardQuestion'), minLength: 2, maxLength: 300, isShort: true }),
    call: (input) => ({ command: 'ask', input: { story: storyOf(input), question: input.fields[TEXT] ?? '' } }),
  },
  call('card-casualties', 'casualties'),
  call('card-timeline', 'timeline'),
  call('card-follow', 'follow story'),
  call('card-show', 'story show'),
  call('card-changes', 'story what-changed'),
  {
    name: 'card-check',
    form: textForm('check', { label: phrase('cardText'), minLength: 2, maxLength: 4_000 }),
    call: (input) => ({ command: 'check', input: { story: storyOf(input), text: input.fields[TEXT] ?? '' } }),
  },
  {
    name: 'card-speaker',
    call: (input): CommandCall => {
      const [chosen = ''] = input.selected
      if (chosen === EVERY_SPEAKER) return { command: 'who-said', input: { story: storyOf(input) } }
      if (!chosen.startsWith(NAME_SIGN)) throw new UserError('expired')
      const speaker = chosen.slice(NAME_SIGN.length)
      return { command: 'who-said', input: { story: storyOf(input), speaker } }
    },
  },
]

/** Shows the speakers of a card's story, to choose from. */
export const showSpeakers: Action = {
  name: 'card-speakers',
  async run(input, { app, newsroom }) {
    const story = requireStory(resolveContext({ story: storyOf(input) }, app, newsroom))
    return { kind: 'answer', answer: speakerMenu(story), page: 1 }
  },
}
