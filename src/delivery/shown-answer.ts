import { UserError } from '../command/user-error.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { narrowApp } from '../command/narrow-app.ts'
import type { AnswerRecord, CitationRecord, Standing, VersionSpan } from '../desk/answer-record.ts'
import { isEditor } from '../desk/people.ts'
import type { VersionLookup } from '../desk/views.ts'
import type { PrivateAnswer } from '../record/private-answers.ts'
import { belongsTo, isOpen } from '../story/front-matter.ts'
import type { Language } from '../languages/language.ts'
import type { Edition } from '../story/story.ts'
import { loadVersions, readerLanguage } from './rerun.ts'

/** An answer as somebody sees it: on record, or seen by its asker alone. */
export interface ShownAnswer
  extends Pick<AnswerRecord, 'id' | 'channel' | 'command' | 'input' | 'story' | 'version' | 'citations'> {
  /** What is on record of it; null for one that only its asker saw. */
  readonly record: AnswerRecord | null
  /** Of an answer that only its asker saw: the stories that nobody may be shown here any more. */
  readonly unavailable: ReadonlySet<string>
  readonly versions: VersionLookup
}

/**
 * The answer of a control. Throws UserError where there is none, or it is not this person's to look at: what is public is for
 * those who see its channel, what is private for its asker, drafts for editors and whoever asked.
 */
export async function findShownAnswer(id: string, newsroom: Newsroom, app: AppContext): Promise<ShownAnswer> {
  const { storage, server, person } = newsroom
  const record = await storage.findAnswerById(id)
  if (record) {
    requireVisible(record, newsroom)
    const citations = record.citations.filter(({ removed }) => !removed)
    return { ...record, citations, record, unavailable: new Set(), versions: await loadVersions(record, storage) }
  }
  const own = await storage.findPrivateAnswer(id)
  if (own?.server !== server || !own.citations) throw new UserError('expired')
  if (own.asker !== person.id) throw new UserError('notYours')
  const { stories } = narrowApp(app, { server })
  const unavailable = new Set(own.citations.map(({ story }) => story).filter((story) => !stories.has(story)))
  const citations = toCitationRecords(own.citations, (story) => (unavailable.has(story) ? 'withdrawn' : 'kept'))
  for (const { story, language } of citations) {
    // Whatever belongs to other servers by now is shown again to nobody here.
    const [newest] = await storage.listLatestVersions(story, language, 1)
    if (newest && !belongsTo(newest.edition.about, server)) throw new UserError('expired')
  }
  return {
    ...own,
    citations,
    record: null,
    unavailable,
    versions: await loadVersions({ ...own, citations, translations: [] }, storage),
  }
}

/** Throws UserError where an answer on record is not this person's to look at in this channel. */
export function requireVisible(record: AnswerRecord, { server, channel, parent, person, settings }: Newsroom): void {
  const isHere = record.channel === channel || record.channel === parent
  const isTheirs = isEditor(person, settings) || record.asker === person.id
  if (record.server !== server) throw new UserError('expired')
  if (!isTheirs && !(isHere && isPublic(record))) throw new UserError('notForYou')
}

const PUBLIC_STATES: readonly AnswerRecord['state'][] = ['approved', 'published', 'corrected', 'withdrawn']
const isPublic = ({ state }: AnswerRecord): boolean => PUBLIC_STATES.includes(state)

/** The citations of a private answer, which nobody has reviewed since: they stand as their story does. */
const toCitationRecords = (
  citations: NonNullable<PrivateAnswer['citations']>,
  standingOf: (story: string) => Standing,
): CitationRecord[] =>
  citations
    .filter(({ beside }) => beside === undefined)
    .map((one, i) => ({ ...one, position: i + 1, now: one.cited, standing: standingOf(one.story), removed: false }))

/** The language in which an answer was shown. */
export const languageOfAnswer = ({ input }: ShownAnswer, { settings }: Newsroom, app: AppContext): Language =>
  readerLanguage({ input }, app, settings.language)

/** Whether the words of a citation may be shown. */
export const isShown = ({ standing }: CitationRecord): boolean => standing !== 'withdrawn' && standing !== 'checked'

/** Where the words stand that are shown of a citation. */
export const shownSpan = ({ standing, cited, now }: CitationRecord): VersionSpan => (standing === 'kept' ? cited : now)

/** Citations by what is shown of them: several may be of one sentence, by different rules. */
export const groupByPlace = (citations: readonly CitationRecord[]): CitationRecord[][] => [
  ...Map.groupBy(citations, (one) => {
    const { hash, start, end } = shownSpan(one)
    return JSON.stringify([one.story, one.language, one.standing, hash, start, end])
  }).values(),
]

/** The edition of a citation as it is now; undefined where the story is gone, or is not to be shown. */
export function currentEdition({ story, language }: CitationRecord, { stories, now }: AppContext): Edition | undefined {
  const today = stories.get(story)
  if (!today || !isOpen(today.about, now?.() ?? new Date(0))) return undefined
  return [today, ...today.translations].find((edition) => edition.language.code === language)
}
