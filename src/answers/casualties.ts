import type { Casualty } from '../claims/claim.ts'
import type { Outcome } from '../languages/casualties.ts'
import { claimsOf } from '../claims/read.ts'
import type { Story } from '../story/story.ts'
import { type Answer, citeSentence, declinedAnswer, type AnswerItem } from './answer.ts'
import { phrase } from './phrase.ts'

/** Lists every count of people in a story, each with its claimant. Counts are never added up. */
export function answerCasualties(
  story: Story,
  { outcome, reader }: { outcome?: Outcome | undefined; reader: string },
): Answer {
  const claims = claimsOf(story).casualties.filter((claim) => outcome === undefined || claim.outcome === outcome)
  const head = [phrase('casualties')]
  if (outcome) head.push(phrase(outcome))
  if (claims.length === 0)
    return declinedAnswer(
      story,
      head,
      outcome ? phrase('noOutcome', { outcome: phrase(outcome) }) : phrase('noCasualties'),
    )
  const names = new Set(claims.flatMap(({ claimant }) => claimant?.name.text ?? []))
  const groups = Map.groupBy(claims, ({ sentence, claimant }) => `${sentence} ${claimant?.name.text ?? ''}`)
  return {
    status: 'answered',
    reason: null,
    story,
    head: [
      ...head,
      phrase('claims', { n: claims.length }),
      ...(names.size > 0 ? [phrase('claimants', { n: names.size })] : []),
    ],
    items: [...groups.values()].flatMap((group) => toCasualtiesItem(story, group, reader)),
    notes: [phrase('notAdded')],
    suggestions: outcome
      ? [{ label: phrase('follow'), command: 'follow figure', input: { outcome }, needsServer: true }]
      : [],
  }
}

/** An item for the claims of one claimant in one sentence. */
function toCasualtiesItem(story: Story, claims: readonly Casualty[], reader: string): AnswerItem[] {
  const [first] = claims
  if (!first) return []
  return [
    {
      kind: 'casualties',
      claims,
      cite: citeSentence(
        story,
        first.sentence,
        claims.map(({ count }) => count),
        reader,
      ),
    },
  ]
}
