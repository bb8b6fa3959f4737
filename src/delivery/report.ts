import type { Answer } from '../answers/answer.ts'
import type { Control } from '../answers/controls.ts'
import { phrase } from '../answers/phrase.ts'
import { describeReason } from '../desk/losses.ts'
import { type Tally, toReport } from '../desk/tally.ts'
import type { Correction } from '../record/corrections.ts'
import { textAnswer } from './text-answer.ts'

/** Maximum number of lines about messages that were given up. */
const MAX_LOSSES = 10

/** A message that was given up: its channel, and why. */
export interface Loss {
  readonly channel: string
  readonly reason: string
}

/** How many messages were brought up to date, which were not and why, and what nobody can tell of copies. */
export function reportView(
  correction: Pick<Correction, 'id' | 'number' | 'notice'>,
  tally: Tally,
  losses: readonly Loss[],
): Answer {
  const { done, all, lost } = toReport(tally)
  const { number, notice, id } = correction
  const about: Control = { kind: 'button', action: ['about', 'report', id], label: phrase('history'), style: 'plain' }
  const lines = [
    phrase('report', { notice: phrase(notice), done, all }),
    ...(lost > 0 ? [phrase('reportLost', { n: lost })] : []),
  ]
  const groups = [...Map.groupBy(losses, ({ channel, reason }) => `${channel} ${reason}`).values()]
  const lostLines = groups.slice(0, MAX_LOSSES).flatMap((group) =>
    group.slice(0, 1).map(({ channel, reason }) =>
      phrase('lossLine', {
        n: group.length,
        channel: { to: 'channel', id: channel },
        reason: describeReason(reason),
      }),
    ),
  )
  const more = groups.slice(MAX_LOSSES).reduce((sum, group) => sum + group.length, 0)
  const notes = [...lostLines, ...(more > 0 ? [phrase('moreLosses', { n: more })] : []), phrase('copiesElsewhere')]
  return { ...textAnswer([phrase('correctionHead', { number }), ...lines], [], notes), controls: [[about]] }
}
