import { UserError } from '../command/user-error.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import type { AnswerRecord, CitationRecord } from '../desk/answer-record.ts'
import { isEditor } from '../desk/people.ts'
import type { VersionLookup } from '../desk/views.ts'
import type { PrivateAnswer } from '../record/private-answers.ts'
import type { Edition } from '../story/story.ts'
import { loadVersions } from './rerun.ts'

/** An answer as somebody sees it: on record, or seen by its asker alone. */
export interface ShownAnswer
  extends Pick<AnswerRecord, 'id' | 'channel' | 'command' | 'input' | 'story' | 'version' | 'citations'> {
  /** What is on record of it; null for one that only its asker saw. */
  readonly record: AnswerRecord | null
  readonly versions: VersionLookup
}

/**
 * The answer of a control. Throws UserError where there is none, or it is not this person's to look at: what is public is for
 * those who see its channel, what is private for its asker, drafts for editors and whoever asked.
 */
export async function findShownAnswer(id: string, newsroom: Newsroom): Promise<ShownAnswer> {
  const { storage, server, channel, parent, person, settings } = newsroom
  const record = await storage.findAnswerById(id)
  if (record) {
    const isHere = record.channel === channel || record.channel === parent
    const isTheirs = isEditor(person, settings) || record.asker === person.id
    if (record.server !== server) throw new UserError('expired')
    if (!isTheirs && !(isHere && isPublic(record))) throw new UserError('notForYou')
    const citations = record.citations.filter(({ removed }) => !removed)
    return { ...record, citations, record, versions: await loadVersions(record, storage) }
  }
  const own = await storage.findPrivateAnswer(id)
  if (own?.server !== server || !own.citations) throw new UserError('expired')
  if (own.asker !== person.id) throw new UserError('notYours')
  const citations = toCitationRecords(own.citations)
  return {
    ...own,
    citations,
    record: null,
    versions: await loadVersions({ ...own, citations, translations: [] }, storage),
  }
}

const PUBLIC_STATES: readonly AnswerRecord['state'][] = ['approved', 'published', 'corrected', 'withdrawn']
const isPublic = ({ state }: AnswerRecord): boolean => PUBLIC_STATES.includes(state)

/** The citations of a private answer: nobody has reviewed them since. */
const toCitationRecords = (citations: NonNullable<PrivateAnswer['citations']>): CitationRecord[] =>
  citations
    .filter(({ beside }) => beside === undefined)
    .map((one, i) => ({ ...one, position: i + 1, now: one.cited, standing: 'kept', removed: false }))

/** The edition of a citation as it is now; undefined where the story is gone, or is not to be shown. */
export function currentEdition({ story, language }: CitationRecord, { stories }: AppContext): Edition | undefined {
  const today = stories.get(story)
  if (today?.about.status !== 'usable') return undefined
  return [today, ...today.translations].find((edition) => edition.language.code === language)
}
