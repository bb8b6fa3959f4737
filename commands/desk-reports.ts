import { z } from 'zod'
import { VOTE_REASON_KEYS } from '../src/actions/answer-actions.ts'
import type { AnswerItem } from '../src/answers/answer.ts'
import { phrase } from '../src/answers/phrase.ts'
import { defineCommand } from '../src/command/command.ts'
import { requireEditor } from '../src/command/newsroom.ts'
import { errorReportItem } from '../src/delivery/error-report-view.ts'
import { textAnswer } from '../src/delivery/text-answer.ts'
import { tallyVotes, type VoteTally } from '../src/desk/vote.ts'

/** Maximum number of people's own words that are shown of the answers of one command; all of them are exported. */
const MAX_WORDS = 5
/** Maximum number of decided reports that are listed after those that wait. */
const MAX_DECIDED = 20

export const reports = defineCommand({
  name: 'reports',
  description: 'Errors that people reported: those that wait first · البلاغات عن أخطاء',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = requireEditor(context)
    const open = await storage.listErrorReports(server, ['open'])
    const decided = (await storage.listErrorReports(server, ['accepted', 'declined'])).toReversed()
    const items = [...open, ...decided.slice(0, MAX_DECIDED)].map(errorReportItem)
    const head = [phrase('reportsHead'), ...(open.length > 0 ? [phrase('waiting', { n: open.length })] : [])]
    return textAnswer(head, items, items.length > 0 ? [] : [phrase('nothingReported')])
  },
})

export const feedback = defineCommand({
  name: 'feedback',
  description: 'Whether answers answered, by command and story, and why not · هل أجابت الأجوبة',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, server } = requireEditor(context)
    const items = tallyVotes(await storage.listVotes(server)).map(tallyItem)
    return textAnswer([phrase('feedbackHead')], items, items.length > 0 ? [] : [phrase('nothingVoted')])
  },
})

function tallyItem({ command, story, yes, no, reasons, words }: VoteTally): AnswerItem {
  const counts = [...reasons].map(([reason, count]) =>
    phrase('reasonTally', { reason: phrase(VOTE_REASON_KEYS[reason]), count }),
  )
  const above = [phrase('call', { text: `/${command} · ${story}` }), phrase('voteTally', { yes, no })]
  const own = words
    .slice(0, MAX_WORDS)
    .map(({ reason, text }) => phrase('ownWords', { reason: phrase(VOTE_REASON_KEYS[reason]), words: text }))
  const more = words.length > MAX_WORDS ? [phrase('moreOwnWords', { n: words.length - MAX_WORDS })] : []
  return { kind: 'noted', above, cite: null, below: [...counts, ...own, ...more] }
}
