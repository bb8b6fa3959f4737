import { phrase } from '../answers/phrase.ts'
import { requireEditor } from '../command/newsroom.ts'
import type { StoryFolder } from '../command/story-folder.ts'
import { UserError } from '../command/user-error.ts'
import type { StoryDraft, StoryDraftRequest } from '../desk/story-draft.ts'
import { storyDraftError } from '../delivery/user-errors.ts'
import { storyDraftView } from '../delivery/story-draft-view.ts'
import { requireGoodFields, withoutFaulty } from '../intake/draft-fields.ts'
import { composeDraft, serverStoryId } from '../intake/draft-story.ts'
import { readUntrustedFile } from '../intake/intake-thread.ts'
import { mergeFields } from '../intake/field-values.ts'
import { MAX_OPEN_DRAFTS } from '../record/story-drafts.ts'
import type { StoryFields } from '../story/story-fields.ts'
import {
  type Action,
  type ActionContext,
  type ActionInput,
  type ActionResult,
  messageResult,
  readPage,
  readSeen,
} from './action.ts'
import type { SentFile } from './form.ts'
import { addForm, editForm, rejectForm, sourceForm, typedFields } from './story-forms.ts'

/** Maximum number of stories that belong to one server. */
const MAX_STORIES = 500

const ADD_STORY = 'story-add'

/** Takes a file or a text, with what is told of it, as a story that waits to be added. */
const addStory: Action = {
  name: ADD_STORY,
  async form(_, context) {
    requireEditor(context)
    requireFolder(context)
    return addForm()
  },
  async run(input, context) {
    const { storage, server, person, settings } = requireEditor(context)
    const folder = requireFolder(context)
    const own = [...folder.stories().values()].filter(({ about }) => about.servers?.includes(server)).length
    if (own >= MAX_STORIES) throw new UserError('tooManyStories', { number: MAX_STORIES })
    const typed = typedFields(input.fields)
    requireGoodFields(typed)
    const read = await readUntrustedFile(sentFile(input))
    const fields = ofServer(mergeFields(withoutFaulty(read.fields), typed), server)
    const story = serverStoryId(fields, server, folder.stories())
    const fresh = { id: input.id, server, adder: person.id, fields, body: read.body, story }
    requireReadable(fresh)
    const draft = await storage.recordStoryDraft(fresh)
    if (!draft) throw new UserError('tooManyDrafts', { number: MAX_OPEN_DRAFTS })
    return shown(draft, settings['desk-channel'], context)
  },
}

/** Sets what a form of the story's fields holds. */
const editAction = (name: string, form: (fields: StoryFields) => ReturnType<typeof editForm>): Action => ({
  name,
  async form({ args }, context) {
    const { storage, server, person } = requireEditor(context)
    const { number } = readSeen(args)
    const draft = await storage.findStoryDraftByNumber(server, number)
    if (!draft) throw new UserError('noRecord', { number })
    if (draft.adder !== person.id) throw new UserError('notYourStory')
    return form(draft.fields)
  },
  async run({ args, fields: entered }, context) {
    const { storage, server, settings } = requireEditor(context)
    const { number, seenRevision } = readSeen(args)
    const draft = await storage.findStoryDraftByNumber(server, number)
    const typed = typedFields(entered)
    requireGoodFields(typed)
    // What a form shows and is left empty is no longer told.
    const shownNames = form({}).fields.flatMap((field) => (field.kind === 'note' ? [] : [field.name]))
    const kept = Object.entries(draft?.fields ?? {}).filter(([field]) => !shownNames.includes(field))
    const fields = ofServer(mergeFields(Object.fromEntries(kept), typed), server)
    const story = serverStoryId(fields, server, requireFolder(context).stories())
    if (draft) requireReadable({ ...draft, fields, story })
    const edited = await decide(context, number, { transition: 'edit', fields, story, seenRevision })
    return shown(edited, settings['desk-channel'], context)
  },
})

const confirmStory: Action = {
  name: 'story-confirm',
  async run({ args }, context) {
    const folder = requireFolder(context)
    const { number, seenRevision } = readSeen(args)
    const added = await decide(context, number, { transition: 'confirm', seenRevision }, async (draft) => {
      const { name, bytes } = composeDraft(draft)
      await folder.add(name, bytes)
    })
    await folder.reload()
    return messageResult(phrase('didAddStory', { number: added.number, id: added.story }))
  },
}

const rejectStory: Action = {
  name: 'story-reject',
  async form(_, context) {
    requireEditor(context)
    return rejectForm()
  },
  async run({ args, fields }, context) {
    const { number, seenRevision } = readSeen(args)
    const { reason = '' } = fields
    const rejected = await decide(context, number, { transition: 'reject', seenRevision, reason })
    return messageResult(phrase('didReject', { number: rejected.number }))
  },
}

const discardStory: Action = {
  name: 'story-discard',
  async run({ args }, context) {
    const { number, seenRevision } = readSeen(args)
    const discarded = await decide(context, number, { transition: 'discard', seenRevision })
    return messageResult(phrase('didDiscard', { number: discarded.number }))
  },
}

/** Another page of a story to be added. */
const pageOfStory: Action = {
  name: 'story-page',
  async run({ args: [id = '', page] }, context) {
    const { storage, server } = requireEditor(context)
    const draft = await storage.findStoryDraftById(id)
    if (draft?.server !== server) throw new UserError('expired')
    const answer = storyDraftView(draft, { reader: context.reader.code, viewer: context.newsroom.person.id })
    return { kind: 'answer', answer, page: readPage(page) }
  },
}

/** What can be done with a story that is to be added. */
export const storyDraftActions: readonly Action[] = [
  addStory,
  editAction('story-edit', editForm),
  editAction('story-source', sourceForm),
  confirmStory,
  rejectStory,
  discardStory,
  pageOfStory,
]

function requireFolder({ app }: ActionContext): StoryFolder {
  if (!app.folder) throw new UserError('noStoryFolder')
  return app.folder
}

/** The file that was sent, or the text that was pasted as one. */
function sentFile({ fields, files: [file] }: ActionInput): SentFile {
  const text = fields.text?.trim() ?? ''
  if ((file === undefined) === (text === '')) throw new UserError('fileOrText')
  return file ?? { name: 'pasted.txt', bytes: new TextEncoder().encode(text) }
}

/** The fields of a story that belongs to the server it is added from; what would change other stories is left out. */
const ofServer = ({ notice: _, 'translation-of': __, ...fields }: StoryFields, server: string): StoryFields => ({
  ...fields,
  servers: [server],
})

/** Throws UserError for a story that lacks nothing and cannot be read all the same. */
function requireReadable(draft: Pick<StoryDraft, 'story' | 'fields' | 'body'>): void {
  const { title, language, published } = draft.fields
  if (title && language && published) composeDraft(draft)
}

async function decide(
  context: ActionContext,
  number: number,
  request: Omit<StoryDraftRequest, 'actor' | 'isEditor'>,
  write?: (draft: StoryDraft) => Promise<void>,
): Promise<StoryDraft> {
  const { storage, server, person } = requireEditor(context)
  const whole = { ...request, actor: person, isEditor: true }
  const decided = await storage.decideStoryDraft(server, number, whole, write)
  if (!decided.ok) throw storyDraftError(decided, number)
  return decided.draft
}

/** The card of a story for who added it, with where it waits. */
function shown(draft: StoryDraft, channel: string | null, { reader, newsroom }: ActionContext): ActionResult {
  const answer = storyDraftView(draft, { reader: reader.code, viewer: newsroom.person.id })
  const { number } = draft
  const where = draft.state === 'waiting' ? [phrase(channel ? 'didSendDraft' : 'noDeskChannel', { number })] : []
  return { kind: 'answer', answer: { ...answer, notes: [...where, ...answer.notes] }, page: 1 }
}
